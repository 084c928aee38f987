import type { NoteList } from './noteList';
import type { RowReader } from './rowReader';

/** Months of outcome after the last that has amounts are not booked yet: a zero there is no outcome. */
export function takeEmptyMonths(reader: RowReader, notes: NoteList): void {
  const { table, series } = reader;
  const months = series.all
    .map(({ measure, period }, column) => ({ measure, period, column }))
    .filter(({ measure, period }) => measure === 'outcome' && period.from === period.to)
    .sort((one, other) => (one.period.to < other.period.to ? -1 : 1));
  const last = months.findLastIndex(({ column }) => hasAmount(reader, column));
  const empty = months.slice(last + 1);
  const [first] = empty;
  if (last < 0 || first === undefined) return;
  for (const { column } of empty) {
    for (let row = 0; row < table.height; row++) table.remove(row, column);
  }
  notes.add({ code: 'monthsEmpty', from: first.period.from, to: (empty.at(-1) ?? first).period.to }, null);
}

function hasAmount({ table }: RowReader, column: number): boolean {
  for (let row = 0; row < table.height; row++) {
    if (table.times(row, column) > 0 && table.near(row, column) !== 0) return true;
  }
  return false;
}
