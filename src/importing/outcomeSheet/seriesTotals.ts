import { Decimal, zero } from '../../domain/decimal';
import type { ControlTotal } from '../../domain/outcome/outcomeFile';
import type { SeriesTotal } from './outcomeLayout';
import type { RowReader } from './rowReader';
import { placeOf } from './sourceRow';

/** The columns that sum up months, held against them over all rows. */
export function seriesTotals(reader: RowReader): readonly ControlTotal[] {
  return reader.layout.totals.flatMap((total, index) => controlOf(reader, total, index));
}

function controlOf(
  reader: RowReader,
  { column, heading, over }: SeriesTotal,
  index: number,
): readonly ControlTotal[] {
  const { table, stated, series, layout, amounts } = reader;
  const periods = over.flatMap((value) => {
    const { measure = null, period = null } = layout.values[value] ?? {};
    return measure === null || period === null ? [] : [{ measure, period }];
  });
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return [];
  const columns = periods.map(({ measure, period }) => series.numberOf(measure, period));
  let [sum, read, count] = [zero, zero, 0];
  for (let row = 0; row < table.height; row++) {
    if (columns.every((one) => table.times(row, one) === 0)) continue;
    sum = sum.plus(stated.value(row, index));
    for (const one of columns) read = read.plus(table.value(row, one));
    count += columns.length + 1;
  }
  const decimals = Math.max(0, ...over.map((value) => amounts.decimals[value] ?? 0));
  const tolerance = decimals >= 2 ? 0 : (count / 2) * 10 ** -decimals;
  return [
    {
      label: heading,
      measure: first.measure,
      period: { from: first.period.from, to: last.period.to },
      stated: sum,
      read,
      ...(tolerance > 0 && { tolerance: new Decimal(tolerance) }),
      place: placeOf(reader.origin, { number: layout.headerRow, cells: [] }, column),
    },
  ];
}
