import type { SheetGrid } from '../cells/sheetGrid';
import type { Measure } from '../../domain/measure';
import { readHeading } from '../words/heading';
import { labelHeadingWords } from '../words/headingWords';
import { plainText } from '../cells/plainText';

/** Where a table stands on its sheet: header rows, then data rows, in columns left to right. */
export interface Region {
  /** Top to bottom; empty when the table has no headings. */
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
  /** Texts above the table that belong to no other: title and unit lines, top to bottom. */
  readonly linesAbove: readonly number[];
  /** A second row that could have been the header as well, or null. */
  readonly otherHeader: number | null;
}

type RowKind = 'blank' | 'line' | 'texts' | 'data';

/** A table wider than this is read up to here; what is left out is reported. */
export const widestTable = 400;
/** So many blank rows end a table. */
const blankRowsThatEnd = 3;
const highestHeader = 5;
const compared: ReadonlySet<Measure> = new Set([
  'outcome',
  'budget',
  'periodBudget',
  'forecast',
  'deviation',
]);

/** Finds the tables of a sheet: header rows by their place above the figures and by their words. */
export function findRegions(grid: SheetGrid): Region[] {
  const kinds = Array.from({ length: grid.height }, (_, row) => rowKind(grid, row));
  const regions: Region[] = [];
  let row = 0;
  let free = 0;
  while (row < grid.height) {
    if (kinds[row] !== 'data') {
      row++;
      continue;
    }
    const last = lastRowOf(grid, kinds, row);
    const region = regionAt(grid, kinds, free, row, last);
    regions.push(region);
    row = last + 1;
    free = row;
  }
  return regions;
}

function rowKind(grid: SheetGrid, row: number): RowKind {
  let texts = 0;
  let numbers = 0;
  const years: number[] = [];
  const width = Math.min(grid.width(row), widestTable);
  for (let column = 0; column < width; column++) {
    const kind = grid.kind(row, column);
    if (kind === 'number' || kind === 'percent' || kind === 'error') numbers++;
    else if (kind === 'year') years.push(Number(grid.text(row, column)));
    else if (kind === 'text') texts++;
  }
  if (numbers > 2 && isColumnNumbers(grid, row, width)) return 'texts';
  if (numbers > 0) return numbers + years.length > 1 || texts > 0 ? 'data' : loneNumber(grid, row);
  if (years.length === 1 && texts === 1 && isUnderRequirement(grid, row, width)) return 'data';
  if (years.length > 0) return looksLikeYears(years) ? 'texts' : 'data';
  if (texts === 0) return 'blank';
  return texts === 1 ? 'line' : 'texts';
}

/** A number alone in its row is a total without a label, unless it stands where labels do (a page number). */
function loneNumber(grid: SheetGrid, row: number): RowKind {
  return grid.kind(row, 0) === 'blank' ? 'data' : 'line';
}

/** A row that numbers the columns, 1, 2, 3 and on, belongs to the header. */
function isColumnNumbers(grid: SheetGrid, row: number, width: number): boolean {
  if (grid.kind(row, 0) !== 'blank') return false;
  let next = 1;
  for (let column = 0; column < width; column++) {
    if (grid.kind(row, column) !== 'number') continue;
    if (grid.text(row, column) !== String(next)) return false;
    next++;
  }
  return next > 3;
}

/** Beside a unit's name and under a heading of required results 2 000 is an amount, though it could be a year. */
function isUnderRequirement(grid: SheetGrid, row: number, width: number): boolean {
  for (let column = 1; column < width; column++)
    if (grid.kind(row, column) === 'year' && row > 0 && grid.kind(row, 0) === 'text')
      return readHeading(grid.text(row - 1, column)).measure === 'requiredResult';
  return false;
}

/** Years of a header run in steps of a few; amounts that happen to look like years do not. */
function looksLikeYears(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || Math.abs(year - (years[index - 1] ?? year)) <= 5);
}

function lastRowOf(grid: SheetGrid, kinds: readonly RowKind[], first: number): number {
  let last = first;
  let blanks = 0;
  for (let row = first + 1; row < kinds.length; row++) {
    const kind = kinds[row];
    if (kind === 'data') {
      last = row;
      blanks = 0;
    } else if (kind === 'blank') {
      if (++blanks >= blankRowsThatEnd) break;
    } else if (kind === 'texts' && isNewHeader(grid, kinds, row, last)) {
      break;
    } else {
      blanks = 0;
    }
  }
  return lastItem(grid, kinds, last, first);
}

/** A label without figures directly under the last figures is a row of the table that holds nothing yet. */
function lastItem(grid: SheetGrid, kinds: readonly RowKind[], last: number, first: number): number {
  const next = last + 1;
  if (kinds[next] !== 'line' || kinds[next + 1] === 'line' || kinds[next + 1] === 'texts') return last;
  const label = labelColumn(grid, first);
  const text = grid.text(next, label);
  const isLabel =
    text !== '' && text.length < 40 && /^\p{Lu}[^.:*]*$/u.test(text) && grid.width(next) > label + 2;
  return isLabel ? next : last;
}

function labelColumn(grid: SheetGrid, row: number): number {
  for (let column = 0; column < grid.width(row); column++)
    if (grid.kind(row, column) === 'text') return column;
  return 0;
}

/** A row of texts inside a table starts a new one when figures follow and it speaks as a header. */
function isNewHeader(grid: SheetGrid, kinds: readonly RowKind[], row: number, lastData: number): boolean {
  const below = kinds.slice(row + 1, row + 1 + highestHeader).findIndex((kind) => kind === 'data');
  if (below < 0) return false;
  const words = headingWordCount(grid, row);
  return words >= 2 || (words === 1 && lastData < row - 1);
}

/** How many cells of a row speak as column headings. */
function headingWordCount(grid: SheetGrid, row: number): number {
  let words = 0;
  const width = Math.min(grid.width(row), widestTable);
  for (let column = 0; column < width; column++) {
    const kind = grid.kind(row, column);
    if (kind === 'year') words++;
    if (kind !== 'text') continue;
    const text = grid.text(row, column);
    if (text.length > 90) continue;
    const heading = readHeading(text);
    const speaks = heading.measure !== 'other' || heading.span !== null || heading.year !== null;
    if (speaks || (column === 0 && labelHeadingWords.test(plainText(text)))) words++;
  }
  return words;
}

function regionAt(
  grid: SheetGrid,
  kinds: readonly RowKind[],
  free: number,
  firstData: number,
  last: number,
): Region {
  const valueColumns = columnsWithFigures(grid, firstData, last);
  const candidates = headerRowsAbove(grid, kinds, free, firstData, valueColumns);
  const rival = rivalHeader(grid, candidates);
  const headerRows = rival === null ? candidates : candidates.filter((row) => row > rival);
  const top = headerRows[0] ?? firstData;
  const firstRow = headerRows.length > 0 ? (headerRows.at(-1) ?? firstData) + 1 : firstData;
  const { left, right } = bounds(grid, headerRows, firstRow, last);
  return {
    headerRows,
    firstRow,
    lastRow: last,
    left,
    right,
    linesAbove: linesAbove(kinds, free, top),
    otherHeader: rival ?? otherHeader(grid, kinds, free, top, valueColumns),
  };
}

/** The columns that hold figures in the first rows of a table. */
function columnsWithFigures(grid: SheetGrid, first: number, last: number): Set<number> {
  const columns = new Set<number>();
  for (let row = first; row <= Math.min(last, first + 60); row++) {
    for (let column = 0; column < Math.min(grid.width(row), widestTable); column++) {
      const kind = grid.kind(row, column);
      if (kind === 'number' || kind === 'percent' || kind === 'error' || kind === 'year') columns.add(column);
    }
  }
  return columns;
}

function headerRowsAbove(
  grid: SheetGrid,
  kinds: readonly RowKind[],
  free: number,
  firstData: number,
  valueColumns: ReadonlySet<number>,
): number[] {
  const rows: number[] = [];
  for (let row = firstData - 1, skipped = 0; row >= free && rows.length < highestHeader; row--) {
    const isHeader =
      (kinds[row] === 'texts' || kinds[row] === 'line') && speaksOverFigures(grid, row, valueColumns);
    if (isHeader) rows.unshift(row);
    else if (rows.length > 0 || kinds[row] === 'texts') break;
    // Between the header and the first figures: a blank row, or section headings.
    else if (++skipped > 4) break;
  }
  return rows;
}

/** A row directly above that names measures over the same columns is no further level but a header of its own. */
function rivalHeader(grid: SheetGrid, headerRows: readonly number[]): number | null {
  const lowest = headerRows.at(-1);
  if (lowest === undefined || grid.kind(lowest, 0) !== 'text') return null;
  const measured = (row: number): number[] => {
    const width = Math.min(grid.width(row), widestTable);
    return Array.from({ length: width }, (_, column) => column).filter(
      (column) => grid.kind(row, column) === 'text' && namesMeasure(grid.text(row, column)),
    );
  };
  const own = measured(lowest);
  const rivals = headerRows
    .slice(0, -1)
    .filter((row) => grid.kind(row, 0) === 'text')
    .filter((row) => measured(row).filter((column) => own.includes(column)).length >= 3);
  return rivals.at(-1) ?? null;
}

function namesMeasure(text: string): boolean {
  return compared.has(readHeading(text).measure);
}

/** A header row has a short text over a column of figures; a lone long text is a title laid across the table. */
function speaksOverFigures(grid: SheetGrid, row: number, valueColumns: ReadonlySet<number>): boolean {
  let texts = 0;
  let longest = 0;
  for (let column = 0; column < Math.min(grid.width(row), widestTable); column++) {
    const kind = grid.kind(row, column);
    if (!valueColumns.has(column) || kind === 'blank') continue;
    texts++;
    longest = Math.max(longest, grid.text(row, column).length);
  }
  return texts > 1 || (texts === 1 && longest <= 40);
}

function linesAbove(kinds: readonly RowKind[], free: number, top: number): number[] {
  const lines: number[] = [];
  for (let row = free; row < top; row++) if (kinds[row] === 'line' || kinds[row] === 'texts') lines.push(row);
  return lines;
}

/** A row of headings further up, parted from the header by a line or a blank row, that speaks as well as it does. */
function otherHeader(
  grid: SheetGrid,
  kinds: readonly RowKind[],
  free: number,
  top: number,
  valueColumns: ReadonlySet<number>,
): number | null {
  for (let row = top - 1; row >= free; row--) {
    if (kinds[row] !== 'texts' || !speaksOverFigures(grid, row, valueColumns)) continue;
    if (headingWordCount(grid, row) >= Math.max(2, headingWordCount(grid, top))) return row;
  }
  return null;
}

function bounds(
  grid: SheetGrid,
  headerRows: readonly number[],
  first: number,
  last: number,
): { left: number; right: number } {
  let left = Infinity;
  let right = 0;
  const visit = (row: number): void => {
    const width = Math.min(grid.width(row), widestTable);
    for (let column = 0; column < width; column++) {
      if (column >= left && column <= right) continue;
      if (grid.kind(row, column) === 'blank') continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  };
  headerRows.forEach(visit);
  for (let row = first; row <= last; row++) visit(row);
  return { left: Number.isFinite(left) ? left : 0, right };
}
