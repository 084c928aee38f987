import { codeWords, levelWords, textWords } from '../words/headingWords';
import { plainText } from '../cells/plainText';
import type { Region } from './findRegions';
import type { SheetGrid } from '../cells/sheetGrid';

/** Which columns of a region name its rows, and which hold its figures. */
export interface ColumnLayout {
  /** The headings of the label columns, in their order. */
  readonly labelHeaders: readonly string[];
  /** Sheet columns whose texts make the label, left to right. */
  readonly labels: readonly number[];
  /** All other columns of the region, left to right; never empty columns. */
  readonly values: readonly number[];
}

interface Content {
  readonly figures: number;
  readonly texts: number;
}

const sampleRows = 300;

/** Tells label columns from columns of figures by what stands in them, and by a header that names a code. */
export function columnLayout(grid: SheetGrid, region: Region): ColumnLayout {
  const labels: number[] = [];
  const values: number[] = [];
  const contents = new Map<number, Content>();
  for (let column = region.left; column <= region.right; column++) {
    contents.set(column, contentOf(grid, region, column));
  }
  const firstTexts = firstTextColumn(contents, region);
  for (let column = region.left; column <= region.right; column++) {
    const content = contents.get(column);
    if (content === undefined) continue;
    if (column < firstTexts && isCode(grid, region, column, content)) labels.push(column);
    else if (
      values.length === 0 &&
      column >= firstTexts &&
      isLabel(content) &&
      !(labels.length > 0 && isNoName(grid, region, column))
    )
      labels.push(column);
    else if (content.figures + content.texts > 0 || headerText(grid, region, column) !== '')
      values.push(column);
  }
  if (labels.length === 0 && values.length > 1) labels.push(values.shift() ?? region.left);
  const labelHeaders = labels.map((column) => headerText(grid, region, column));
  return { labels, labelHeaders, values };
}

function contentOf(grid: SheetGrid, region: Region, column: number): Content {
  let figures = 0;
  let texts = 0;
  const last = Math.min(region.lastRow, region.firstRow + sampleRows);
  for (let row = region.firstRow; row <= last; row++) {
    const kind = grid.kind(row, column);
    if (kind === 'text') texts++;
    else if (kind !== 'blank') figures++;
  }
  return { figures, texts };
}

function firstTextColumn(contents: ReadonlyMap<number, Content>, region: Region): number {
  for (let column = region.left; column <= region.right; column++) {
    const content = contents.get(column);
    if (content !== undefined && isLabel(content)) return column;
  }
  return region.left;
}

function isLabel({ figures, texts }: Content): boolean {
  return texts > 0 && texts >= figures;
}

/** Whole numbers to the left of the names: account codes, responsibility codes. */
function isCode(grid: SheetGrid, region: Region, column: number, content: Content): boolean {
  if (content.figures === 0) return false;
  const header = plainText(headerText(grid, region, column));
  return header === '' || codeWords.test(header);
}

/** A comment beside the names is no part of them, nor is a column of levels: `20 000 – 40 000`. */
function isNoName(grid: SheetGrid, region: Region, column: number): boolean {
  const header = plainText(headerText(grid, region, column));
  if (textWords.some(({ pattern }) => pattern.test(header))) return true;
  return levelWords.test(header) && startsWithDigit(grid.text(region.firstRow, column));
}

function startsWithDigit(text: string): boolean {
  return /^[-+\u2212]?\d/u.test(text);
}

function headerText(grid: SheetGrid, region: Region, column: number): string {
  return region.headerRows
    .map((row) => grid.text(row, column))
    .join(' ')
    .trim();
}
