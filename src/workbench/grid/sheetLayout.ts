import type { Area } from '../../domain/address';
import type { Language } from '../../reports/messages/textsOf';
import type { SheetCells } from '../../workbook/cells';
import { columnWidths } from './columnWidths';
import { lastAtOrBefore } from './visibleRange';

/** In pixels. */
export const rowHeight = 24;
export const headerHeight = 24;

const blankRows = 4;
const blankColumns = 2;
const fewestColumns = 12;
const fewestRows = 40;
/** Excel's limits. */
const mostRows = 1_048_576;
const mostColumns = 16_384;

const narrowestRowHeader = 52;
const digitWidth = 9;

/** How much of a sheet is shown: its cells, and some blank ones. */
export interface SheetSize {
  readonly rows: number;
  readonly columns: number;
}

/** Where the rows and columns of a sheet are drawn. */
export interface SheetLayout {
  /** The sheet's rows that are shown, from the top. */
  readonly rows: readonly number[];
  /** Where each column begins, and after the last where it ends; in pixels. */
  readonly columnStarts: readonly number[];
  /** In pixels. */
  readonly rowHeaderWidth: number;
  /** The merged areas that a row has a part in. */
  readonly mergesOfRow: ReadonlyMap<number, readonly Area[]>;
}

export function sheetSize({ rows }: SheetCells): SheetSize {
  const used = rows.reduce((widest, row) => Math.max(widest, row?.values.length ?? 0), 0);
  return {
    rows: Math.min(Math.max(rows.length + blankRows, fewestRows), mostRows),
    columns: Math.min(Math.max(used + blankColumns, fewestColumns), mostColumns),
  };
}

/** Hidden rows are left out, but for `revealed`. */
export function layOutSheet(
  sheet: SheetCells,
  size: SheetSize,
  language: Language,
  revealed: number | null,
): SheetLayout {
  const rows: number[] = [];
  for (let row = 0; row < size.rows; row += 1) {
    if (row === revealed || sheet.rows[row]?.hidden !== true) rows.push(row);
  }
  const starts = [0];
  for (const width of columnWidths(sheet, size.columns, language)) starts.push((starts.at(-1) ?? 0) + width);
  return {
    rows,
    columnStarts: starts,
    rowHeaderWidth: Math.max(narrowestRowHeader, String(size.rows).length * digitWidth + digitWidth),
    mergesOfRow: indexMerges(sheet.merges, size.rows),
  };
}

/** The merged area of which the cell is a part. */
export function mergeAt({ mergesOfRow }: SheetLayout, row: number, column: number): Area | undefined {
  return mergesOfRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
}

/** The position of a row among those shown; for a hidden one that of the row above it. */
export function rowPosition({ rows }: SheetLayout, row: number): number {
  return lastAtOrBefore(rows, row);
}

function indexMerges(merges: readonly Area[], rowCount: number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, rowCount - 1); row += 1) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return byRow;
}
