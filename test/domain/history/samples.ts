import { reconcileSources } from '../../../src/app/reconcileSources';
import { Decimal } from '../../../src/domain/decimal';
import {
  type ForecastSnapshot,
  noHistory,
  type OutcomeHistory,
  type OutcomeImport,
  type OutcomeOfRow,
  type SnapshotRow,
} from '../../../src/domain/history/outcomeHistory';
import type { Reconciliation } from '../../../src/domain/reconciliation';
import { noSettings } from '../../../src/domain/settings';
import { amountAt, columnOf, type Table } from '../../../src/domain/table';
import { sampleSheets } from '../../../tools/sampleSheets';
import type { TableKey } from '../../../src/domain/tableKey';

export const tableKey: TableKey = {
  sheet: 'KLK avdelningar',
  headers: ['Utfall delår', 'Budget helår', 'Prognos helår', 'Avvikelse helår'],
  occurrence: 0,
};

export function rowOf(row: string, outcome: string, more: Partial<OutcomeOfRow> = {}): OutcomeOfRow {
  return { table: tableKey, row, outcome: new Decimal(outcome), periodBudget: null, unit: 'tkr', ...more };
}

/** An import of the outcome from January to a month, `2017-08`. */
export function importTo(to: string, rows: readonly OutcomeOfRow[]): OutcomeImport {
  return {
    at: `${to}-28T08:30`,
    period: { from: `${to.slice(0, 4)}-01`, to },
    files: [{ name: `utfall ${to}.csv`, size: 1234, fingerprint: '0123456789abcdef'.repeat(4) }],
    mapping: ['HR = 1003'],
    rows,
    earlier: [],
  };
}

export function snapshotRow(
  row: string,
  forecast: string | null,
  more: Partial<SnapshotRow> = {},
): SnapshotRow {
  return {
    table: tableKey,
    administration: 'Kommunledningskontoret',
    row,
    isTotal: false,
    unit: 'tkr',
    outcome: null,
    budget: null,
    forecast: forecast === null ? null : new Decimal(forecast),
    ...more,
  };
}

export function snapshotAt(
  month: string | null,
  name: string,
  rows: readonly SnapshotRow[],
): ForecastSnapshot {
  return { name, at: `${month ?? '2017-05'}-28T09:00`, month, rows };
}

/** The sample workbook, as it is reconciled with this history. */
export function sampleWith(history: OutcomeHistory = noHistory): Reconciliation {
  const source = { file: null, name: 'delarsrapport.xlsx', sheets: sampleSheets('assets/samples/figures') };
  return reconcileSources([source], { ...noSettings, history });
}

/** The table on a sheet. */
export function tableOn({ tables }: Pick<Reconciliation, 'tables'>, sheet: string): Table {
  const table = tables.find((read) => read.sheet === sheet);
  if (table === undefined) throw new Error(`There is no table on ${sheet}.`);
  return table;
}

/** An import of what a table's column of outcome holds, or of a share of it, whole kronor, thousands or millions. */
export function importOf(table: Table, to: string, share = '1'): OutcomeImport {
  const column = columnOf(table, 'outcome');
  if (column === null || table.unit === null) throw new Error(`${table.sheet} has no outcome.`);
  const rows = table.rows.flatMap(({ label }, row) => {
    const amount = amountAt(table, row, column);
    const outcome = amount?.value.times(share).round().toFixed();
    return outcome === undefined || table.unit === null
      ? []
      : [rowOf(label, outcome, { table: table.key, unit: table.unit })];
  });
  return importTo(to, rows);
}
