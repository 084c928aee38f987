import type { AdministrationTables, Figure } from '../administration';
import { amountAt, columnOf, type Table } from '../table';
import type { FundOwner } from './fundAccount';
import { sameOwnerName } from './ownerName';

const heading = /omslutning|omsättning|budgetram|turnover|budget frame/i;

/**
 * The budget turnover of a fund's owner, positive: from a column of that name beside the unit, for a whole administration
 * else the costs that its income statement budgets; null where neither is there.
 */
export function turnoverOf(
  owner: FundOwner,
  tables: readonly Table[],
  administration: AdministrationTables | null,
): Figure | null {
  return (
    columnFigure(owner, tables) ??
    (owner.unit === owner.administration ? budgetedCosts(administration?.incomeStatement ?? null) : null)
  );
}

function columnFigure({ unit }: FundOwner, tables: readonly Table[]): Figure | null {
  for (const table of tables) {
    const column = table.columns.findIndex(({ header }) => heading.test(header));
    const row = column < 0 ? -1 : table.rows.findIndex(({ label }) => sameOwnerName(label, unit));
    const amount = row < 0 ? null : amountAt(table, row, column);
    if (amount !== null) return positive({ amount, cell: table.place(row, column) });
  }
  return null;
}

/** The costs as the result adds them up, in the budget's column. */
function budgetedCosts(statement: Table | null): Figure | null {
  const column = statement === null ? null : columnOf(statement, 'budget');
  if (statement === null || column === null) return null;
  const totals = statement.rowRelations
    .filter(({ kind }) => kind === 'result')
    .flatMap(({ terms }) => terms.filter(({ index }) => statement.rows[index]?.side === 'costs'));
  const [only] = totals;
  const amount = totals.length === 1 && only !== undefined ? amountAt(statement, only.index, column) : null;
  return amount === null || only === undefined
    ? null
    : positive({ amount, cell: statement.place(only.index, column) });
}

function positive({ amount, cell }: Figure): Figure {
  return { amount: { ...amount, value: amount.value.abs() }, cell };
}
