import { copySources } from '../../app/copySources';
import { readTables } from '../../reading/readTables';
import type { SheetCells } from '../../workbook/cells';
import { createXlsx } from '../../workbook/xlsx/createXlsx';
import type { XlsxWorkbook } from '../../workbook/xlsx/xlsxWorkbook';

/** A sheet of texts as a new workbook, in which the amounts of tables are numbers. */
export function workbookOfText(sheet: SheetCells, name: string): XlsxWorkbook {
  const source = { file: null, name, sheets: [sheet] };
  const { sheets } = copySources([source], readTables([source]).tables);
  return createXlsx(sheets, `${name}.xlsx`);
}
