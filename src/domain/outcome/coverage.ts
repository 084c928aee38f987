import { type Month, monthsLater, monthsOf, type Period } from './period';

/** Which of a file's periods make up a longer one, each month once, and the months that none of them has. */
export interface Coverage {
  readonly used: readonly Period[];
  readonly missing: readonly Month[];
}

interface Path {
  readonly missing: number;
  readonly pieces: number;
  readonly last: Period | null;
  readonly from: number;
}

/** A period as one text, to look it up by. */
export function periodKey({ from, to }: Period): string {
  return `${from}/${to}`;
}

/**
 * Covers the wanted period: by the period itself, else by all its months, else by as few gaps and then as few parts as
 * can be, such as an earlier accumulated outcome and the months after it.
 */
export function coverage(periods: readonly Period[], wanted: Period): Coverage {
  const known = new Map(periods.map((period) => [periodKey(period), period]));
  const whole = known.get(periodKey(wanted));
  if (whole !== undefined) return { used: [whole], missing: [] };
  const months = monthsOf(wanted);
  const single = months.map((month) => known.get(periodKey({ from: month, to: month })));
  if (single.every((period) => period !== undefined)) return { used: single, missing: [] };
  return shortestPath([...known.values()], wanted, months);
}

function shortestPath(periods: readonly Period[], wanted: Period, months: readonly Month[]): Coverage {
  const inside = periods.filter(({ from, to }) => from >= wanted.from && to <= wanted.to);
  const indexOf = new Map(months.map((month, index) => [month, index]));
  const best: Path[] = [{ missing: 0, pieces: 0, last: null, from: -1 }];
  for (let end = 1; end <= months.length; end++) {
    const before = best[end - 1];
    if (before === undefined) break;
    let chosen: Path = { missing: before.missing + 1, pieces: before.pieces, last: null, from: end - 1 };
    for (const period of inside) {
      if (period.to !== months[end - 1]) continue;
      const from = indexOf.get(period.from) ?? 0;
      const start = best[from];
      if (start === undefined) continue;
      const path = { missing: start.missing, pieces: start.pieces + 1, last: period, from };
      const isBetter =
        path.missing < chosen.missing || (path.missing === chosen.missing && path.pieces < chosen.pieces);
      if (isBetter) chosen = path;
    }
    best.push(chosen);
  }
  const used: Period[] = [];
  const missing: Month[] = [];
  for (let end = months.length; end > 0;) {
    const path = best[end];
    if (path === undefined) break;
    if (path.last === null) missing.unshift(months[end - 1] ?? '');
    else used.unshift(path.last);
    end = path.from;
  }
  return { used, missing };
}

/** The first month of the fiscal year that a month lies in; a calendar year where nothing else is known. */
export function fiscalYearStart(month: Month, fiscalYear: Period | null): Month {
  if (fiscalYear === null) return `${month.slice(0, 4)}-01`;
  let start = fiscalYear.from;
  if (month >= start && month <= fiscalYear.to) return start;
  while (start > month) start = monthsLater(start, -12);
  while (monthsLater(start, 12) <= month) start = monthsLater(start, 12);
  return start;
}
