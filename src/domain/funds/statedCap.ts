import { positionIn } from '../cellPosition';
import type { NamedFigure } from '../equation';
import { stated } from '../equations';
import { amountAt, columnOf, type Table } from '../table';
import type { FundAccount } from './fundAccount';

/** The cap that a fund's own table states beside it: the upper end of a justified level, or a level; null where none is. */
export function statedCap(
  { opening, statedClosing }: FundAccount,
  tables: readonly Table[],
): NamedFigure | null {
  const cell = (opening ?? statedClosing)?.cell ?? null;
  if (cell === null) return null;
  for (const table of tables) {
    const row = positionIn(table, cell)?.row;
    const column = row === undefined ? null : columnOf(table, 'level');
    if (row === undefined || column === null) continue;
    const level = table.cell(row, column);
    const amount = level.kind === 'range' ? level.high : amountAt(table, row, column);
    // A dash among levels is no level.
    return amount === null || amount.value.isZero()
      ? null
      : stated('cap', { amount, cell: table.place(row, column) });
  }
  return null;
}
