import type { Area } from '../../domain/address';

/** Excel's last row and column, zero-based. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

/** The zero-based column of `B7`, `$B$7` or `b`; -1 if there is none on a sheet. */
export function referenceColumn(reference: string): number {
  let column = 0;
  let at = reference.startsWith('$') ? 1 : 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  return column - 1 <= lastColumn ? column - 1 : -1;
}

/** The zero-based row of `B7`, `B$7` or `7`; -1 if there is none on a sheet. */
export function referenceRow(reference: string): number {
  const digits = /\d+$/.exec(reference);
  const row = digits === null ? -1 : Number(digits[0]) - 1;
  return row <= lastRow ? row : -1;
}

/** The area of `B2:E19` or `B2`; null if it is none. */
export function referenceArea(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const area = {
    top: referenceRow(first),
    left: referenceColumn(first),
    bottom: referenceRow(last),
    right: referenceColumn(last),
  };
  return Math.min(area.top, area.left, area.bottom, area.right) < 0 ? null : area;
}
