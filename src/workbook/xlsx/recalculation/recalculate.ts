import type { Area } from '../../../domain/address';
import { Decimal } from '../../../domain/decimal';
import { cellValue, type SheetCells } from '../../cells';
import { cellKey, Dependents } from './dependents';
import { evaluateFormula, type KnownValue, unknown } from './evaluateFormula';
import type { Formula } from './formula';
import { parseFormula } from './parseFormula';

/** A cell whose content is new. */
export interface NewCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Decimal | null;
}

/** A formula's cell and its new result; null where this program can't compute it, so that the old one no longer holds. */
export type RecalculatedCell = NewCell;

interface FormulaCell {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  /** Null where it is none that this program computes. */
  readonly formula: Formula | null;
}

/**
 * What the formulas that depend on changed cells come to, in the manner of Excel: a file keeps each formula's last
 * result, and no Excel is there to compute it anew. `sheets` are as they were before the change.
 */
export function recalculate(
  sheets: readonly SheetCells[],
  changes: readonly NewCell[],
): readonly RecalculatedCell[] {
  return new Recalculation(sheets, changes).run();
}

class Recalculation {
  private readonly sheets: ReadonlyMap<string, SheetCells>;
  private readonly formulas: FormulaCell[] = [];
  private readonly dependents = new Dependents();
  /** What is new, by `cellKey`. */
  private readonly values = new Map<string, KnownValue>();

  constructor(
    sheets: readonly SheetCells[],
    private readonly changes: readonly NewCell[],
  ) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  run(): readonly RecalculatedCell[] {
    for (const { sheet, row, column, value } of this.changes)
      this.values.set(cellKey(sheet.toLowerCase(), row, column), value);
    for (const sheet of this.sheets.values()) this.list(sheet);
    return this.computed(this.affected());
  }

  private list(sheet: SheetCells): void {
    sheet.rows.forEach((cells, row) => {
      cells?.formulas?.forEach((text, column) => {
        const key = cellKey(sheet.name.toLowerCase(), row, column);
        // A formula that gives way to a typed amount.
        if (text === undefined || this.values.has(key)) return;
        const formula = parseFormula(text);
        const index = this.formulas.push({ sheet, row, column, formula }) - 1;
        if (formula !== null) this.addReferences(index, sheet, formula);
        else
          for (const { name, area } of roughReferences(text, sheet.name))
            this.dependents.add(index, name, area);
      });
    });
  }

  private addReferences(index: number, sheet: SheetCells, formula: Formula): void {
    switch (formula.kind) {
      case 'cells':
        this.dependents.add(index, (formula.sheet ?? sheet.name).toLowerCase(), formula.area);
        return;
      case 'negation':
      case 'percent':
        this.addReferences(index, sheet, formula.term);
        return;
      case 'operation':
      case 'call':
        for (const term of formula.terms) this.addReferences(index, sheet, term);
        return;
      case 'number':
    }
  }

  /** Per affected formula the affected ones that refer to it. */
  private affected(): ReadonlyMap<number, readonly number[]> {
    const next = new Map<number, readonly number[]>();
    const waiting = this.changes.flatMap(({ sheet, row, column }) =>
      this.dependents.of(sheet.toLowerCase(), row, column),
    );
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const cell = this.formulas[index];
      if (cell === undefined || next.has(index)) continue;
      const referring = this.dependents.of(cell.sheet.name.toLowerCase(), cell.row, cell.column);
      next.set(index, referring);
      for (const other of referring) waiting.push(other);
    }
    return next;
  }

  /** Each after all that it refers to; what refers to itself in a circle is never reached. */
  private computed(affected: ReadonlyMap<number, readonly number[]>): readonly RecalculatedCell[] {
    const open = new Map([...affected.keys()].map((index) => [index, 0]));
    for (const referring of affected.values())
      for (const index of referring) open.set(index, (open.get(index) ?? 0) + 1);
    const ready = [...open].flatMap(([index, count]) => (count === 0 ? [index] : []));
    const results = new Map<number, Decimal | null>([...affected.keys()].map((index) => [index, null]));
    for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
      const cell = this.formulas[index];
      if (cell === undefined) continue;
      const result = this.resultOf(cell);
      results.set(index, result);
      this.values.set(cellKey(cell.sheet.name.toLowerCase(), cell.row, cell.column), result ?? unknown);
      for (const other of affected.get(index) ?? []) {
        const left = (open.get(other) ?? 0) - 1;
        open.set(other, left);
        if (left === 0) ready.push(other);
      }
    }
    return [...results].flatMap(([index, value]) => {
      const cell = this.formulas[index];
      return cell === undefined
        ? []
        : [{ sheet: cell.sheet.name, row: cell.row, column: cell.column, value }];
    });
  }

  private resultOf({ formula, sheet }: FormulaCell): Decimal | null {
    if (formula === null) return null;
    return evaluateFormula(formula, (name, area) => this.cellsOf(name ?? sheet.name, area));
  }

  private *cellsOf(name: string, area: Area): Iterable<KnownValue> {
    const key = name.toLowerCase();
    const sheet = this.sheets.get(key);
    if (sheet === undefined) {
      yield unknown;
      return;
    }
    // Rows beyond the last one are blank, but a new value may stand there.
    const last = Math.min(area.bottom, Math.max(sheet.rows.length - 1, area.top, this.lastNewRow(key)));
    for (let row = area.top; row <= last; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const found = this.values.get(cellKey(key, row, column));
        if (found !== undefined) {
          yield found;
          continue;
        }
        const value = cellValue(sheet, row, column);
        yield typeof value === 'number' ? new Decimal(value) : value;
      }
    }
  }

  private lastNewRow(sheet: string): number {
    return this.changes.reduce(
      (last, change) => (change.sheet.toLowerCase() === sheet ? Math.max(last, change.row) : last),
      0,
    );
  }
}

/** What a formula that is not understood seems to refer to, so that its old result is not kept by mistake. */
function* roughReferences(
  text: string,
  own: string,
): Iterable<{ readonly name: string; readonly area: Area }> {
  const reference =
    /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?/gu;
  for (const [, quoted, plain, column = '', row = '', lastColumn = column, lastRow = row] of text.matchAll(
    reference,
  )) {
    const formula = parseFormula(`${column}${row}:${lastColumn}${lastRow}`);
    const name = quoted?.replaceAll("''", "'") ?? plain ?? own;
    if (formula?.kind === 'cells') yield { name: name.toLowerCase(), area: formula.area };
  }
}
