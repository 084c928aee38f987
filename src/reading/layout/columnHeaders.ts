import type { Area } from '../../domain/address';
import type { Region } from './findRegions';
import type { SheetGrid } from '../cells/sheetGrid';

/**
 * The heading over each column from `left` to `right`, levels joined by " / ". A group heading covers the columns to its
 * right that have none: by its merged area where there is one, else up to the next group heading.
 */
export function columnHeaders(grid: SheetGrid, region: Region, firstValue: number): string[] {
  const levels = region.headerRows.map((row) => headerLevel(grid, region, row, firstValue));
  const headers: string[] = [];
  for (let column = region.left; column <= region.right; column++) {
    const texts = levels.map((level) => level[column - region.left] ?? '').filter((text) => text !== '');
    headers.push(texts.filter((text, index) => text !== texts[index - 1]).join(' / '));
  }
  return headers;
}

function headerLevel(grid: SheetGrid, region: Region, row: number, firstValue: number): string[] {
  const own: string[] = [];
  for (let column = region.left; column <= region.right; column++) own.push(grid.text(row, column));
  const isLowest = row === region.headerRows.at(-1);
  if (isLowest) return own;
  const merges = grid.sheet.merges.filter((merge) => merge.top <= row && row <= merge.bottom);
  return merges.length > 0 ? fillMerged(own, merges, region) : fillRight(grid, own, region, row, firstValue);
}

function fillMerged(own: readonly string[], merges: readonly Area[], region: Region): string[] {
  const filled = [...own];
  for (const { left, right } of merges) {
    for (let column = left + 1; column <= right; column++) {
      const index = column - region.left;
      if (index < filled.length && filled[index] === '') filled[index] = own[left - region.left] ?? '';
    }
  }
  return filled;
}

/** In a text file a merge leaves blanks behind; only a row that stands over headings of its own is a group row. */
function fillRight(
  grid: SheetGrid,
  own: readonly string[],
  region: Region,
  row: number,
  firstValue: number,
): string[] {
  const filled = [...own];
  const below = region.headerRows.filter((other) => other > row);
  let group = '';
  for (let column = firstValue; column <= region.right; column++) {
    const index = column - region.left;
    const text = own[index] ?? '';
    if (text !== '') group = text;
    else if (below.some((other) => grid.kind(other, column) !== 'blank')) filled[index] = group;
  }
  return filled;
}
