import type { ColumnRelation, RowRelation } from '../domain/table';
import type { AmountGrid } from './cells/amountGrid';

/** The cell of the table's last row in which a copy ended. */
export interface CutOff {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * A copied table may end in the middle of a cell of its last row: the cell's digits then only begin the amount that the
 * other figures imply. That cell and the rest of its row are set aside, so that nothing is judged by them.
 */
export function discardCutOff(
  grid: AmountGrid,
  across: readonly ColumnRelation[],
  down: readonly RowRelation[],
  money: readonly number[],
  isTotal: boolean,
): CutOff | null {
  const row = grid.height - 1;
  const column = [...money].reverse().find((candidate) => grid.state(row, candidate) !== 'blank');
  if (column === undefined || !grid.isText(row, column) || grid.state(row, column) !== 'amount') return null;
  // A total that merely lost a digit is an error; one whose row stops short of the others was cut off.
  if (isTotal && column === money.at(-1)) return null;
  const implied = impliedAcross(grid, across, row, column) ?? impliedDown(grid, down, row, column);
  if (implied === null || !begins(grid, row, column, implied)) return null;
  const cut = { row, column, text: grid.text(row, column) };
  for (const later of money) if (later >= column) grid.discard(row, later);
  return cut;
}

interface Implied {
  readonly amount: number;
  readonly decimals: number;
}

function impliedAcross(
  grid: AmountGrid,
  relations: readonly ColumnRelation[],
  row: number,
  column: number,
): Implied | null {
  const relation = relations.find(({ target }) => target === column);
  if (relation === undefined) return null;
  const turned = relation.turnedRows.has(row) ? -1 : 1;
  return impliedBy(
    relation.terms.map(({ sign, index }) => ({ sign: sign * turned, row, column: index })),
    grid,
  );
}

function impliedDown(
  grid: AmountGrid,
  relations: readonly RowRelation[],
  row: number,
  column: number,
): Implied | null {
  const relation = relations.find(({ target, columns }) => target === row && columns.includes(column));
  if (relation === undefined) return null;
  return impliedBy(
    relation.terms.map(({ sign, index }) => ({ sign, row: index, column })),
    grid,
  );
}

function impliedBy(
  terms: readonly { sign: number; row: number; column: number }[],
  grid: AmountGrid,
): Implied | null {
  let amount = 0;
  let decimals = 0;
  for (const { sign, row, column } of terms) {
    const value = grid.near(row, column);
    if (Number.isNaN(value)) return null;
    amount += sign * value;
    decimals = Math.max(decimals, grid.decimalsAt(row, column));
  }
  return { amount, decimals };
}

/** True when the stated digits are the first of the implied ones, and not all of them. */
function begins(grid: AmountGrid, row: number, column: number, implied: Implied): boolean {
  const stated = grid.near(row, column);
  if (stated === 0 || Math.sign(stated) !== Math.sign(implied.amount)) return false;
  const whole = Math.abs(implied.amount).toFixed(implied.decimals).replace('.', '');
  const begun = Math.abs(stated).toFixed(grid.writtenDecimals(row, column)).replace('.', '');
  return begun.length < whole.length && whole.startsWith(begun);
}
