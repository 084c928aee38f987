import type { CellRef } from '../../../domain/address';
import type { Decimal } from '../../../domain/decimal';
import type { Unit } from '../../../domain/unit';
import type { ReportField, ReportTable } from '../../report';
import { exactAmount } from './boardAmount';

/** A cell of the source whose amount a table shows as it is, in the cell's own sign and the printed unit, not yet rounded. */
export interface ShownCell {
  readonly value: Decimal;
  /** It is printed with so many. */
  readonly decimals: number;
  /** -1 where the table shows it with its sign turned. */
  readonly turn: 1 | -1;
  /** Tells the cells of one row of a sheet. */
  readonly row: string;
}

export type ShownCells = ReadonlyMap<string, ShownCell>;

/** The cells that some field of the table is. */
export function shownCells(table: ReportTable, unit: Unit | null): ShownCells {
  const shown = new Map<string, ShownCell>();
  for (const { fields } of table.rows) {
    for (const field of fields) {
      const cell = soleCell(field);
      if (cell === null || field.kind !== 'amount' || shown.has(cellKey(cell.cell))) continue;
      const { file, sheet, row } = cell.cell;
      const { value, decimals } = exactAmount(field.amount, unit);
      shown.set(cellKey(cell.cell), {
        value: value.times(cell.turn),
        decimals: Math.max(0, decimals),
        turn: cell.turn,
        row: JSON.stringify([file, sheet, row]),
      });
    }
  }
  return shown;
}

/** The one cell that a field is, with its sign or turned, in whatever unit; null for anything else. */
export function soleCell(field: ReportField): { readonly cell: CellRef; readonly turn: 1 | -1 } | null {
  if (field.kind !== 'amount' || field.recipe === null || field.calculation !== undefined) return null;
  const { terms, constant, neverNegative } = field.recipe;
  const [term, ...others] = terms;
  if (term === undefined || others.length > 0 || constant !== undefined || neverNegative) return null;
  const turn = turnOf(term.factor);
  return turn === null || term.over !== undefined ? null : { cell: term.cell, turn };
}

/** The sign of a factor that only changes the sign and the unit; null for any other. */
export function turnOf(factor: Decimal): 1 | -1 | null {
  const size = factor.abs();
  const whole = size.lt(1) && !size.isZero() ? size.pow(-1) : size;
  return /^10*$/.test(whole.toFixed()) ? (factor.isNegative() ? -1 : 1) : null;
}

export function cellKey({ file, sheet, row, column }: CellRef): string {
  return JSON.stringify([file, sheet, row, column]);
}
