import type { SheetGrid } from '../cells/sheetGrid';
import { columnHeaders } from './columnHeaders';
import type { ColumnLayout } from './columnLayout';
import type { Region } from './findRegions';

const textsForSeparators = 5000;

/** Blank rows part a table's sections; they are not rows of it. */
export function filledRows(grid: SheetGrid, region: Region): number[] {
  const rows: number[] = [];
  for (let row = region.firstRow; row <= region.lastRow; row++) {
    for (let column = region.left; column <= region.right; column++) {
      if (grid.kind(row, column) === 'blank') continue;
      rows.push(row);
      break;
    }
  }
  return rows;
}

/** The headings over the columns of figures, levels joined by " / ". */
export function valueHeaders(grid: SheetGrid, region: Region, layout: ColumnLayout): string[] {
  const all = columnHeaders(grid, region, layout.values[0] ?? region.left);
  return layout.values.map((column) => all[column - region.left] ?? '');
}

/** Texts among the figures, enough of them to learn how the table writes numbers. */
export function valueTexts(grid: SheetGrid, sheetRows: readonly number[], layout: ColumnLayout): string[] {
  const texts: string[] = [];
  for (const row of sheetRows) {
    for (const column of layout.values) {
      if (typeof grid.sheet.rows[row]?.values[column] === 'string') texts.push(grid.text(row, column));
    }
    if (texts.length > textsForSeparators) break;
  }
  return texts;
}

/** A row's label, the texts of its label columns joined by " / ". */
export function labelOf(grid: SheetGrid, row: number, layout: ColumnLayout): string {
  return layout.labels
    .map((column) => grid.text(row, column))
    .filter((text) => text !== '')
    .join(' / ');
}

/** The first text above the table that belongs to no other; empty where there is none. */
export function titleOf(grid: SheetGrid, region: Region): string {
  const lines = region.linesAbove.map((row) => firstText(grid, row));
  return lines.find((line) => line !== '') ?? '';
}

function firstText(grid: SheetGrid, row: number): string {
  for (let column = 0; column < grid.width(row); column++) {
    if (grid.kind(row, column) === 'text') return grid.text(row, column);
  }
  return '';
}
