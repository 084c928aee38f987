import type { OutcomeHistory } from '../history/outcomeHistory';
import { reportMonth } from '../history/reportMonth';
import type { Table } from '../table';
import { fiscalYearOf } from '../history/fiscalYear';
import type { Day } from '../day';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The last day of the year that is reported: of the month that the outcome is of, else of the latest year that the headings of
 * results, budgets, forecasts and closing balances name; null where nothing tells.
 */
export function yearEndOf(tables: readonly Table[], history: OutcomeHistory): Day | null {
  const month = reportMonth(tables, history);
  if (month !== null) {
    const [last, of] = fiscalYearOf(history, month).to.split('-').map(Number);
    return last === undefined || of === undefined ? null : { year: last, month: of, day: lastDay(last, of) };
  }
  const years = tables.flatMap(({ columns, title }) => [
    ...columns.flatMap(({ header, measure }) => (named.has(measure) ? yearsIn(header) : [])),
    ...yearsIn(title),
  ]);
  return years.length === 0 ? null : { year: Math.max(...years), month: 12, day: 31 };
}

const named: ReadonlySet<string> = new Set([
  'outcome',
  'budget',
  'forecast',
  'withdrawn',
  'closing',
  'result',
]);

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(year)].map(([found]) => Number(found));
}

function lastDay(of: number, month: number): number {
  return new Date(Date.UTC(of, month, 0)).getUTCDate();
}
