import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Decimal } from '../../src/domain/decimal';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsxWorkbook';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { cellValue } from '../../src/workbook/cells';

export const samplePath = join(__dirname, '../../assets/samples/delarsrapport.xlsx');

export async function sampleBook(): Promise<XlsxWorkbook> {
  const opened = await openXlsx(new Uint8Array(await readFile(samplePath)), 'delarsrapport.xlsx');
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.workbook;
}

/** The sample's file, with another amount in a cell; `row` and `column` from 0. */
export async function sampleWith(sheet: string, row: number, column: number, value: string): Promise<Buffer> {
  const workbook = await sampleBook();
  const cells = (await workbook.readSheets()).find(({ name }) => name === sheet);
  if (cells === undefined) throw new Error(sheet);
  const expected = { value: cellValue(cells, row, column), formula: null };
  await workbook.write({
    cells: [{ sheet, row, column, value: new Decimal(value), expected }],
    sheets: [],
    settings: null,
  });
  return Buffer.from(workbook.toBytes());
}
