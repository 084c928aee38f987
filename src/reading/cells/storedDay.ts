import type { Day } from '../../domain/day';

const millisecondsPerDay = 86_400_000;
/** Excel counts days from here because it has a 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);

/** The day that a stored number stands for in a workbook that counts from 1900. */
export function storedDay(serial: number): Day {
  const at = new Date(dayZero + Math.floor(serial) * millisecondsPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
