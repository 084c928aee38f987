import type { Region } from './findRegions';
import type { SheetGrid } from '../cells/sheetGrid';

/** Beyond so many rows a sheet holds one long ledger, not tables beside each other. */
const longestSearched = 2000;

/** Parts a region at its blank columns, where each side has labels, headings and figures of its own. */
export function partSideBySide(grid: SheetGrid, region: Region): Region[] {
  if (region.lastRow - region.firstRow > longestSearched || region.headerRows.length === 0) return [region];
  const sides = columnRuns(grid, region);
  if (sides.length < 2 || !sides.every((side) => isTable(grid, side))) return [region];
  return sides.map((side) => trimmed(grid, side));
}

/** The region cut at every column that is blank from its header to its last row. */
function columnRuns(grid: SheetGrid, region: Region): Region[] {
  const runs: Region[] = [];
  let left: number | null = null;
  for (let column = region.left; column <= region.right + 1; column++) {
    const filled = column <= region.right && rowsOf(region).some((row) => grid.kind(row, column) !== 'blank');
    if (filled) left ??= column;
    else if (left !== null) {
      runs.push({ ...region, left, right: column - 1 });
      left = null;
    }
  }
  return runs;
}

function rowsOf({ headerRows, firstRow, lastRow }: Region): number[] {
  return [...headerRows, ...Array.from({ length: lastRow - firstRow + 1 }, (_, index) => firstRow + index)];
}

/** Labels in its first column, a heading over a later one, and figures under it. */
function isTable(grid: SheetGrid, { headerRows, firstRow, lastRow, left, right }: Region): boolean {
  let [labels, figures] = [0, 0];
  for (let row = firstRow; row <= lastRow; row++) {
    if (grid.kind(row, left) === 'text') labels++;
    for (let column = left + 1; column <= right; column++) if (grid.kind(row, column) === 'number') figures++;
  }
  const isHeaded = headerRows.some((row) => {
    for (let column = left + 1; column <= right; column++)
      if (grid.kind(row, column) !== 'blank') return true;
    return false;
  });
  return labels >= 2 && figures >= 2 && isHeaded;
}

/** A shorter table beside a longer one ends where its own cells do. */
function trimmed(grid: SheetGrid, side: Region): Region {
  let { lastRow } = side;
  const isBlank = (row: number): boolean => {
    for (let column = side.left; column <= side.right; column++)
      if (grid.kind(row, column) !== 'blank') return false;
    return true;
  };
  while (lastRow > side.firstRow && isBlank(lastRow)) lastRow--;
  return { ...side, lastRow };
}
