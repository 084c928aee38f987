import type { Amount } from '../amount';
import type { Month, Period } from '../outcome/period';
import { amountAt, columnOf, type Table } from '../table';
import { convert, type Unit } from '../unit';
import { isWithin } from './fiscalYear';
import type { OutcomeHistory } from './outcomeHistory';
import { byRowKey, rowKeysOf } from './rowKey';

/** The full-year budget of a row, in the table's own signs. */
export type YearBudgets = ReadonlyMap<string, Amount>;

/**
 * The year's budgets by row key: from the tables where the report is of that year, else from the latest snapshot of it
 * that has one.
 */
export function yearBudgets(
  tables: readonly Table[],
  month: Month | null,
  { snapshots }: OutcomeHistory,
  year: Period,
): YearBudgets {
  const budgets = new Map<string, Amount>();
  for (const snapshot of snapshots) {
    if (snapshot.month === null || !isWithin(snapshot.month, year)) continue;
    for (const [key, { budget, unit }] of byRowKey(snapshot.rows)) {
      if (budget !== null) budgets.set(key, { value: budget, decimals: budget.decimalPlaces(), unit });
    }
  }
  if (month !== null && !isWithin(month, year)) return budgets;
  for (const table of tables) {
    const column = columnOf(table, 'budget');
    if (column === null) continue;
    rowKeysOf(table).forEach((key, row) => {
      const amount = key === null ? null : amountAt(table, row, column);
      if (key !== null && amount !== null) budgets.set(key, amount);
    });
  }
  return budgets;
}

/** The amount's value in a unit; as it stands where it has none. */
export function valueIn({ value, unit }: Amount, wanted: Unit): Amount['value'] {
  return unit === null ? value : convert(value, unit, wanted);
}
