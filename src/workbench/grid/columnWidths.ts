import type { Language } from '../../reports/messages/textsOf';
import { cellFormat, type SheetCells } from '../../workbook/cells';
import { cellText } from './cellText';

/** In pixels. */
const characterWidth = 7.4;
const boldWidth = 8.3;
const cellPadding = 14;
const indentWidth = 9;
const narrowest = 64;
const widestText = 220;
/** A heading over amounts may be cut off; the line above the grid shows all of it. */
const widestHeading = 168;

const rowsMeasured = 400;

/** What stands in a column; widths in pixels. */
interface ColumnContent {
  texts: number;
  numbers: number;
  widestText: number;
  widestNumber: number;
}

/** How wide a text is drawn, at most; in pixels. */
export function widthOf(text: string, bold: boolean): number {
  return text.length * (bold ? boldWidth : characterWidth) + cellPadding;
}

/** A column is as wide as what stands in it, for a text within bounds; the file's own widths are not read. */
export function columnWidths(sheet: SheetCells, columns: number, language: Language): readonly number[] {
  const contents = Array.from({ length: columns }, (): ColumnContent => {
    return { texts: 0, numbers: 0, widestText: 0, widestNumber: 0 };
  });
  const isMerged = mergedCells(sheet);
  sheet.rows.slice(0, rowsMeasured).forEach((row, index) => {
    const isAlone = row === undefined || row.values.filter((value) => value !== null).length < 2;
    row?.values.forEach((value, column) => {
      const content = contents[column];
      if (content === undefined || value === null || isMerged(index, column)) return;
      // A text with nothing beside it runs on.
      if (isAlone && typeof value === 'string') return;
      const { numberFormat, bold, indent } = cellFormat(sheet, index, column);
      const width = widthOf(cellText(value, numberFormat, language), bold) + indent * indentWidth;
      if (typeof value === 'string') {
        content.texts += 1;
        content.widestText = Math.max(content.widestText, width);
      } else {
        content.numbers += 1;
        content.widestNumber = Math.max(content.widestNumber, width);
      }
    });
  });
  return contents.map(columnWidth);
}

function columnWidth(content: ColumnContent): number {
  const most = content.numbers > content.texts ? widestHeading : widestText;
  return Math.ceil(Math.max(narrowest, content.widestNumber, Math.min(content.widestText, most)));
}

function mergedCells({ merges }: SheetCells): (row: number, column: number) => boolean {
  return (row, column) =>
    merges.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
}
