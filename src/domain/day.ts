/** A calendar day, without a time or a time zone. */
export interface Day {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** `2017-04-11`; null for a text that is no day of the calendar. */
export function dayOf(text: string): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim()) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const isDay = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= lengthOf(date);
  return isDay ? date : null;
}

export function dayText({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function dayAfter(day: Day): Day {
  if (day.day < lengthOf(day)) return { ...day, day: day.day + 1 };
  return day.month < 12
    ? { year: day.year, month: day.month + 1, day: 1 }
    : { year: day.year + 1, month: 1, day: 1 };
}

/** Negative where the first day is the earlier one. */
export function compareDays(one: Day, other: Day): number {
  return one.year - other.year || one.month - other.month || one.day - other.day;
}

/** Days of the month. */
function lengthOf({ year, month }: Day): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
