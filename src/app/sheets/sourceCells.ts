import type { CellRef } from '../../domain/address';
import { type CellValue, cellValue, type SheetCells } from '../../workbook/cells';

/** Where the cells of the sources stand in the workbook that is written. */
export interface SourceCells {
  /** The name that the cell's sheet has in the workbook. */
  sheetName(cell: Pick<CellRef, 'file' | 'sheet'>): string;
  /** Whether a formula can count on the cell: a text that reads as a number is none to Excel. */
  holdsNumber(cell: CellRef): boolean;
}

/** The sheets of the workbook that was read, which keep their names. */
export function ownCells(sheets: readonly SheetCells[]): SourceCells {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    sheetName: ({ sheet }) => sheet,
    holdsNumber: ({ sheet, row, column }) => isNumber(valueIn(byName.get(sheet), row, column)),
  };
}

export function valueIn(sheet: SheetCells | undefined, row: number, column: number): CellValue {
  return sheet === undefined ? null : cellValue(sheet, row, column);
}

export function isNumber(value: CellValue): boolean {
  return typeof value === 'number';
}
