import { type Amount, inUnit } from '../amount';
import type { Measure } from '../measure';
import type { Month } from '../outcome/period';
import type { Reconciliation } from '../reconciliation';
import { amountAt, columnOf, type RowRole, type Table } from '../table';
import type { ForecastSnapshot, SnapshotRow } from './outcomeHistory';

/**
 * The key figures of all departments and of all lines of income statements as they stand, in the tables' own signs, to
 * be kept under a name. `at` is the user's clock, to the minute; `month` the last of the outcome.
 */
export function snapshotOf(
  { administrations }: Pick<Reconciliation, 'administrations'>,
  name: string,
  at: string,
  month: Month | null,
): ForecastSnapshot {
  const rows = administrations.flatMap(({ name: administration, tables }) =>
    [tables.departments, tables.incomeStatement].flatMap((table) =>
      table === null ? [] : rowsOf(table, administration),
    ),
  );
  return { name, at, month, rows };
}

const totals: ReadonlySet<RowRole> = new Set(['subtotal', 'total', 'result']);

function rowsOf(table: Table, administration: string): SnapshotRow[] {
  return table.rows.flatMap(({ label, role }, row): SnapshotRow[] => {
    if (role === 'heading') return [];
    const amounts = (['outcome', 'budget', 'forecast'] as const).map((measure) =>
      amountOf(table, row, measure),
    );
    const unit = amounts.find((amount) => amount !== null)?.unit ?? table.unit;
    const [outcome = null, budget = null, forecast = null] = amounts.map(
      (amount) => amount && (unit === null ? amount : inUnit(amount, unit)).value,
    );
    const isTotal = totals.has(role);
    return [{ table: table.key, administration, row: label, isTotal, unit, outcome, budget, forecast }];
  });
}

function amountOf(table: Table, row: number, measure: Measure): Amount | null {
  const column = columnOf(table, measure);
  return column === null ? null : amountAt(table, row, column);
}
