import type { Decimal } from '../../domain/decimal';
import { fiscalYears, isWithin } from '../../domain/history/fiscalYear';
import { type RowForecasts, type YearForecasts, yearForecasts } from '../../domain/history/forecastAccuracy';
import { rowKeysOf } from '../../domain/history/rowKey';
import { rowSign } from '../../domain/history/rowSign';
import { amountAt, columnOf } from '../../domain/table';
import { tableKeyText } from '../../domain/tableKey';
import { amountField, sourceRow } from '../administrationRows';
import { type ReportField, type ReportRow, type ReportTable, textField } from '../report';
import { converted, tracedCell } from '../sourceAmount';
import type { HistoryContext, KnownTable } from './historyContext';
import { amountColumns, labelColumn, mostDecimals, valueField } from './historyFields';
import { yearText } from './historyPeriod';

/** With fewer there is nothing that the table of what has moved does not show. */
const fewestForecasts = 2;

/** The forecast at each report of a year per row, and where the year's outcome is known how well they met it. */
export function forecastsTables(context: HistoryContext): readonly ReportTable[] {
  const { history } = context;
  return [...fiscalYears(history)].reverse().flatMap((year) => {
    const ofYear = yearForecasts(history, year);
    const byTable = new Map<string, RowForecasts[]>();
    for (const row of ofYear.rows) {
      const key = tableKeyText(row.table);
      byTable.set(key, [...(byTable.get(key) ?? []), row]);
    }
    return [...byTable.values()].flatMap((rows) => forecastsTable(rows, ofYear, context));
  });
}

function forecastsTable(
  rows: readonly RowForecasts[],
  { year, snapshots }: YearForecasts,
  context: HistoryContext,
): readonly ReportTable[] {
  const { texts, month } = context;
  const { say } = texts;
  const [first] = rows;
  const isJudged = rows.some(({ outcome }) => outcome !== null);
  if (first === undefined || (snapshots.length < fewestForecasts && !isJudged)) return [];
  const known = context.known(first.table, first.administration);
  const isNow = known.table !== null && month !== null && isWithin(month, year) && !isJudged;
  const decimals = mostDecimals(
    rows.flatMap(({ forecasts }) => forecasts.map(({ forecast }) => forecast)),
    first.unit,
  );
  const places = new Map(known.table === null ? [] : rowKeysOf(known.table).map((key, row) => [key, row]));
  return [
    {
      title: say('forecastsTitle', { table: known.name, year: yearText(year, texts) }),
      unit: first.unit,
      columns: [
        labelColumn(say('row')),
        ...amountColumns([
          ...snapshots.map(({ name }) => name),
          ...(isNow ? [say('now')] : []),
          ...(isJudged
            ? [say('yearOutcome'), ...snapshots.map(({ name }) => say('miss', { report: name }))]
            : []),
        ]),
      ],
      rows: rows.map((row): ReportRow => {
        const place = places.get(row.key) ?? null;
        const sign = known.table === null || place === null ? 1 : rowSign(known.table, place);
        const field = (value: Decimal | null) => valueField(value, decimals, row.unit);
        const fields = [
          ...row.forecasts.map(({ forecast }) => field(forecast)),
          ...(isNow ? [forecastNow(known, place, row)] : []),
          ...(isJudged
            ? [
                valueField(row.outcome, mostDecimals([row.outcome], row.unit), row.unit),
                ...row.forecasts.map(({ miss }) =>
                  valueField(miss?.times(sign) ?? null, mostDecimals([miss], row.unit), row.unit),
                ),
              ]
            : []),
        ];
        if (known.table !== null && place !== null) return sourceRow(known.table, place, fields);
        return { role: row.isTotal ? 'total' : 'item', indent: 0, fields: [textField(row.row), ...fields] };
      }),
      notes: isJudged ? [say('missNote')] : [],
    },
  ];
}

function forecastNow({ table }: KnownTable, row: number | null, { unit }: RowForecasts): ReportField {
  const column = table && columnOf(table, 'forecast');
  if (table === null || row === null || column === null || amountAt(table, row, column) === null)
    return { kind: 'missing' };
  const traced = tracedCell(table, row, column);
  return amountField(traced && converted(traced, unit));
}
