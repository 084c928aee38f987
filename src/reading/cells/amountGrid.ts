import { Decimal } from '../../domain/decimal';
import { cellFormat, cellValue } from '../../workbook/cells';
import { repairMojibake } from './mojibake';
import { formatDecimals, formatKind } from './numberFormat';
import { parseNumberText, type SeparatorUse } from './numberText';
import { type NumberRange, parseRange } from './rangeText';
import type { SheetGrid } from './sheetGrid';
import { dustBelow, snapStored, typedDigits } from './storedNumber';

/** What a cell of figures turned out to hold. */
export type FigureState = 'blank' | 'amount' | 'percent' | 'text' | 'error' | 'range';

const states: readonly FigureState[] = ['blank', 'amount', 'percent', 'text', 'error', 'range'];
const code: Readonly<Record<FigureState, number>> = {
  blank: 0,
  amount: 1,
  percent: 2,
  text: 3,
  error: 4,
  range: 5,
};

/**
 * A table's figures, compact: a double per cell for the search for structure, and what is needed to make
 * the exact decimal of those that a check uses.
 */
export class AmountGrid {
  private readonly values: Float64Array;
  private readonly decimals: Int8Array;
  private readonly states: Uint8Array;
  /** Digits of the texts that a double can't hold. */
  private readonly longDigits = new Map<number, string>();
  /** Cells whose last digit was taken for a footnote mark glued to the number. */
  readonly gluedFootnotes: { row: number; column: number }[] = [];
  /** Cells whose separator only the rest of the table can explain. */
  readonly undecided: { row: number; column: number }[] = [];
  /** Numbers stored as text. */
  readonly textNumbers: { row: number; column: number }[] = [];

  constructor(
    private readonly grid: SheetGrid,
    private readonly sheetRows: readonly number[],
    private readonly sheetColumns: readonly number[],
    private readonly use: SeparatorUse,
  ) {
    const size = sheetRows.length * sheetColumns.length;
    this.values = new Float64Array(size).fill(NaN);
    this.decimals = new Int8Array(size);
    this.states = new Uint8Array(size);
    for (let column = 0; column < sheetColumns.length; column++) this.readColumn(column);
  }

  get height(): number {
    return this.sheetRows.length;
  }

  get width(): number {
    return this.sheetColumns.length;
  }

  /** The amount as a double, for the search for structure only; NaN where there is none. */
  near(row: number, column: number): number {
    return this.values[row * this.width + column] ?? NaN;
  }

  /** Half a unit of the last printed digit, as a double. */
  halfDigit(row: number, column: number): number {
    return 0.5 * 10 ** -(this.decimals[row * this.width + column] ?? 0);
  }

  decimalsAt(row: number, column: number): number {
    return this.decimals[row * this.width + column] ?? 0;
  }

  state(row: number, column: number): FigureState {
    return states[this.states[row * this.width + column] ?? 0] ?? 'blank';
  }

  /** The exact amount; only for a cell whose state is `amount`. */
  exact(row: number, column: number): Decimal {
    const index = row * this.width + column;
    const digits = this.longDigits.get(index);
    if (digits !== undefined) return new Decimal(digits);
    const value = this.values[index] ?? NaN;
    if (Number.isNaN(value)) throw new Error(`no amount in row ${row}, column ${column} of the table`);
    return new Decimal(Number.isInteger(value) ? value : value.toFixed(this.decimalsAt(row, column)));
  }

  /** The cell's text as people read it. */
  text(row: number, column: number): string {
    return this.grid.text(this.sheetRows[row] ?? -1, this.sheetColumns[column] ?? -1);
  }

  /** The range that a cell states; only for a cell whose state is `range`. */
  range(row: number, column: number): NumberRange {
    const range = parseRange(this.text(row, column), this.use);
    if (range === null) throw new Error(`no range in row ${row}, column ${column} of the table`);
    return range;
  }

  isText(row: number, column: number): boolean {
    return this.grid.written(this.sheetRows[row] ?? -1, this.sheetColumns[column] ?? -1) !== '';
  }

  /** The decimals that the cell itself is written with, whatever its column's are. */
  writtenDecimals(row: number, column: number): number {
    const read = parseNumberText(this.text(row, column), this.use);
    return read.kind === 'number' ? read.decimals : 0;
  }

  /** Forgets a cell that turned out to hold no whole amount, such as one that was cut off. */
  discard(row: number, column: number): void {
    const index = row * this.width + column;
    this.values[index] = NaN;
    this.states[index] = code.text;
  }

  private readColumn(column: number): void {
    const largest = this.largestMagnitude(column);
    const dust = dustBelow(largest);
    const commonest = new Map<number, number>();
    const ownPrecision: number[] = [];
    for (let row = 0; row < this.height; row++) {
      if (!this.readCell(row, column, dust)) continue;
      const decimals = this.decimalsAt(row, column);
      commonest.set(decimals, (commonest.get(decimals) ?? 0) + 1);
      if (!this.showsDecimals(row, column)) ownPrecision.push(row);
    }
    const usual = [...commonest].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
    // A "0" among "0,3" and "-0,5" is printed to one decimal too.
    for (const row of ownPrecision) {
      const index = row * this.width + column;
      this.decimals[index] = Math.max(this.decimals[index] ?? 0, usual);
    }
  }

  private largestMagnitude(column: number): number {
    let largest = 0;
    for (const row of this.sheetRows) {
      const value = cellValue(this.grid.sheet, row, this.sheetColumns[column] ?? -1);
      if (typeof value === 'number') largest = Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /** A number format that shows decimals says how precise a cell is; General and text do not. */
  private showsDecimals(row: number, column: number): boolean {
    const [sheetRow, sheetColumn] = [this.sheetRows[row] ?? -1, this.sheetColumns[column] ?? -1];
    if (typeof cellValue(this.grid.sheet, sheetRow, sheetColumn) !== 'number') return false;
    return formatDecimals(cellFormat(this.grid.sheet, sheetRow, sheetColumn).numberFormat) !== null;
  }

  /** Returns true when the cell holds an amount. */
  private readCell(row: number, column: number, dust: number): boolean {
    const [sheetRow, sheetColumn] = [this.sheetRows[row] ?? -1, this.sheetColumns[column] ?? -1];
    const value = cellValue(this.grid.sheet, sheetRow, sheetColumn);
    const index = row * this.width + column;
    if (value === null) return false;
    if (typeof value === 'number') {
      const format = cellFormat(this.grid.sheet, sheetRow, sheetColumn).numberFormat;
      const kind = formatKind(format);
      if (kind === 'percent' || kind === 'date') {
        this.states[index] = kind === 'percent' ? code.percent : code.text;
        return false;
      }
      const snapped = snapStored(value, dust);
      this.store(index, snapped.value, Math.max(snapped.decimals, formatDecimals(format) ?? 0));
      return true;
    }
    if (typeof value !== 'string') {
      this.states[index] = typeof value === 'object' ? code.error : code.text;
      return false;
    }
    return this.readText(index, row, column, repairMojibake(value));
  }

  private readText(index: number, row: number, column: number, text: string): boolean {
    const read = parseNumberText(text, this.use);
    if (read.kind !== 'number') {
      const kind = this.grid.kind(this.sheetRows[row] ?? -1, this.sheetColumns[column] ?? -1);
      if (kind === 'blank') return false;
      const isRange = read.kind === 'text' && parseRange(text, this.use) !== null;
      this.states[index] = kind === 'error' ? code.error : isRange ? code.range : code[read.kind];
      return false;
    }
    if (read.undecided !== null) this.undecided.push({ row, column });
    if (read.footnote?.glued === true) this.gluedFootnotes.push({ row, column });
    if (/\d/.test(text)) this.textNumbers.push({ row, column });
    this.store(index, Number(read.digits), read.decimals);
    if (read.digits.replace(/\D/g, '').length > typedDigits) this.longDigits.set(index, read.digits);
    return true;
  }

  private store(index: number, value: number, decimals: number): void {
    this.values[index] = value === 0 ? 0 : value;
    this.decimals[index] = decimals;
    this.states[index] = code.amount;
  }
}
