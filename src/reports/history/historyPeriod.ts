import { isSamePeriod, type Month, type Period } from '../../domain/outcome/period';
import type { HistoryTexts } from '../messages/history/historyTexts';

/** `aug` */
function monthName(month: Month, { say }: HistoryTexts): string {
  return say('monthNames').split(' ')[Number(month.slice(5)) - 1] ?? month;
}

/** `aug 2017` */
export function monthAndYear(month: Month, texts: HistoryTexts): string {
  return texts.say('monthAndYear', { month: monthName(month, texts), year: month.slice(0, 4) });
}

/** `aug`, `jan–mar`: within a year that is told beside it. */
export function periodOfYear({ from, to }: Period, texts: HistoryTexts): string {
  if (from === to) return monthName(to, texts);
  return texts.say('fromTo', { from: monthName(from, texts), to: monthName(to, texts) });
}

/** `aug 2017`, `jan–aug 2017`, `sep 2016–aug 2017`. */
export function periodText(period: Period, texts: HistoryTexts): string {
  const { from, to } = period;
  if (isSamePeriod(period, { from: to, to })) return monthAndYear(to, texts);
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  const beginning = isOneYear ? monthName(from, texts) : monthAndYear(from, texts);
  return texts.say('fromTo', { from: beginning, to: monthAndYear(to, texts) });
}

/** `2017`; `jul 2016–jun 2017` where the fiscal year is not the calendar's. */
export function yearText(year: Period, texts: HistoryTexts): string {
  return year.from.endsWith('-01') ? year.from.slice(0, 4) : periodText(year, texts);
}

/** `2017-09-12 08:30` */
export function clockText(at: string): string {
  return at.replace('T', ' ');
}
