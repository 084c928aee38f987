import { cellAddress, quoteSheetName, type Area } from '../domain/address';

/** `Sammanfattning!$A$3:$B$9`; a single cell is written once. */
export function absoluteReference(sheetName: string, { top, left, bottom, right }: Area): string {
  const first = absoluteAddress(top, left);
  const last = absoluteAddress(bottom, right);
  return `${quoteSheetName(sheetName)}!${first === last ? first : `${first}:${last}`}`;
}

function absoluteAddress(row: number, column: number): string {
  return cellAddress(row, column).replace(/[A-Z]+/, '$$$&$$');
}
