import type { Measure } from '../measure';
import type { Table } from '../table';

const noFigures: ReadonlySet<Measure> = new Set(['total', 'percent', 'text', 'comment', 'note', 'count']);
const ofYears: ReadonlySet<Measure> = new Set([
  'outcome',
  'previousOutcome',
  'budget',
  'forecast',
  'previousForecast',
]);

/** The columns that hold a fund each, in a table whose movements run down its side; null where it tells of one fund. */
export function fundColumns(table: Table): readonly number[] | null {
  const columns = filled(table);
  const isNamed = columns.every((column) => /\p{L}/u.test(table.columns[column]?.header ?? ''));
  const isOfYears = columns.every((column) => ofYears.has(table.columns[column]?.measure ?? 'other'));
  return columns.length > 1 && isNamed && !isOfYears ? columns : null;
}

/** Of columns of several years the last one of the newest; a budget is no balance where there is another column. */
export function newestColumn(table: Table): number {
  const all = filled(table);
  const accounted = all.filter((column) => table.columns[column]?.measure !== 'budget');
  const columns = accounted.length > 0 ? accounted : all;
  const years = columns.map((column) => yearIn(table.columns[column]?.header ?? ''));
  const newest = Math.max(...years);
  return columns[years.lastIndexOf(newest)] ?? 0;
}

function filled({ columns }: Table): number[] {
  return columns.flatMap(({ measure }, column) => (noFigures.has(measure) ? [] : [column]));
}

function yearIn(header: string): number {
  return Math.max(0, ...[...header.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)));
}
