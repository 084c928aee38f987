import { readHeading } from '../../reading/words/heading';
import { findUnit } from '../../reading/words/unitText';
import { cellText, cellWords, isAmount } from './cellReading';
import { isBlank, type SourceCell, type SourceRow } from './sourceRow';
import {
  amountHeading,
  creditHeading,
  currencyHeading,
  debitHeading,
  measureHeading,
  periodHeading,
} from './words/columnWords';
import { readKeyHeading } from './words/keyWords';
import { readPeriodText } from './words/periodText';

/** Titles, lines and blank rows above a table are fewer than this. */
const mostRowsAbove = 60;
const rowsLookedThrough = 40;
export const mostLevels = 3;
const longestHeading = 80;

/** The rows that head a table. */
export interface HeaderBlock {
  /** Indices of rows, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** Per column its headings from the highest level to the lowest, joined by " / ", as written. */
  readonly headings: readonly string[];
  /** How many cells of it were understood: of several tables the one with the most is taken. */
  readonly score: number;
}

/** Finds the header by its words, given that amounts stand below it; null where no row is one. */
export function findHeader(rows: readonly SourceRow[], from = 0): HeaderBlock | null {
  let best: { index: number; score: number } | null = null;
  for (let index = from; index < Math.min(rows.length, from + mostRowsAbove); index++) {
    const score = headerScore(rows, index);
    if (score > (best?.score ?? 0)) best = { index, score };
  }
  if (best === null) return null;
  const first = highestLevel(rows, best.index, from);
  const last = lowestLevel(rows, best.index);
  return { first, last, headings: joinLevels(rows.slice(first, last + 1)), score: best.score };
}

function headerScore(rows: readonly SourceRow[], index: number): number {
  const cells = rows[index]?.cells ?? [];
  let score = 0;
  let filled = 0;
  const valueColumns: number[] = [];
  cells.forEach((cell, column) => {
    if (isBlank(cell)) return;
    filled += 1;
    const words = cellWords(cell);
    if (isMonthRun(cells, column)) {
      score += 1;
      valueColumns.push(column);
    } else if (isAmount(cell)) score -= 2;
    else if (words.length > longestHeading) return;
    else if (namesRow(words)) score += 2;
    else if (saysValue(words)) {
      score += 1;
      valueColumns.push(column);
    }
  });
  if (filled === 0 || valueColumns.length === 0 || (filled === 1 && valueColumns[0] === 0)) return 0;
  return valueColumns.some((column) => hasAmountBelow(rows, index, column)) ? score : 0;
}

function hasAmountBelow(rows: readonly SourceRow[], index: number, column: number): boolean {
  return rows
    .slice(index + 1, index + 1 + rowsLookedThrough)
    .some(({ cells }) => isAmount(cells[column]) || /^\d{4,6}$/.test(cellText(cells[column])));
}

/** The heading of a column that tells which row it is, or of what kind its amount is. */
function namesRow(words: string): boolean {
  return (
    readKeyHeading(words) !== null ||
    periodHeading.test(words) ||
    currencyHeading.test(words) ||
    (measureHeading.test(words) && words.length < 20)
  );
}

/** The heading of a column of amounts. */
export function saysValue(words: string): boolean {
  if (words.length > longestHeading) return false;
  if (debitHeading.test(words) || creditHeading.test(words) || amountHeading.test(words)) return true;
  const { measure } = readHeading(words);
  if (measure !== 'other' && measure !== 'note' && measure !== 'count') return true;
  const period = readPeriodText(words);
  return period.from !== null || (period.year !== null && words.length < 12);
}

/** Months written as `1`, `2`, … `12` side by side are headings, not amounts. */
function isMonthRun(cells: readonly SourceCell[], column: number): boolean {
  const at = (offset: number): number => Number(cellText(cells[column + offset]) || NaN);
  const value = at(0);
  if (!Number.isInteger(value) || value < 1 || value > 12) return false;
  return at(1) === value + 1 || at(-1) === value - 1;
}

/** Whether a row of headings has another level above it, such as `Utfall` over twelve months. */
function highestLevel(rows: readonly SourceRow[], index: number, from: number): number {
  let first = index;
  while (first > from && index - first < mostLevels - 1 && isGroupRow(rows, first - 1, index)) first -= 1;
  return first;
}

function isGroupRow(rows: readonly SourceRow[], index: number, best: number): boolean {
  const cells = rows[index]?.cells ?? [];
  const below = rows[best]?.cells ?? [];
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const isTitle = !isBlank(cells[0]) && !isBlank(below[0]) && filled.length <= 2;
  if (filled.length === 0 || isTitle || filled.some((column) => isAmount(cells[column]))) return false;
  const inside = filled.filter((column) => column > 0 && !isBlank(below[column]));
  return inside.length > 0 && inside.every((column) => isLevelCell(cells[column]));
}

function isLevelCell(cell: SourceCell | undefined): boolean {
  const words = cellWords(cell);
  return !words.endsWith(':') && (saysValue(words) || namesRow(words) || isUnitWord(words) || isSpan(words));
}

function isUnitWord(words: string): boolean {
  return words.length < 20 && findUnit(words) !== null;
}

function isSpan(words: string): boolean {
  return readHeading(words).span !== null;
}

function lowestLevel(rows: readonly SourceRow[], index: number): number {
  let last = index;
  const best = rows[index]?.cells ?? [];
  while (last - index < mostLevels - 1) {
    const cells = rows[last + 1]?.cells ?? [];
    const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
    const isLevel =
      filled.some((column) => column > 0 && !namesRow(cellWords(best[column]))) &&
      filled.every((column) => isMonthRun(cells, column) || !isAmount(cells[column])) &&
      filled.every((column) => isLevelCell(cells[column]));
    if (!isLevel || periodBelowKey(best, cells)) break;
    last += 1;
  }
  return last;
}

/** A period below the heading of a column of periods is the first row's, not a heading. */
function periodBelowKey(header: readonly SourceCell[], cells: readonly SourceCell[]): boolean {
  return cells.some(
    (cell, column) =>
      !isBlank(cell) &&
      (periodHeading.test(cellWords(header[column])) || readKeyHeading(cellWords(header[column])) !== null) &&
      !isUnitWord(cellWords(cell)),
  );
}

/** A heading above stands over the blank cells to its right too, as a merged one does. */
function joinLevels(levels: readonly SourceRow[]): string[] {
  const width = Math.max(0, ...levels.map(({ cells }) => cells.length));
  const lowest = levels.at(-1)?.cells ?? [];
  const parts: string[][] = Array.from({ length: width }, () => []);
  levels.forEach(({ cells }, level) => {
    const isLowest = level === levels.length - 1;
    let group = '';
    for (let column = 0; column < width; column++) {
      const own = cellText(cells[column]);
      if (own !== '')
        group = saysValue(cellWords(cells[column])) || isSpan(cellWords(cells[column])) ? own : '';
      const text = own === '' && !isLowest && !isBlank(lowest[column]) ? group : own;
      if (text !== '') parts[column]?.push(text);
    }
  });
  return parts.map((levelsOfColumn) => levelsOfColumn.join(' / '));
}
