import type { Day } from '../../domain/day';
import type { SheetCells } from '../../workbook/cells';

const millisecondsPerDay = 86_400_000;
/** Excel counts days from here because it has a 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const dayZero1904 = Date.UTC(1904, 0, 1);

/** The day that a stored number stands for; workbooks from older Excel for Mac count from 1904. */
export function storedDay(serial: number, { dates1904 }: Pick<SheetCells, 'dates1904'>): Day {
  const start = dates1904 === true ? dayZero1904 : dayZero;
  const at = new Date(start + Math.floor(serial) * millisecondsPerDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
