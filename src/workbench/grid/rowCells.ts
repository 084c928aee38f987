import type { Language } from '../../reports/messages/textsOf';
import { cellFormat, cellValue, type SheetCells } from '../../workbook/cells';
import { cellText } from './cellText';
import { widthOf } from './columnWidths';
import { mergeAt, type SheetLayout } from './sheetLayout';
import type { Range } from './visibleRange';

/** A cell of a row as it is drawn. */
export interface DrawnCell {
  readonly column: number;
  /** How many columns it takes; more than one in a merged area. */
  readonly span: number;
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
  readonly bold: boolean;
  readonly indent: number;
  /** How much room the text has, in pixels; with that of the blank cells that it may run on into. */
  readonly textWidth: number;
  /** Whether the text may run on into blank cells. */
  readonly runsOn: boolean;
  /** Whether it goes on from the row above, as part of a merged area. */
  readonly continued: boolean;
}

/** A cell shows one line and no more than fits; the line above the grid shows all. */
const longestShown = 500;

/** The cells of a row within a range of columns; a merged area shows its first cell, in its first row. */
export function rowCells(
  sheet: SheetCells,
  layout: SheetLayout,
  row: number,
  columns: Range,
  language: Language,
): readonly DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (let column = columns.first; column <= columns.last;) {
    const area = mergeAt(layout, row, column);
    const span = Math.min(area?.right ?? column, columns.last) - column + 1;
    const continued = area !== undefined && area.top < row;
    const from = { row: area?.top ?? row, column: area?.left ?? column };
    const value = continued ? null : cellValue(sheet, from.row, from.column);
    const { numberFormat, bold, indent } = cellFormat(sheet, from.row, from.column);
    const isText = typeof value === 'string';
    const end =
      isText && area === undefined ? textEnd(sheet, layout, row, column, columns.last) : column + span;
    const textWidth = (layout.columnStarts[end] ?? 0) - (layout.columnStarts[column] ?? 0);
    const text = oneLine(cellText(value, numberFormat, language));
    cells.push({
      column,
      span,
      // A number that is cut off would be another number.
      text: typeof value === 'number' && widthOf(text, bold) > textWidth + 1 ? '####' : text,
      align: isText ? 'left' : typeof value === 'number' ? 'right' : 'center',
      bold,
      indent,
      textWidth,
      runsOn: end > column + span,
      continued,
    });
    column += span;
  }
  return cells;
}

/** The column before which a text must stop: the next that holds something. */
function textEnd(sheet: SheetCells, layout: SheetLayout, row: number, column: number, last: number): number {
  let end = column + 1;
  while (end <= last && cellValue(sheet, row, end) === null && mergeAt(layout, row, end) === undefined)
    end += 1;
  return end;
}

function oneLine(text: string): string {
  return text.slice(0, longestShown).replace(/[\r\n]+/g, ' ');
}
