import type { OutcomeHistory } from '../history/outcomeHistory';
import { reportMonth } from '../history/reportMonth';
import type { Measure } from '../measure';
import type { Table } from '../table';
import { fiscalYearOf } from '../history/fiscalYear';
import type { Day } from '../day';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The last day of the year that is reported: of the month that the outcome is of, else of the latest year that the headings of
 * results, budgets, forecasts and closing balances name, or those of opening balances, or sheets and files; null where nothing tells.
 */
export function yearEndOf(tables: readonly Table[], history: OutcomeHistory): Day | null {
  const month = reportMonth(tables, history);
  if (month !== null) {
    const [last, of] = fiscalYearOf(history, month).to.split('-').map(Number);
    return last === undefined || of === undefined ? null : { year: last, month: of, day: lastDay(last, of) };
  }
  const [years] = [
    tables.flatMap((table) => [...headingYears(table, ofTheYear), ...yearsIn(table.title)]),
    tables.flatMap((table) => headingYears(table, beforeTheYearEnd)),
    tables.flatMap(({ sheet, file }) => [...yearsIn(sheet), ...yearsIn(file ?? '')]),
  ].filter((found) => found.length > 0);
  return years === undefined ? null : { year: Math.max(...years), month: 12, day: 31 };
}

const ofTheYear: ReadonlySet<Measure> = new Set<Measure>([
  'outcome',
  'budget',
  'forecast',
  'withdrawn',
  'closing',
  'result',
]);
/** A balance that is brought to its cap at the year end. */
const beforeTheYearEnd: ReadonlySet<Measure> = new Set<Measure>(['opening']);

function headingYears({ columns }: Table, measures: ReadonlySet<Measure>): readonly number[] {
  return columns.flatMap(({ header, measure }) => (measures.has(measure) ? yearsIn(header) : []));
}

function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(year)].map(([found]) => Number(found));
}

function lastDay(of: number, month: number): number {
  return new Date(Date.UTC(of, month, 0)).getUTCDate();
}
