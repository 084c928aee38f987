import type { Area } from '../../../src/domain/address';
import { invalidArgument } from '../../officeHost/hostError';
import { shifted } from '../formula/rewrite';
import { columnCount, isEntireColumn, isEntireRow, overlap, rowCount } from './address';
import { cellValue } from './calculation';
import { isBlank, type Cell } from './cellGrid';
import { plainStyle, type CellStyle } from './cellStyle';
import type { Sheet } from './sheet';
import type { HostWorkbook } from './workbook';

interface RangeOfSheet {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type ClearedPart = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

export function clearRange({ sheet, area }: RangeOfSheet, part: ClearedPart): void {
  const formats = part === 'All' || part === 'Formats' || part === 'RemoveHyperlinks';
  for (const { row, column, cell } of [...sheet.grid.placed(area)]) {
    if (part === 'All' || part === 'Contents') {
      Object.assign(cell, { value: null, formula: null, calculatedAt: null });
    }
    if (part !== 'Formats' && part !== 'Contents') cell.hyperlink = null;
    if (formats) cell.style = null;
    if (isBlank(cell) && cell.style === null && cell.hyperlink === null) sheet.grid.delete(row, column);
  }
  if (!formats) return;
  if (isEntireColumn(area)) clearEntries(sheet.columnStyles, area.left, area.right);
  if (isEntireRow(area)) clearEntries(sheet.rowStyles, area.top, area.bottom);
  if (part === 'All') unmergeRange({ sheet, area });
}

function clearEntries(entries: Map<number, unknown>, first: number, last: number): void {
  for (const key of [...entries.keys()]) if (key >= first && key <= last) entries.delete(key);
}

export interface CopyOptions {
  readonly part: 'All' | 'Formulas' | 'Values' | 'Formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** Copies as pasting does: a larger target is filled again and again. Gives the number of cells written. */
export function copyRange(
  workbook: HostWorkbook,
  source: RangeOfSheet,
  target: RangeOfSheet,
  { part, skipBlanks, transpose }: CopyOptions,
): number {
  const from = { rows: rowCount(source.area), columns: columnCount(source.area) };
  const [rows, columns] = transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const height = filled(rowCount(target.area), rows);
  const width = filled(columnCount(target.area), columns);
  if (height * width > 5_000_000) throw invalidArgument('copying entire rows or columns');
  const copies: (() => void)[] = [];
  for (let down = 0; down < height; down += 1) {
    for (let across = 0; across < width; across += 1) {
      const [row, column] = transpose ? [across % columns, down % rows] : [down % rows, across % columns];
      const sourceRow = source.area.top + row;
      const sourceColumn = source.area.left + column;
      const cell = source.sheet.grid.at(sourceRow, sourceColumn);
      if (skipBlanks && (cell === undefined || isBlank(cell))) continue;
      const style = copiedStyle(source.sheet, sourceRow, sourceColumn);
      const content = copiedContent(workbook, source.sheet, cell, part, {
        rows: target.area.top + down - sourceRow,
        columns: target.area.left + across - sourceColumn,
      });
      copies.push(() => {
        const copy = target.sheet.grid.make(target.area.top + down, target.area.left + across);
        if (part === 'All' || part === 'Formats') copy.style = style;
        Object.assign(copy, content);
      });
    }
  }
  // The target may overlap the source.
  for (const copy of copies) copy();
  return copies.length;
}

/** Null where nothing on the source's sheet says how the cell looks. */
function copiedStyle(sheet: Sheet, row: number, column: number): CellStyle | null {
  const style = sheet.styleAt(row, column);
  return style === plainStyle ? null : style;
}

function filled(target: number, source: number): number {
  return target > source && target % source === 0 ? target : source;
}

function copiedContent(
  workbook: HostWorkbook,
  sheet: Sheet,
  cell: Cell | undefined,
  part: CopyOptions['part'],
  shift: { readonly rows: number; readonly columns: number },
): Partial<Cell> {
  if (part === 'Formats') return {};
  if (cell === undefined) return { value: null, formula: null, calculatedAt: null };
  const value = cellValue(workbook, sheet, cell);
  if (part === 'Values' || cell.formula === null) {
    const link = part === 'All' ? { hyperlink: cell.hyperlink } : {};
    return { value, formula: null, calculatedAt: null, ...link };
  }
  return { value, formula: shifted(cell.formula, shift.rows, shift.columns), calculatedAt: -1 };
}

/** Merging keeps the content of the top left cell alone. */
export function mergeRange({ sheet, area }: RangeOfSheet, across: boolean): void {
  const merges: Area[] = [];
  if (across) {
    for (let row = area.top; row <= area.bottom; row += 1) merges.push({ ...area, top: row, bottom: row });
  } else merges.push(area);
  unmergeRange({ sheet, area });
  for (const merge of merges) {
    for (const { row, column, cell } of sheet.grid.placed(merge)) {
      if (row === merge.top && column === merge.left) continue;
      Object.assign(cell, { value: null, formula: null, calculatedAt: null });
    }
  }
  sheet.merges = [...sheet.merges, ...merges.filter((merge) => rowCount(merge) * columnCount(merge) > 1)];
}

export function unmergeRange({ sheet, area }: RangeOfSheet): void {
  sheet.merges = sheet.merges.filter((merge) => overlap(merge, area) === null);
}
