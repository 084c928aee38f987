import type { Table } from '../domain/table';
import { chartTitle, departmentDeviations, type DepartmentDeviation } from './departmentDeviations';
import { formatCount } from './formatAmount';
import type { Texts } from './messages/texts';
import type { ReportChart } from './report';

/** One bar compares nothing; of more than these none can be read. */
const fewestBars = 2;
const mostBars = 30;

/**
 * The deviations of a table's departments as bars: the longest run of neighbouring rows, since a chart takes its cells
 * from one stretch of a column. `columns` are the table's columns that the report shows after the labels.
 */
export function deviationChart(table: Table, columns: readonly number[], texts: Texts): ReportChart | null {
  const deviations = departmentDeviations(table);
  if (deviations === null) return null;
  const { measure, departments } = deviations;
  const run = longestRun(departments).slice(0, mostBars);
  const [first] = run;
  const last = run.at(-1);
  const column = columns.indexOf(deviations.column);
  if (first === undefined || last === undefined || run.length < fewestBars || column < 0) return null;
  const title = chartTitle(table, measure, texts);
  const counts = {
    shown: formatCount(run.length, texts.language),
    all: formatCount(departments.length, texts.language),
  };
  return {
    title: run.length === departments.length ? title : texts.say('chartOfSome', { title, ...counts }),
    column: column + 1,
    firstRow: first.row,
    lastRow: last.row,
  };
}

function longestRun(departments: readonly DepartmentDeviation[]): readonly DepartmentDeviation[] {
  let [bestStart, bestEnd, start] = [0, 0, 0];
  departments.forEach(({ row }, index) => {
    if (row - 1 !== departments[index - 1]?.row) start = index;
    if (index + 1 - start > bestEnd - bestStart) [bestStart, bestEnd] = [start, index + 1];
  });
  return departments.slice(bestStart, bestEnd);
}
