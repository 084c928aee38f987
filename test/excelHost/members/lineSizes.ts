import { checked, isNumberWithin } from '../../officeHost/wire/members';
import { standardHeight, standardWidth } from '../model/sheet';
import type { StyleProperty } from './styleMembers';

/** A width or height that all lines of the range share, in points. */
function lineSize(
  sizes: ReadonlyMap<number, number>,
  first: number,
  last: number,
  standard: number,
): number | null {
  const own = [...sizes].filter(([index]) => index >= first && index <= last).map(([, size]) => size);
  const values = new Set(own.length < last - first + 1 ? [...own, standard] : own);
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function setLineSize(
  sizes: Map<number, number>,
  hidden: Set<number>,
  first: number,
  last: number,
  size: number,
): void {
  for (let index = first; index <= last; index += 1) {
    // A size of 0 hides the line, as in Excel.
    if (size === 0) hidden.add(index);
    else {
      hidden.delete(index);
      sizes.set(index, size);
    }
  }
}

/** Widths and heights belong to columns and rows, not to cells. */
export const lineSizes: Readonly<Record<string, StyleProperty>> = {
  ColumnWidth: {
    get: ({ sheet, area }) => lineSize(sheet.columnWidths, area.left, area.right, standardWidth),
    set: ({ sheet, area }, value) => {
      const width = checked(isNumberWithin(0, 1343), value, 'columnWidth');
      sheet.requireWritable();
      setLineSize(sheet.columnWidths, sheet.hiddenColumns, area.left, area.right, width);
    },
  },
  RowHeight: {
    get: ({ sheet, area }) => lineSize(sheet.rowHeights, area.top, area.bottom, standardHeight),
    set: ({ sheet, area }, value) => {
      const height = checked(isNumberWithin(0, 409.5), value, 'rowHeight');
      sheet.requireWritable();
      setLineSize(sheet.rowHeights, sheet.hiddenRows, area.top, area.bottom, height);
    },
  },
};
