/** A month as it is written in files and settings: `2017-08`. Texts of it sort as time does. */
export type Month = string;

/** Whole months, both inclusive; January to August is an accumulated outcome, August to August that of one month. */
export interface Period {
  readonly from: Month;
  readonly to: Month;
}

/** Whether the text is a month, of the years 1900 to 2199. */
export function isMonth(text: string): boolean {
  return /^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])$/.test(text);
}

/** The month so many months later; earlier where `months` is negative. */
export function monthsLater(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** All months of the period, in order. */
export function monthsOf({ from, to }: Period): readonly Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthsLater(month, 1)) months.push(month);
  return months;
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}
