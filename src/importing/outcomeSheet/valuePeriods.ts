import { monthsOf, type Period } from '../../domain/outcome/period';
import type { FileContext } from './fileContext';
import type { PeriodText } from './words/periodText';

/** Twelve months of a year. */
export function wholeYear(year: number): Period {
  return monthSpan(year, 1, year, 12);
}

export function monthSpan(fromYear: number, from: number, toYear: number, to: number): Period {
  return { from: monthOf(fromYear, from), to: monthOf(toYear, to) };
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The period that a text tells, its year completed; null where it tells no months or lacks a year. */
export function periodOf(text: PeriodText, year: number | null, isAccumulated: boolean): Period | null {
  const toYear = text.year ?? year;
  if (text.from === null || text.to === null || toYear === null) return null;
  const from = isAccumulated && text.from === text.to ? 1 : text.from;
  const fromYear = text.fromYear ?? (from > text.to ? toYear - 1 : toYear);
  const period = monthSpan(fromYear, from, toYear, text.to);
  return monthsOf(period).length >= 1 && monthsOf(period).length <= 24 ? period : null;
}

/** The year that a heading leaves out, and whether it was taken from further away than the lines above the table. */
export function assumedYear(
  context: FileContext,
  headings: readonly PeriodText[],
): { readonly year: number | null; readonly isAssumed: boolean } {
  if (context.year?.from === 'lines' || context.year?.from === 'user')
    return { year: context.year.year, isAssumed: false };
  const years = headings.flatMap(({ year }) => (year === null ? [] : [year]));
  if (years.length > 0) return { year: Math.max(...years), isAssumed: true };
  return { year: context.year?.year ?? null, isAssumed: context.year !== null };
}
