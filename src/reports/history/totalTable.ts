import { keyRows } from '../../domain/administrationFigures';
import type { Decimal } from '../../domain/decimal';
import type { OutcomeSpan } from '../../domain/history/outcomePerMonth';
import { rowSign } from '../../domain/history/rowSign';
import { sumOfParts } from '../../domain/history/totalOutcome';
import type { Administration } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';
import type { HistoryTexts } from '../messages/history/historyTexts';
import { type ReportChart, type ReportTable, textField } from '../report';
import { amountColumns, labelColumn, valueField } from './historyFields';
import { periodOfYear, yearText } from './historyPeriod';
import { basesOf, budgetNotes, inTableUnit, outcomeDecimals, spanNotes } from './monthsTable';
import type { YearTable } from './yearTables';

/** One bar compares nothing. */
const fewestBars = 2;
const deviationColumn = 3;
const outcomeColumn = 1;

/**
 * The months of an administration one below the other, with a chart: its outcome against its period budget, by the total
 * of its departments, else by the result of its income statement. No table where neither was imported.
 */
export function totalTables(
  ofYear: YearTable,
  all: readonly YearTable[],
  texts: HistoryTexts,
): readonly ReportTable[] {
  const { table, administration } = ofYear.known;
  if (table === null || administration === null) return [];
  const total = totalOf(ofYear, table, administration);
  if (
    total === null ||
    (table !== administration.tables.departments && hasDepartments(administration, ofYear, all))
  )
    return [];
  return [totalTable(ofYear, table, administration, total, texts)];
}

interface Total {
  readonly row: number;
  readonly spans: readonly OutcomeSpan[];
  readonly isSum: boolean;
}

function totalOf(ofYear: YearTable, table: Table, { tables }: Administration): Total | null {
  const { total, result } = keyRows(tables);
  const row = table === tables.departments ? total : result;
  if (row === null) return null;
  const spansOf = (wanted: number): readonly OutcomeSpan[] | null => {
    const placed = ofYear.rows.find((candidate) => candidate.row === wanted);
    return placed === undefined ? null : inTableUnit(placed, ofYear).spans;
  };
  const own = spansOf(row);
  if (own !== null) return { row, spans: own, isSum: false };
  const sum = sumOfParts(table, row, spansOf);
  return sum && { row, spans: sum, isSum: true };
}

function hasDepartments(
  administration: Administration,
  { year }: YearTable,
  all: readonly YearTable[],
): boolean {
  const { departments } = administration.tables;
  const ofDepartments = all.find(
    (other) => other.year.from === year.from && other.known.table === departments,
  );
  return (
    departments !== null &&
    ofDepartments !== undefined &&
    totalOf(ofDepartments, departments, administration) !== null
  );
}

function totalTable(
  ofYear: YearTable,
  table: Table,
  { name }: Administration,
  { row, spans, isSum }: Total,
  texts: HistoryTexts,
): ReportTable {
  const { say } = texts;
  const { unit, year } = ofYear;
  const decimals = outcomeDecimals(ofYear);
  const sign = rowSign(table, row);
  const field = (value: Decimal | null) => valueField(value, decimals, unit);
  const deviation = (outcome: Decimal, budget: Decimal | undefined) =>
    field(budget === undefined ? null : outcome.minus(budget).times(sign));
  const used = basesOf(spans.flatMap(({ budget, accumulatedBudget }) => [budget, accumulatedBudget]));
  const source = { row: table.rows[row]?.label ?? '', sheet: table.sheet };
  const chart = chartOf(spans, name, unit, texts);
  return {
    title: say('totalTitle', { administration: name, year: yearText(year, texts) }),
    unit,
    columns: [
      labelColumn(say('month')),
      ...amountColumns([
        say('outcome'),
        say('periodBudget'),
        say('deviation'),
        say('accumulatedOutcome'),
        say('accumulatedBudget'),
        say('accumulatedDeviation'),
      ]),
    ],
    rows: spans.map(({ period, outcome, budget, accumulated, accumulatedBudget }) => ({
      role: 'item',
      indent: 0,
      fields: [
        textField(periodOfYear(period, texts)),
        field(outcome),
        field(budget?.value ?? null),
        deviation(outcome, budget?.value),
        field(accumulated),
        field(accumulatedBudget?.value ?? null),
        deviation(accumulated, accumulatedBudget?.value),
      ],
    })),
    notes: [
      say(isSum ? 'totalOfParts' : 'totalRow', source),
      ...budgetNotes(used, texts),
      ...spanNotes(ofYear, texts),
    ],
    ...(chart === null ? {} : { chart }),
  };
}

/** Outcome less period budget where every month has one, else the outcome alone. */
function chartOf(
  spans: readonly OutcomeSpan[],
  administration: string,
  unit: string,
  { say }: HistoryTexts,
): ReportChart | null {
  if (spans.length < fewestBars) return null;
  const isAgainstBudget = spans.every(({ budget }) => budget !== null);
  return {
    title: say(isAgainstBudget ? 'deviationChart' : 'outcomeChart', { administration, unit }),
    column: isAgainstBudget ? deviationColumn : outcomeColumn,
    firstRow: 0,
    lastRow: spans.length - 1,
  };
}
