import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { reconcileSources } from '../../src/app/reconcileSources';
import type { Area } from '../../src/domain/address';
import type { Reconciliation } from '../../src/domain/reconciliation';
import { noSettings, type Settings } from '../../src/domain/settings';
import type { Table } from '../../src/domain/table';
import { readTextSheet } from '../../src/importing/textSheet';
import { type Reading, readTables, type Source } from '../../src/reading/readTables';
import { type CellFormat, type CellValue, generalFormat, type SheetCells } from '../../src/workbook/cells';

/** A table as text: a row a line, its cells parted by tabs or by `|`; an empty line is a blank row. */
export type TableText = string;

export interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly Area[];
  /** Sheet rows, from 0, that are set in bold. */
  readonly bold?: readonly number[];
}

/** The sheet that a table as text describes; every cell holds a text, as in a text file. */
export function sheetOfText(text: TableText, options: SheetOptions = {}): SheetCells {
  const rows = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/[|\t]/).map((cell) => (cell.trim() === '' ? null : cell.trim())));
  return sheetOf(rows, options);
}

/** A sheet of cells as an .xlsx file stores them: numbers as numbers. */
export function sheetOf(
  rows: readonly (readonly CellValue[])[],
  { name = 'Blad1', merges = [], bold = [] }: SheetOptions = {},
  numberFormat = 'General',
): SheetCells {
  const formats: CellFormat[] = [
    { ...generalFormat, numberFormat },
    { ...generalFormat, numberFormat, bold: true },
  ];
  return {
    name,
    hidden: false,
    rows: rows.map((values, row) => ({
      values,
      formats: bold.includes(row) ? values.map(() => 1) : [],
      hidden: false,
    })),
    formats,
    merges,
  };
}

/** One workbook that holds the given sheets; a text stands for a sheet of its own. */
function workbookOf(...sheets: readonly (SheetCells | TableText)[]): Source {
  return {
    file: null,
    name: sheets.every((sheet) => typeof sheet === 'string') ? 'bok.tsv' : 'bok.xlsx',
    sheets: sheets.map((sheet, index) =>
      typeof sheet === 'string' ? sheetOfText(sheet, { name: `Blad${index + 1}` }) : sheet,
    ),
  };
}

export function read(...sheets: readonly (SheetCells | TableText)[]): Reading {
  return readWith({}, ...sheets);
}

/** As the user's settings have it read; those that are not given are none. */
export function readWith(
  settings: Partial<Settings>,
  ...sheets: readonly (SheetCells | TableText)[]
): Reading {
  return readTables([workbookOf(...sheets)], { ...noSettings, ...settings });
}

/** The one table of a sheet. */
export function readOne(sheet: SheetCells | TableText): Table {
  const { tables } = read(sheet);
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables were read`);
  return table;
}

export function reconcileText(...sheets: readonly (SheetCells | TableText)[]): Reconciliation {
  return reconcileWith({}, ...sheets);
}

export function reconcileWith(
  settings: Partial<Settings>,
  ...sheets: readonly (SheetCells | TableText)[]
): Reconciliation {
  return reconcileSources([workbookOf(...sheets)], { ...noSettings, ...settings });
}

/** A text file as the program opens it; `file` tells it apart from others read together. */
export function textFile(path: string, together = false): Source {
  const name = basename(path);
  const result = readTextSheet(readFileSync(path), basename(path, extname(path)));
  if (!result.ok) throw new Error(`${path}: ${result.problem}`);
  return { file: together ? name : null, name, sheets: [result.sheet] };
}
