import { type Month, monthsLater, type Period } from '../outcome/period';
import type { OutcomeHistory } from './outcomeHistory';
import { monthsOfYear } from './periodProfile';

/** The fiscal years that something was imported of or reported in, the earliest first; without imports calendar years. */
export function fiscalYears(history: OutcomeHistory): readonly Period[] {
  const imported = [...new Set(history.imports.map(({ period }) => period.from))];
  const years = imported.map((from) => ({ from, to: monthsLater(from, monthsOfYear - 1) }));
  for (const { month } of history.snapshots) {
    if (month !== null && !years.some((year) => isWithin(month, year))) years.push(calendarYear(month));
  }
  return years.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The fiscal year of a month: one that was imported of, else the calendar year. */
export function fiscalYearOf(history: OutcomeHistory, month: Month): Period {
  return fiscalYears(history).find((year) => isWithin(month, year)) ?? calendarYear(month);
}

/** Whether the month is one of the period's. */
export function isWithin(month: Month, { from, to }: Period): boolean {
  return month >= from && month <= to;
}

function calendarYear(month: Month): Period {
  const year = month.slice(0, 4);
  return { from: `${year}-01`, to: `${year}-12` };
}
