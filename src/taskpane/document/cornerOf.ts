import type { CellPlace } from '../../workbook/workbook';

/** The first cell of a range such as `A4:F21`; null where the text is none. */
export function cornerOf(sheet: string, range: string): CellPlace | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})(?::|$)/.exec(range);
  if (found === null) return null;
  const [, letters = '', digits = ''] = found;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column };
}
