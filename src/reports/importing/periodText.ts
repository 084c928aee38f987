import { isSamePeriod, type Month, type Period } from '../../domain/outcome/period';
import type { ImportTexts } from '../messages/importing/importTexts';

/** `aug 2017` */
export function monthText(month: Month, texts: ImportTexts): string {
  return texts.say('oneMonth', { month: monthName(month, texts), year: yearOf(month) });
}

/** `jan–aug 2017`; `aug 2017` for one month; `sep 2016–aug 2017` over two years. */
export function periodText(period: Period, texts: ImportTexts): string {
  const { from, to } = period;
  if (isSamePeriod(period, { from: to, to })) return monthText(to, texts);
  if (yearOf(from) !== yearOf(to))
    return texts.say('twoYears', { from: monthText(from, texts), to: monthText(to, texts) });
  return texts.say('sameYear', {
    from: monthName(from, texts),
    to: monthName(to, texts),
    year: yearOf(to),
  });
}

function monthName(month: Month, { say }: ImportTexts): string {
  return say(`month_${Number(month.slice(5)) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`);
}

function yearOf(month: Month): string {
  return month.slice(0, 4);
}
