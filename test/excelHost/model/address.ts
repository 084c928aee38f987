import { areaAddress, quoteSheetName, type Area } from '../../../src/domain/address';
import { invalidArgument } from '../../officeHost/hostError';

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

export const wholeSheet: Area = { top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 };

export function isEntireColumn({ top, bottom }: Area): boolean {
  return top === 0 && bottom === rowLimit - 1;
}

export function isEntireRow({ left, right }: Area): boolean {
  return left === 0 && right === columnLimit - 1;
}

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function overlap(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** The area, or Excel's error where it is not one of a sheet's. */
export function validArea(top: number, left: number, bottom: number, right: number): Area {
  const whole = [top, left, bottom, right].every(Number.isInteger);
  if (!whole || top < 0 || left < 0 || bottom >= rowLimit || right >= columnLimit) {
    throw invalidArgument(`cells R${top}C${left} to R${bottom}C${right}`);
  }
  if (bottom < top || right < left) throw invalidArgument('an empty range');
  return { top, left, bottom, right };
}

export function columnIndex(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** `A1`, `$A$1:B2`, `A:C` or `1:3`, without a sheet; null where the text is none. */
export function parseAddress(text: string): Area | null {
  const plain = text.replaceAll('$', '');
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(plain);
  if (cells !== null) {
    const [, letters = '', digits = '', toLetters = letters, toDigits = digits] = cells;
    return ordered(Number(digits) - 1, columnIndex(letters), Number(toDigits) - 1, columnIndex(toLetters));
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const [, from = '', to = ''] = columns;
    return ordered(0, columnIndex(from), rowLimit - 1, columnIndex(to));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows === null) return null;
  const [, from = '', to = ''] = rows;
  return ordered(Number(from) - 1, 0, Number(to) - 1, columnLimit - 1);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Area | null {
  const area = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return area.top < 0 || area.bottom >= rowLimit || area.right >= columnLimit ? null : area;
}

/** The sheet's name and the rest of `'My sheet'!A1`; the sheet is null where none is named. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly cells: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text);
  if (match === null) return { sheet: null, cells: text };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), cells: match[3] ?? '' };
}

/** `A1:B2`, and `A:C` or `1:3` for entire columns or rows. */
export function plainAddress(area: Area): string {
  const [from = '', to = from] = areaAddress(area).split(':');
  if (isEntireColumn(area)) return `${from.replace(/\d+/, '')}:${to.replace(/\d+/, '')}`;
  if (isEntireRow(area)) return `${from.replace(/[A-Z]+/, '')}:${to.replace(/[A-Z]+/, '')}`;
  return areaAddress(area);
}

/** `Sheet1!A1:B2` */
export function fullAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${plainAddress(area)}`;
}

/** `Sheet1!$A$1:$B$2` */
export function absoluteAddress(sheetName: string, area: Area): string {
  return `${quoteSheetName(sheetName)}!${plainAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
