import { invalidArgument } from '../../officeHost/hostError';
import { isText } from '../../officeHost/wire/members';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../model/address';
import { cellValue } from '../model/calculation';
import type { Cell } from '../model/cellGrid';
import { displayedText } from '../model/displayedText';
import { asWireValue, valueType } from '../model/typedInput';
import { writeCell } from '../model/writeCell';
import type { RangeRef } from './targets';
import type { HostContext } from './excelMembers';

interface CellPlace {
  readonly range: RangeRef;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly context: HostContext;
}

type CellReader = (place: CellPlace) => unknown;

const value: CellReader = ({ range, cell, context }) =>
  cell === undefined ? '' : asWireValue(cellValue(context.workbook, range.sheet, cell));

const numberFormat = ({ range, row, column }: CellPlace): string =>
  range.sheet.styleAt(row, column).numberFormat;

export const cellContents = {
  value,
  numberFormat,
  formula: (place) => place.cell?.formula ?? value(place),
  text: (place) =>
    place.cell === undefined
      ? ''
      : displayedText(cellValue(place.context.workbook, place.range.sheet, place.cell), numberFormat(place)),
  valueType: ({ range, cell, context }) =>
    valueType(cell === undefined ? null : cellValue(context.workbook, range.sheet, cell)),
} satisfies Record<string, CellReader>;

/** Row by row; null for entire rows and columns, which Excel does not hand over. */
export function readGrid(range: RangeRef, context: HostContext, read: CellReader): unknown[][] | null {
  const { sheet, area } = range;
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  context.countRead(rowCount(area) * columnCount(area));
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      values.push(read({ range, row, column, cell: sheet.grid.at(row, column), context }));
    }
    rows.push(values);
  }
  return rows;
}

export function writeContents(range: RangeRef, written: unknown, context: HostContext): void {
  writeGrid(range, written, context, (row, column, entry) => writeCell(range.sheet, row, column, entry));
  context.workbook.changed();
}

export function writeFormats(range: RangeRef, written: unknown, context: HostContext): void {
  const { sheet, area } = range;
  if (isText(written) && (isEntireColumn(area) || isEntireRow(area))) {
    sheet.requireWritable(area);
    sheet.changeStyle(area, (style) => ({ ...style, numberFormat: written }));
    return;
  }
  writeGrid(range, written, context, (row, column, entry) => {
    if (entry === null) return;
    if (!isText(entry)) throw invalidArgument('the number format');
    const cell = { top: row, left: column, bottom: row, right: column };
    sheet.changeStyle(cell, (style) => ({ ...style, numberFormat: entry }));
  });
}

/** Writes one value to all cells, or one of an array of the range's size to each. */
function writeGrid(
  { sheet, area }: RangeRef,
  written: unknown,
  context: HostContext,
  write: (row: number, column: number, entry: unknown) => void,
): void {
  sheet.requireWritable(area);
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument('writing to entire rows or columns');
  const rows: readonly unknown[] | null = Array.isArray(written) ? written : null;
  if (rows !== null) requireSize(rows, rowCount(area), columnCount(area));
  context.countWritten(rowCount(area) * columnCount(area));
  for (let row = area.top; row <= area.bottom; row += 1) {
    const entries = rows?.[row - area.top] as readonly unknown[] | undefined;
    for (let column = area.left; column <= area.right; column += 1) {
      write(row, column, entries === undefined ? written : entries[column - area.left]);
    }
  }
}

function requireSize(rows: readonly unknown[], height: number, width: number): void {
  const fits = rows.length === height && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument('the number of rows or columns of the values');
}
