/** `8/31/2017` or `31/8/2017`: two numbers of at most two digits, and the year. */
const slashDate = /^(\d{1,2})\/(\d{1,2})\/(?:19|20|21)\d\d(?:[ T]|$)/;

/** In which order a column writes the days and months of its dates. */
export type DateOrder = 'dayFirst' | 'monthFirst' | 'unknown';

/** Told by the dates that can be read in one way only; 'unknown' where none can, or they disagree; null without such dates. */
export function dateOrder(
  texts: readonly string[],
): { readonly order: DateOrder; readonly example: string } | null {
  const dates = texts.flatMap((text) => {
    const [, first, second] = slashDate.exec(text) ?? [];
    return first === undefined || second === undefined ? [] : [{ text, first: +first, second: +second }];
  });
  const [date] = dates;
  if (date === undefined) return null;
  const isDayFirst = dates.some(({ first }) => first > 12);
  const isMonthFirst = dates.some(({ second }) => second > 12);
  const isSame = dates.every(({ first, second }) => first === second);
  if (isDayFirst === isMonthFirst && !isSame) return { order: 'unknown', example: date.text };
  return { order: isMonthFirst ? 'monthFirst' : 'dayFirst', example: date.text };
}

/** The date with its day first; as it is where it is no such date. */
export function withDayFirst(text: string): string {
  return text.replace(slashDate, (date, month: string, day: string) =>
    date.replace(`${month}/${day}`, `${day}/${month}`),
  );
}
