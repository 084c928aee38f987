import { quoteSheetName } from '../../domain/address';
import { leftFooter, pageMargins, rightFooter } from '../ownPage';
import { accent } from '../ownStyle';
import { applyPageStarts, applyRowHeights } from './applyLayout';
import type { Block } from './columnBlocks';
import { drawOwnChart } from './drawChart';
import type { LookParts } from './cellLooks';
import { textBytes, type RequestQueue } from './requestQueue';
import type { SheetPlan } from './sheetPlan';

/** Cells that are written in one action. */
const cellsAtOnce = 1_500;
const pointsPerInch = 72;

/** Queues writing one of our sheets to a sheet that was reset. */
export async function drawOwnSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  queue: RequestQueue,
): Promise<void> {
  const { own } = plan;
  await drawCells(sheet, plan, queue);
  await drawLinks(sheet, plan, queue);
  await drawLooks(sheet, plan, queue);
  for (const [column, width] of own.columnWidths.entries()) {
    await queue.makeRoom();
    sheet.getCell(0, column).format.columnWidth = columnPoints(width);
  }
  await applyRowHeights(sheet, plan.rowHeights, queue);
  await drawPage(sheet, plan, queue);
  for (const chart of own.charts) {
    await queue.makeRoom(3_000);
    const first = own.rows[chart.values.top]?.[chart.values.left];
    drawOwnChart(sheet, chart, first?.numberFormat ?? 'General');
  }
}

async function drawCells(sheet: Excel.Worksheet, { cells }: SheetPlan, queue: RequestQueue): Promise<void> {
  const width = cells[0]?.length ?? 0;
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
  for (let top = 0; top < cells.length; top += rowsAtOnce) {
    const part = cells.slice(top, top + rowsAtOnce);
    await queue.makeRoom(bytesOf(part));
    sheet.getRangeByIndexes(top, 0, part.length, width).formulas = part.map((row) => [...row]);
  }
}

/** A number takes up to twenty digits, and each cell quotes and a comma. */
function bytesOf(cells: readonly (readonly (string | number)[])[]): number {
  let bytes = 0;
  for (const row of cells)
    for (const cell of row) bytes += (typeof cell === 'string' ? textBytes(cell) : 20) + 3;
  return bytes;
}

/** Before the looks: Excel gives a link a look of its own. Without a text to display the cell keeps its text. */
async function drawLinks(sheet: Excel.Worksheet, { links }: SheetPlan, queue: RequestQueue): Promise<void> {
  for (const link of links) {
    await queue.makeRoom(textBytes(link.sheet));
    const documentReference = `${quoteSheetName(link.sheet)}!${link.address}`;
    sheet.getCell(link.row, link.column).hyperlink = { documentReference };
  }
}

async function drawLooks(sheet: Excel.Worksheet, { looks }: SheetPlan, queue: RequestQueue): Promise<void> {
  const draw = async <Value>(
    blocks: readonly Block<Value>[],
    set: (range: Excel.Range, value: Value, rows: number) => void,
  ): Promise<void> => {
    for (const { area, value } of blocks) {
      await queue.makeRoom(1_000);
      const rows = area.bottom - area.top + 1;
      set(sheet.getRangeByIndexes(area.top, area.left, rows, area.right - area.left + 1), value, rows);
    }
  };
  await draw(looks.numberFormat, (range, format) => {
    // One value for all cells, which the types do not know.
    range.numberFormat = format as unknown as string[][];
  });
  await draw(looks.font, setFont);
  await draw(looks.fill, (range, color) => {
    range.format.fill.color = `#${color}`;
  });
  await draw(looks.bottomLine, (range, color, rows) => setLine(range, 'EdgeBottom', color, rows));
  await draw(looks.topLine, (range, color, rows) => setLine(range, 'EdgeTop', color, rows));
  await draw(looks.alignment, setAlignment);
}

function setFont({ format: { font } }: Excel.Range, look: LookParts['font']): void {
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.italic !== undefined) font.italic = look.italic;
  font.underline = look.underline === true ? 'Single' : 'None';
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = `#${look.color}`;
}

/** Each cell of the range has the line, so there is one between its rows too. */
function setLine(range: Excel.Range, edge: 'EdgeTop' | 'EdgeBottom', color: string, rows: number): void {
  for (const side of rows > 1 ? ([edge, 'InsideHorizontal'] as const) : [edge]) {
    const line = range.format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = `#${color}`;
  }
}

const horizontal = { left: 'Left', right: 'Right', center: 'Center' } as const;
const vertical = { top: 'Top', center: 'Center' } as const;

function setAlignment({ format }: Excel.Range, look: LookParts['alignment']): void {
  if (look.align !== undefined) format.horizontalAlignment = horizontal[look.align];
  if (look.verticalAlign !== undefined) format.verticalAlignment = vertical[look.verticalAlign];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
}

/** A width in characters of the default font, in points as Excel rounds them: 7 pixels a character, and 5 beside them. */
function columnPoints(characterCount: number): number {
  return (Math.trunc(characterCount * 7) + 5) * 0.75;
}

async function drawPage(sheet: Excel.Worksheet, { own }: SheetPlan, queue: RequestQueue): Promise<void> {
  await queue.makeRoom(2_000);
  sheet.showGridlines = false;
  sheet.tabColor = `#${accent}`;
  const side = pageMargins.side * pointsPerInch;
  const end = pageMargins.end * pointsPerInch;
  const footer = pageMargins.footer * pointsPerInch;
  const { pageLayout } = sheet;
  pageLayout.set({
    orientation: own.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
    leftMargin: side,
    rightMargin: side,
    topMargin: end,
    bottomMargin: end,
    headerMargin: footer,
    footerMargin: footer,
  });
  pageLayout.headersFooters.defaultForAllPages.set({ leftFooter, centerFooter: '', rightFooter });
  if (own.frozenRows > 0) {
    sheet.freezePanes.freezeRows(own.frozenRows);
    pageLayout.setPrintTitleRows(`$1:$${own.frozenRows}`);
  }
  await applyPageStarts(sheet, own.pageStarts, queue);
}
