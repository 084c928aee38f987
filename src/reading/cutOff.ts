import type { ColumnRelation } from '../domain/table';
import type { AmountGrid } from './amountGrid';

/** A cell of the table's last row that was cut off in copying. */
export interface CutOff {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * A copied table may end in the middle of its last cell: its digits then only begin the amount that the rest of the row
 * implies. Such a cell is set aside, so that no sum is judged by it.
 */
export function discardCutOff(
  grid: AmountGrid,
  relations: readonly ColumnRelation[],
  money: readonly number[],
): CutOff | null {
  const row = grid.height - 1;
  const column = [...money].reverse().find((candidate) => grid.state(row, candidate) !== 'blank');
  const relation = relations.find(({ target }) => target === column);
  if (column === undefined || relation === undefined || grid.state(row, column) !== 'amount') return null;
  const turned = relation.turnedRows.has(row) ? -1 : 1;
  const implied =
    turned * relation.terms.reduce((sum, { sign, index }) => sum + sign * grid.near(row, index), 0);
  const stated = grid.near(row, column);
  if (Number.isNaN(implied) || stated === 0 || Math.sign(stated) !== Math.sign(implied)) return null;
  const decimals = Math.max(
    grid.decimalsAt(row, column),
    ...relation.terms.map(({ index }) => grid.decimalsAt(row, index)),
  );
  const whole = Math.abs(implied).toFixed(decimals).replace('.', '');
  const begun = Math.abs(stated).toFixed(grid.decimalsAt(row, column)).replace('.', '');
  if (begun.length >= whole.length || !whole.startsWith(begun)) return null;
  const cut = { row, column, text: grid.text(row, column) };
  grid.discard(row, column);
  return cut;
}
