import { fiscalYearStart, periodKey } from './coverage';
import type { OutcomeFile, OutcomeMeasure } from './outcomeFile';
import { type Month, monthsOf, type Period } from './period';

/** The periods that a file has a measure for, and the last month that has any but zero. */
export interface FilePeriods {
  readonly periods: readonly Period[];
  readonly latest: Month | null;
}

export function periodsOfFile(file: OutcomeFile, measure: OutcomeMeasure = 'outcome'): FilePeriods {
  const seen = new Set<Period>();
  const periods = new Map<string, Period>();
  let latest: Month | null = null;
  for (const { measure: of, period, value } of file.figures) {
    if (of !== measure) continue;
    if (!seen.has(period)) {
      seen.add(period);
      periods.set(periodKey(period), period);
    }
    if ((latest === null || period.to > latest) && !value.isZero()) latest = period.to;
  }
  if (file.format === 'sie')
    for (const month of quietMonths([...periods.values()], file.fiscalYear))
      periods.set(periodKey({ from: month, to: month }), { from: month, to: month });
  const all = [...periods.values()].sort((a, b) => compare(periodKey(a), periodKey(b)));
  return {
    periods: all,
    latest:
      latest ??
      all
        .map(({ to }) => to)
        .sort(compare)
        .at(-1) ??
      null,
  };
}

/** A ledger says nothing of a month in which nothing was booked: those between the months of a year that it has. */
function quietMonths(periods: readonly Period[], fiscalYear: Period | null): readonly Month[] {
  const months = periods.flatMap(({ from, to }) => (from === to ? [from] : [])).sort(compare);
  return months.flatMap((month, index) => {
    const next = months[index + 1];
    const isOneYear =
      next !== undefined && fiscalYearStart(next, fiscalYear) === fiscalYearStart(month, fiscalYear);
    return isOneYear ? monthsOf({ from: month, to: next }).slice(1, -1) : [];
  });
}

/** The accumulated periods that the files could give, in order, and the latest month that one of them has. */
export interface AvailablePeriods {
  readonly available: readonly Period[];
  readonly latest: Month | null;
}

export function availablePeriods(
  files: readonly OutcomeFile[],
  periodsOf: ReadonlyMap<OutcomeFile, FilePeriods>,
): AvailablePeriods {
  const byMonth = new Map<Month, Period>();
  let latest: Month | null = null;
  for (const file of files) {
    const found = periodsOf.get(file);
    for (const { to } of found?.periods ?? []) {
      const from = fiscalYearStart(to, file.fiscalYear);
      const known = byMonth.get(to);
      if (known === undefined || from < known.from) byMonth.set(to, { from, to });
    }
    const last = found?.latest ?? null;
    if (last !== null && (latest === null || last > latest)) latest = last;
  }
  const available = [...byMonth.values()].sort((a, b) => compare(a.to, b.to));
  return { available, latest };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
