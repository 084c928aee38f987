const millisecondsPerDay = 86_400_000;
/** The days from Excel's day 0 to the first of January 1970; day 0 is 30 December 1899 because Excel has a 29 February 1900. */
const daysTo1970 = 25_569;
const daysFrom1900To1904 = 1_462;

/** Excel's number for a date and time as the user's clock shows it, to the second. */
export function excelDay(at: Date, dates1904: boolean): number {
  const clock = Date.UTC(
    at.getFullYear(),
    at.getMonth(),
    at.getDate(),
    at.getHours(),
    at.getMinutes(),
    at.getSeconds(),
  );
  return clock / millisecondsPerDay + daysTo1970 - (dates1904 ? daysFrom1900To1904 : 0);
}
