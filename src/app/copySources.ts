import type { CellRef } from '../domain/address';
import { amountAt, type Table } from '../domain/table';
import type { Source } from '../reading/readTables';
import {
  type CellFormat,
  type CellValue,
  generalFormat,
  type SheetCells,
  type SheetRow,
} from '../workbook/cells';
import { freeSheetName, toSheetName } from '../workbook/sheetName';
import { amountFormat } from './sheets/numberFormat';
import { isNumber, type SourceCells, valueIn } from './sheets/sourceCells';

export interface SourceCopy {
  readonly sheets: readonly SheetCells[];
  readonly cells: SourceCells;
}

/**
 * The sheets of text files, or of several files, as sheets of one new workbook: every cell at its own address, amounts
 * of tables as numbers so that formulas can count on them, formulas as the values they had.
 */
export function copySources(sources: readonly Source[], tables: readonly Table[]): SourceCopy {
  const copies = new Map<string, SheetCells>();
  for (const { file, sheets } of sources) {
    for (const sheet of sheets) {
      const taken = [...copies.values()].map(({ name }) => name);
      const name = freeSheetName(toSheetName(sheet.name), taken);
      const read = tables.filter((table) => table.file === file && table.sheet === sheet.name);
      copies.set(sheetKey({ file, sheet: sheet.name }), copySheet(sheet, name, read));
    }
  }
  const copyOf = (cell: Pick<CellRef, 'file' | 'sheet'>) => copies.get(sheetKey(cell));
  return {
    sheets: [...copies.values()],
    cells: {
      sheetName: (cell) => copyOf(cell)?.name ?? cell.sheet,
      holdsNumber: (cell) => isNumber(valueIn(copyOf(cell), cell.row, cell.column)),
    },
  };
}

function copySheet(sheet: SheetCells, name: string, tables: readonly Table[]): SheetCells {
  const formats = [...sheet.formats];
  if (formats.length === 0) formats.push(generalFormat);
  const rows = sheet.rows.map((row) => row && { ...row, values: [...row.values], formats: [...row.formats] });
  for (const table of tables) setAmounts(table, rows, formats);
  return {
    name,
    // A workbook of hidden sheets only would be none to Excel.
    hidden: false,
    rows: rows.map((row): SheetRow | undefined => row && withoutFormulas(row)),
    formats,
    merges: sheet.merges,
  };
}

interface WritableRow {
  readonly values: CellValue[];
  readonly formats: number[];
}

function setAmounts(table: Table, rows: readonly (WritableRow | undefined)[], formats: CellFormat[]): void {
  for (let row = 0; row < table.rows.length; row += 1) {
    for (let column = 0; column < table.columns.length; column += 1) {
      const amount = amountAt(table, row, column);
      const place = table.place(row, column);
      const target = rows[place.row];
      if (amount === null || target === undefined || isNumber(target.values[place.column] ?? null)) continue;
      target.values[place.column] = amount.value.toNumber();
      const old = formats[target.formats[place.column] ?? 0] ?? generalFormat;
      while (target.formats.length < place.column) target.formats.push(0);
      target.formats[place.column] = formatIndex(formats, {
        ...old,
        numberFormat: amountFormat(amount.decimals),
      });
    }
  }
}

function formatIndex(formats: CellFormat[], wanted: CellFormat): number {
  const same = ({ numberFormat, bold, indent }: CellFormat) =>
    numberFormat === wanted.numberFormat && bold === wanted.bold && indent === wanted.indent;
  const found = formats.findIndex(same);
  return found >= 0 ? found : formats.push(wanted) - 1;
}

function withoutFormulas({ values, formats, hidden }: SheetRow): SheetRow {
  return { values, formats, hidden };
}

function sheetKey({ file, sheet }: Pick<CellRef, 'file' | 'sheet'>): string {
  return JSON.stringify([file, sheet]);
}
