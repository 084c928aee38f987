import { cellAddress, quoteSheetName } from '../../../domain/address';
import { shorten } from '../../cellText';
import type { OwnCell, OwnCellContent, OwnSheet } from '../../ownSheet';
import { escapeXml } from '../../../officePackage/xml/xmlText';
import { drawingRelationshipId } from './addDrawing';
import { cellStart, numberCell, textCell } from './cellXml';
import { columnsXml } from './columnsXml';
import { excelDay } from '../../excelDay';
import { accent, ownGapStyle, ownStyle } from '../../ownStyle';
import type { Namespaces } from './namespaces';
import { fitToPage, pageXml } from './pageXml';
import type { PlacedSheet } from './placedSheet';
import { neededHeight } from '../../rowHeight';
import type { StyleSheet } from './styleSheet';
import { worksheetXml } from './worksheetXml';

/** In characters, where a column has no width of its own. */
const defaultColumnWidth = 8.43;

/** The part of one of our sheets; its styles are added to `styles`. */
export function ownSheetXml(
  { sheet, drawing }: PlacedSheet,
  styles: StyleSheet,
  { main, relationships }: Namespaces,
  dates1904: boolean,
): string {
  const rows = sheet.rows.map((cells, row) => rowXml(sheet, cells, row, styles, dates1904));
  return worksheetXml(main, [
    `<sheetPr><tabColor rgb="FF${accent}"/>${fitToPage}</sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(sheet.frozenRows)}</sheetView></sheetViews>`,
    columnsXml(sheet.columnWidths),
    `<sheetData>${rows.join('')}</sheetData>`,
    hyperlinksXml(sheet),
    pageXml(sheet.orientation),
    rowBreaksXml(sheet.pageStarts),
    drawing === null ? '' : `<drawing xmlns:r="${relationships}" r:id="${drawingRelationshipId}"/>`,
  ]);
}

function paneXml(frozenRows: number): string {
  if (frozenRows === 0) return '';
  const first = cellAddress(frozenRows, 0);
  return (
    `<pane ySplit="${frozenRows}" topLeftCell="${first}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${first}" sqref="${first}"/>`
  );
}

function rowBreaksXml(pageStarts: readonly number[]): string {
  if (pageStarts.length === 0) return '';
  const breaks = pageStarts.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  return `<rowBreaks count="${pageStarts.length}" manualBreakCount="${pageStarts.length}">${breaks}</rowBreaks>`;
}

interface DrawnCell {
  readonly xml: string;
  /** In points. */
  readonly height: number;
}

function rowXml(
  sheet: OwnSheet,
  cells: readonly (OwnCell | null)[],
  row: number,
  styles: StyleSheet,
  dates1904: boolean,
): string {
  const last = cells.findLastIndex((cell) => cell !== null);
  let previous: OwnCell | null = null;
  const drawn: DrawnCell[] = [];
  for (const [column, cell] of cells.slice(0, last + 1).entries()) {
    const address = cellAddress(row, column);
    if (cell !== null)
      drawn.push(drawCell(cell, column, address, sheet.columnWidths[column], styles, dates1904));
    else if (previous !== null) drawn.push({ xml: gapXml(previous, address, styles), height: 0 });
    previous = cell ?? previous;
  }
  if (drawn.length === 0) return '';
  const height = Math.max(...drawn.map((cell) => cell.height));
  const xml = drawn.map((cell) => cell.xml).join('');
  return `<row r="${row + 1}" ht="${height}" customHeight="1">${xml}</row>`;
}

function gapXml(left: OwnCell, address: string, styles: StyleSheet): string {
  const style = styles.indexOf(ownGapStyle(left.role));
  return style === 0 ? '' : `${cellStart(address, style)}/>`;
}

function drawCell(
  cell: OwnCell,
  column: number,
  address: string,
  columnWidth: number | undefined,
  styles: StyleSheet,
  dates1904: boolean,
): DrawnCell {
  const baseSize = styles.baseFont.size;
  const style = ownStyle(cell, column, baseSize);
  const text = 'text' in cell.content ? cell.content.text : '';
  return {
    xml: cellXml(cell.content, address, styles.indexOf(style), dates1904),
    height: neededHeight(text, style, columnWidth ?? defaultColumnWidth, baseSize),
  };
}

function cellXml(content: OwnCellContent, address: string, style: number, dates1904: boolean): string {
  switch (content.kind) {
    case 'text':
    case 'link':
      return textCell(address, style, content.text);
    case 'number':
      return numberCell(address, style, content.value.toString(), content.formula);
    case 'moment':
      return numberCell(address, style, String(excelDay(content.at, dates1904)));
  }
}

function hyperlinksXml(sheet: OwnSheet): string {
  const links = sheet.rows.flatMap((cells, row) =>
    cells.map((cell, column) => (cell === null ? '' : hyperlinkXml(cell, cellAddress(row, column)))),
  );
  const xml = links.join('');
  return xml === '' ? '' : `<hyperlinks>${xml}</hyperlinks>`;
}

/** An internal link rather than a HYPERLINK formula, into which a text of the user's would be pasted. */
function hyperlinkXml({ content }: OwnCell, address: string): string {
  if (content.kind !== 'link') return '';
  const location = escapeXml(`${quoteSheetName(content.sheet)}!${content.address}`);
  return `<hyperlink ref="${address}" location="${location}" display="${escapeXml(shorten(content.text))}"/>`;
}
