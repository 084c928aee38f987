import { drawPlacedChart } from './drawChart';
import type { RequestQueue } from './requestQueue';
import type { Run } from './runs';
import type { SheetLayout } from './sheetLayout';

/** Queues taking charts off a sheet. */
export async function deleteCharts(
  sheet: Excel.Worksheet,
  names: readonly string[],
  queue: RequestQueue,
): Promise<void> {
  for (const name of names) {
    await queue.makeRoom();
    sheet.charts.getItem(name).delete();
  }
}

/** Queues what empties a sheet of ours down to a new one's state, but for column widths and charts. */
export async function resetSheet(sheet: Excel.Worksheet, queue: RequestQueue): Promise<void> {
  await queue.makeRoom();
  const used = sheet.getUsedRange();
  used.getEntireRow().rowHidden = false;
  used.getEntireColumn().columnHidden = false;
  await queue.makeRoom();
  sheet.getRange().clear();
  // Heights may reach beyond the cells, where an undo broke off.
  sheet.getRange().format.autofitRows();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
}

/** Queues giving a sheet that was reset the layout that it had. */
export async function applyLayout(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  queue: RequestQueue,
): Promise<void> {
  for (const run of layout.columnWidths) {
    await queue.makeRoom();
    sheet.getRangeByIndexes(0, run.first, 1, length(run)).format.columnWidth = run.value;
  }
  await applyRowHeights(sheet, layout.rowHeights, queue);
  for (const run of layout.hiddenRows) {
    await queue.makeRoom();
    sheet.getRangeByIndexes(run.first, 0, length(run), 1).rowHidden = true;
  }
  await queue.makeRoom();
  sheet.showGridlines = layout.showGridlines;
  sheet.tabColor = layout.tabColor;
  if (layout.frozenRows > 0) sheet.freezePanes.freezeRows(layout.frozenRows);
  await applyPage(sheet, layout, queue);
  for (const chart of layout.charts) {
    await queue.makeRoom(3_000);
    drawPlacedChart(sheet, chart);
  }
}

/** Heights in points. */
export async function applyRowHeights(
  sheet: Excel.Worksheet,
  heights: readonly Run<number>[],
  queue: RequestQueue,
): Promise<void> {
  for (const run of heights) {
    await queue.makeRoom();
    sheet.getRangeByIndexes(run.first, 0, length(run), 1).format.rowHeight = run.value;
  }
}

/** Queues the rows, from 0, that begin a new printed page. */
export async function applyPageStarts(
  sheet: Excel.Worksheet,
  rows: readonly number[],
  queue: RequestQueue,
): Promise<void> {
  for (const row of rows) {
    await queue.makeRoom();
    sheet.horizontalPageBreaks.add(sheet.getCell(row, 0));
  }
}

async function applyPage(sheet: Excel.Worksheet, layout: SheetLayout, queue: RequestQueue): Promise<void> {
  await queue.makeRoom(2_000);
  // What was not set when it was read can't be set.
  const set = Object.entries(layout.page).filter(([, value]) => value !== null && value !== undefined);
  sheet.pageLayout.set(Object.fromEntries(set));
  sheet.pageLayout.headersFooters.defaultForAllPages.set(layout.footers);
  if (layout.titleRows !== null) sheet.pageLayout.setPrintTitleRows(layout.titleRows);
  await applyPageStarts(sheet, layout.pageStarts, queue);
}

function length({ first, last }: Run<unknown>): number {
  return last - first + 1;
}
