import type { CellFormat, CellValue, SheetCells, SheetRow } from '../cells';
import { generalFormat } from '../cells';
import { runsOf, type Run } from './runs';
import type { Area } from '../../domain/address';

/** The columns of a sheet. */
const columnLimit = 16_384;

/** A cell as Excel hands it over: `value` is '' for a blank, `formula` the value again where there is none. */
export interface RawRow {
  /** The column, from 0, that the first cell stands in. */
  readonly left: number;
  readonly values: readonly unknown[];
  readonly formulas: readonly unknown[];
  readonly numberFormats: readonly unknown[];
}

/** One of the user's sheets while it is read. */
export class SheetGrid {
  private readonly rows: (RawRow | undefined)[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly errors = new Set<number>();
  private readonly looks = new Map<number, (number | undefined)[]>();
  private readonly indexes = new Map<string, number>();
  private readonly formats: CellFormat[] = [generalFormat];
  merges: readonly Area[] = [];

  constructor(
    readonly name: string,
    readonly hidden: boolean,
  ) {}

  addRow(row: number, raw: RawRow): void {
    this.rows[row] = raw;
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  /** Says that a value that looks like an error is one. */
  addError(row: number, column: number): void {
    this.errors.add(row * columnLimit + column);
  }

  /** Runs of rows, from `top` on, with texts that may be errors. */
  errorLikeRows(top: number, rows: number): readonly Run<boolean>[] {
    const found = Array.from({ length: rows }, (_, index) =>
      this.rows[top + index]?.values.some(isErrorLike) === true ? true : undefined,
    );
    return runsOf(found, top);
  }

  /** The look of a column's cells in some rows, or of one cell: bold, and indented by so many levels. */
  setLook(top: number, rows: number, column: number, look: Partial<Look>): void {
    for (let row = top; row < top + rows; row += 1) {
      let ofRow = this.looks.get(row);
      if (ofRow === undefined) this.looks.set(row, (ofRow = []));
      const packed = ofRow[column] ?? 0;
      ofRow[column] = pack({ ...unpack(packed), ...look });
    }
  }

  /** A row as a reader wants it; one without cells is left out. */
  rowAt(row: number): SheetRow | undefined {
    const raw = this.rows[row];
    if (raw === undefined) return undefined;
    const values = raw.values.map((_, index) => this.value(row, index, raw));
    const formulas = raw.formulas.map((formula, index) => formulaOf(formula, raw.values[index]));
    const lastFormula = formulas.findLastIndex((formula) => formula !== undefined);
    const last = Math.max(
      lastFormula,
      values.findLastIndex((value) => value !== null),
    );
    if (last < 0) return undefined;
    const look = this.looks.get(row);
    const formats = raw.numberFormats
      .slice(0, last + 1)
      .map((code, index) => this.formatIndex(String(code), look?.[raw.left + index] ?? 0));
    const base = {
      values: [...blanks(raw.left, null), ...values.slice(0, last + 1)],
      formats: [...blanks(raw.left, 0), ...formats],
      hidden: this.hiddenRows.has(row),
    };
    if (lastFormula < 0) return base;
    return { ...base, formulas: [...blanks(raw.left, undefined), ...formulas.slice(0, last + 1)] };
  }

  /** The rows that were read. */
  filledRows(): readonly number[] {
    // Skips the holes of a sheet whose cells are far apart.
    return Object.keys(this.rows).map(Number);
  }

  toCells(rows: readonly (SheetRow | undefined)[]): SheetCells {
    return { name: this.name, hidden: this.hidden, rows, formats: this.formats, merges: this.merges };
  }

  private value(row: number, index: number, raw: RawRow): CellValue {
    const value = raw.values[index];
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (typeof value !== 'string' || value === '')
      return formulaOf(raw.formulas[index], value) === undefined ? null : '';
    return this.errors.has(row * columnLimit + raw.left + index) ? { error: value } : value;
  }

  private formatIndex(numberFormat: string, packedLook: number): number {
    const { bold, indent } = unpack(packedLook);
    const key = `${packedLook}|${numberFormat}`;
    let index = this.indexes.get(key);
    if (index === undefined) {
      const isGeneral = packedLook === 0 && numberFormat === generalFormat.numberFormat;
      index = isGeneral ? 0 : this.formats.push({ numberFormat, bold, indent }) - 1;
      this.indexes.set(key, index);
    }
    return index;
  }
}

function blanks<Blank>(count: number, blank: Blank): readonly Blank[] {
  return Array<Blank>(count).fill(blank);
}

export interface Look {
  readonly bold: boolean;
  readonly indent: number;
}

function pack({ bold, indent }: Look): number {
  return indent * 2 + (bold ? 1 : 0);
}

function unpack(packed: number): Look {
  return { bold: packed % 2 === 1, indent: Math.floor(packed / 2) };
}

function isErrorLike(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

/** A text that begins with `=` is given as its own formula. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}
