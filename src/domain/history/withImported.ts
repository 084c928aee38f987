import type { Administration, Reconciliation } from '../reconciliation';
import { columnOf, type Table, type TableCell } from '../table';
import { convert, convertDecimals } from '../unit';
import type { OutcomeImport, OutcomeOfRow } from './outcomeHistory';
import { byRowKey, rowKeysOf } from './rowKey';

/** What the history is shown from: the tables as they stand, and whose they are. */
export type Standing = Pick<Reconciliation, 'administrations' | 'tables'>;

/**
 * The workbook's tables as an import leaves them, totals that the sheet has yet to compute among them: to show the history
 * in the same write. Only outcomes are new; what the sheet computes from them (deviations, findings, an administration's
 * figures) is as it was before.
 */
export function withImported({ administrations, tables }: Standing, made: OutcomeImport): Standing {
  const rows = byRowKey(made.rows);
  const changed = new Map(tables.map((table) => [table, withOutcomes(table, rows)]));
  const after = (table: Table | null): Table | null =>
    table === null ? null : (changed.get(table) ?? table);
  return {
    tables: tables.map((table) => changed.get(table) ?? table),
    administrations: administrations.map((administration): Administration => {
      const { departments, incomeStatement, ...others } = administration.tables;
      return {
        ...administration,
        tables: { ...others, departments: after(departments), incomeStatement: after(incomeStatement) },
      };
    }),
  };
}

function withOutcomes(table: Table, rows: ReadonlyMap<string, OutcomeOfRow>): Table {
  const column = columnOf(table, 'outcome');
  const imported = rowKeysOf(table).map((key) => (key === null ? undefined : rows.get(key)));
  if (column === null || imported.every((row) => row === undefined)) return table;
  return {
    ...table,
    cell: (row, at) => {
      const found = at === column ? imported[row] : undefined;
      return found === undefined ? table.cell(row, at) : cellOf(table, column, found);
    },
  };
}

function cellOf(table: Table, column: number, { outcome, unit: from }: OutcomeOfRow): TableCell {
  const unit = table.columns[column]?.unit ?? from;
  const decimals = convertDecimals(outcome.decimalPlaces(), from, unit);
  return { kind: 'amount', amount: { value: convert(outcome, from, unit), decimals, unit } };
}
