import type { Area } from '../../../src/domain/address';
import { cellValue } from './calculation';
import { displayedText } from './displayedText';
import type { Sheet } from './sheet';
import type { HostWorkbook } from './workbook';

interface RangeOfSheet {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Points that a character of the default font takes, and those beside a text. */
const characterWidth = 5.25;
const padding = 5;

/** Makes each column as wide as its longest text needs; an estimate, since nothing is drawn. */
export function autofitColumns(workbook: HostWorkbook, { sheet, area }: RangeOfSheet): void {
  const longest = new Map<number, number>();
  for (const { row, column, cell } of sheet.grid.placed(area)) {
    const { numberFormat, wrapText } = sheet.styleAt(row, column);
    if (wrapText) continue;
    const text = displayedText(cellValue(workbook, sheet, cell), numberFormat);
    longest.set(column, Math.max(longest.get(column) ?? 0, text.length));
  }
  for (const [column, characters] of longest) {
    if (characters > 0) sheet.columnWidths.set(column, characters * characterWidth + padding);
  }
}

/** Gives the rows the height that Excel chooses; the host does not know it, so they have the standard height. */
export function autofitRows({ sheet, area }: RangeOfSheet): void {
  for (const row of [...sheet.rowHeights.keys()]) {
    if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row);
  }
}
