import type { Area } from '../domain/address';
import type { OwnSheetRole } from './ownSheet';

/** An error that Excel shows in a cell, such as #REF! or #N/A. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; a formula's cell holds its cached result. A blank is null: missing, not zero. */
export type CellValue = number | string | boolean | CellError | null;

/** The part of a cell's format that carries meaning for a reader. */
export interface CellFormat {
  /** The number format's code in Excel's invariant form: `#,##0.0`, `General`. */
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly indent: number;
}

/** One row of cells; index 0 is column A. Arrays may be shorter than the sheet is wide. */
export interface SheetRow {
  readonly values: readonly CellValue[];
  /** Per cell an index into the sheet's `formats`; a missing entry is format 0. */
  readonly formats: readonly number[];
  /** Per cell the formula with its leading `=`, where there is one. */
  readonly formulas?: readonly (string | undefined)[];
  readonly hidden: boolean;
}

/** A sheet as both adapters hand it over: plain data, row by row. */
export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  /** Index 0 is sheet row 1; a row without cells may be missing. */
  readonly rows: readonly (SheetRow | undefined)[];
  /** Entry 0 is the format of a cell that has none of its own. */
  readonly formats: readonly CellFormat[];
  readonly merges: readonly Area[];
  /** Whether its workbook counts days from 1904; left out where it counts from 1900, or does not tell. */
  readonly dates1904?: true;
  /** Which of our sheets that the user fills in it is; left out for a sheet of the user's own. */
  readonly own?: OwnSheetRole;
}

export const generalFormat: CellFormat = { numberFormat: 'General', bold: false, indent: 0 };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

export function cellValue(sheet: SheetCells, row: number, column: number): CellValue {
  return sheet.rows[row]?.values[column] ?? null;
}

export function cellFormat(sheet: SheetCells, row: number, column: number): CellFormat {
  return sheet.formats[sheet.rows[row]?.formats[column] ?? 0] ?? generalFormat;
}

export function cellFormula(sheet: SheetCells, row: number, column: number): string | undefined {
  return sheet.rows[row]?.formulas?.[column];
}
