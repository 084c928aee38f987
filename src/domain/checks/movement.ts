import type { Finding } from '../finding';
import { earlierSnapshots } from '../history/previousSnapshot';
import type { ForecastSnapshot, OutcomeHistory, SnapshotRow } from '../history/outcomeHistory';
import { reportMonth } from '../history/reportMonth';
import { byRowKey, rowKeysOf } from '../history/rowKey';
import { snapshotOf } from '../history/snapshotOf';
import { type Amount, inUnit } from '../amount';
import type { Administration } from '../reconciliation';
import { type Judgement, judgeSame } from '../rounding';
import { amountAt, columnOf, type Table } from '../table';
import { addCount, type CheckResult, noCounts, sumCounts } from './checkResult';
import { zero } from '../decimal';
import { tableKeyText } from '../tableKey';

/** So many rows that are not 0 must agree with a snapshot, and more than half of them, for the column to be of that report. */
const fewestAgreeing = 2;

/**
 * A column of previous forecasts that is of a saved report, as most of its rows show, has the forecasts that were saved
 * of it. Forecasts that move are no findings.
 */
export function movementCheck(
  administrations: readonly Administration[],
  history: OutcomeHistory,
): CheckResult {
  const none = { findings: [], counts: noCounts };
  if (history.snapshots.length === 0) return none;
  const tables = administrations.flatMap(({ tables: { departments, incomeStatement } }) =>
    [departments, incomeStatement].filter((table) => table !== null),
  );
  const month = reportMonth(tables, history);
  const earlier = earlierSnapshots(history, month, snapshotOf({ administrations }, '', '', month));
  return tables.reduce<CheckResult>((all, table) => {
    const { findings, counts } = previousForecasts(table, earlier);
    return { findings: [...all.findings, ...findings], counts: sumCounts(all.counts, counts) };
  }, none);
}

interface Compared {
  readonly row: number;
  readonly judgement: Judgement;
}

function previousForecasts(table: Table, earlier: readonly ForecastSnapshot[]): CheckResult {
  const column = columnOf(table, 'previousForecast');
  const best = column === null ? null : bestSnapshot(table, column, earlier);
  if (column === null || best === null) return { findings: [], counts: noCounts };
  const { compared, snapshot } = best;
  return {
    counts: compared.reduce((counts, { judgement }) => addCount(counts, judgement.verdict), noCounts),
    findings: differingOf(table, compared).map((one) => differsFinding(table, column, one, snapshot.name)),
  };
}

/** The rows that differ by themselves: a total that differs by as much as its parts do has nothing to tell of its own. */
function differingOf(table: Table, compared: readonly Compared[]): readonly Compared[] {
  const differing = compared.filter(({ judgement }) => judgement.verdict === 'error');
  return differing.filter(({ row }) => !followsParts(table, row, differing));
}

/** The snapshot that most of the column agrees with; of several the latest. */
function bestSnapshot(
  table: Table,
  column: number,
  earlier: readonly ForecastSnapshot[],
): { readonly snapshot: ForecastSnapshot; readonly compared: readonly Compared[] } | null {
  let best: { readonly snapshot: ForecastSnapshot; readonly compared: readonly Compared[] } | null = null;
  let most = fewestAgreeing - 1;
  for (const snapshot of earlier) {
    const compared = comparedRows(table, column, snapshot);
    const agreeing = compared.filter(
      ({ judgement: { verdict, stated } }) => verdict === 'held' && !stated.isZero(),
    ).length;
    if (agreeing <= most || agreeing <= differingOf(table, compared).length) continue;
    most = agreeing;
    best = { snapshot, compared };
  }
  return best;
}

function comparedRows(table: Table, column: number, snapshot: ForecastSnapshot): readonly Compared[] {
  const own = tableKeyText(table.key);
  const ofTable = snapshot.rows.filter((row) => tableKeyText(row.table) === own);
  const decimals = Math.max(0, ...ofTable.flatMap(({ forecast }) => forecast?.decimalPlaces() ?? []));
  const saved = byRowKey(ofTable);
  return rowKeysOf(table).flatMap((key, row): Compared[] => {
    const stated = amountAt(table, row, column);
    const expected = amountOf(key === null ? undefined : saved.get(key), decimals);
    if (stated === null || expected === null || (stated.unit === null) !== (expected.unit === null))
      return [];
    const judgement = judgeSame(stated, stated.unit === null ? expected : inUnit(expected, stated.unit));
    return [{ row, judgement }];
  });
}

/** With the decimals of the column that it was saved from, as a decimal itself loses its last zeros. */
function amountOf(row: SnapshotRow | undefined, decimals: number): Amount | null {
  return row?.forecast ? { value: row.forecast, decimals, unit: row.unit } : null;
}

function followsParts({ rowRelations }: Table, row: number, differing: readonly Compared[]): boolean {
  const byRow = new Map(differing.map((one) => [one.row, one.judgement.difference]));
  return rowRelations.some(({ target, terms }) => {
    if (target !== row || !terms.some(({ index }) => byRow.has(index))) return false;
    const parts = terms.reduce(
      (sum, { index, sign }) => sum.plus((byRow.get(index) ?? zero).times(sign)),
      zero,
    );
    return byRow.get(row)?.equals(parts) ?? false;
  });
}

function differsFinding(
  table: Table,
  column: number,
  { row, judgement: { stated, expected, difference, tolerance } }: Compared,
  snapshot: string,
): Finding {
  return {
    check: 'movement',
    class: 'error',
    cause: null,
    cells: [table.place(row, column)],
    row: table.rows[row]?.label ?? null,
    column: table.columns[column]?.header ?? null,
    stated,
    expected,
    difference,
    tolerance,
    unit: table.columns[column]?.unit ?? null,
    detail: { code: 'previousForecastDiffers', snapshot },
    suspect: null,
    accepted: null,
  };
}
