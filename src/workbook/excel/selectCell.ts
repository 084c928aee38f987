import type { CellPlace } from '../workbook';
import { WorkbookFault } from '../workbookFault';

/** Shows the cell and selects it. Throws a WorkbookFault for a sheet that is gone, or that the user has hidden. */
export async function selectCell(
  context: Excel.RequestContext,
  { sheet: name, row, column }: CellPlace,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookFault('sheetGone', name);
  if (sheet.visibility !== 'Visible') throw new WorkbookFault('sheetHidden', name);
  sheet.activate();
  sheet.getCell(row, column).select();
  await context.sync();
}
