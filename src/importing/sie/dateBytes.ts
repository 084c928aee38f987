const zeroDigit = 0x30;
const dash = 0x2d;
const firstYear = 1900;
const lastYear = 2199;

/** Months are counted from January 1900. */
function monthNumber(year: number, month: number): number {
  return (year - firstYear) * 12 + month - 1;
}

/** `2017-08` */
export function monthText(month: number): string {
  return `${firstYear + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The month of `20170831`, of `201708` if `isPeriod`, or of either with dashes; -1 where it is neither. */
export function monthOfDate(bytes: Uint8Array, start: number, end: number, isPeriod: boolean): number {
  let value = 0;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    const digit = byte - zeroDigit;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
    } else if (byte !== dash || digits < 4) {
      return -1;
    }
  }
  if (digits !== 8 && !(isPeriod && digits === 6)) return -1;
  const day = digits === 8 ? value % 100 : 1;
  const months = digits === 8 ? Math.floor(value / 100) : value;
  const year = Math.floor(months / 100);
  const month = months % 100;
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) return -1;
  return monthNumber(year, month);
}
