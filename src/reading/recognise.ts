import { type Measure, notMoney } from '../domain/measure';
import { AmountGrid } from './cells/amountGrid';
import { separatorUse } from './cells/numberText';
import type { SheetGrid } from './cells/sheetGrid';
import { type CutOff, discardCutOff } from './cutOff';
import { columnLayout, type ColumnLayout } from './layout/columnLayout';
import type { Region } from './layout/findRegions';
import { filledRows, labelOf, valueHeaders, valueTexts } from './layout/regionTexts';
import { withBalancesBetween } from './structure/balancesBetween';
import { type ColumnRelations, columnRelations } from './structure/columnRelations';
import { type RowRelations, rowRelations } from './structure/rowRelations';
import { columnHeadings, withForcedMeasures } from './tableColumns';
import { headingRows } from './tableRows';
import type { HeadingReading } from './words/heading';
import { readRowLabels, type RowLabel } from './words/rowLabel';

/** A region's columns and figures; rows and columns are counted within the table. */
export interface ColumnRecognition {
  /** The sheet rows that the table's rows stand in. */
  readonly sheetRows: readonly number[];
  readonly layout: ColumnLayout;
  readonly headers: readonly string[];
  readonly headings: readonly HeadingReading[];
  readonly amounts: AmountGrid;
  readonly undecidedSeparator: 'dot' | 'comma' | null;
}

/** All that was recognised in a region. */
export interface Recognition extends ColumnRecognition {
  /** Columns of money. */
  readonly money: readonly number[];
  readonly labels: readonly RowLabel[];
  /** Rows without figures that head those below them. */
  readonly sections: ReadonlySet<number>;
  readonly across: ColumnRelations;
  readonly down: RowRelations;
  readonly cutOff: CutOff | null;
}

/** Rows looked at to learn what the columns are; the rest of a long table follows them. */
const sampleSize = 2000;

/** Recognises a table's columns and amounts; null when the region holds no column of money. */
export function recogniseColumns(grid: SheetGrid, region: Region): ColumnRecognition | null {
  const layout = columnLayout(grid, region);
  const sheetRows = filledRows(grid, region);
  const headers = valueHeaders(grid, region, layout);
  const { use, undecided } = separatorUse(valueTexts(grid, sheetRows, layout), looksEnglish(headers));
  const amounts = new AmountGrid(grid, sheetRows, layout.values, use);
  const headings = columnHeadings(headers, amounts.height, (row, column) => amounts.state(row, column));
  if (moneyColumns(headings, amounts).length === 0) return null;
  return { sheetRows, layout, headers, headings, amounts, undecidedSeparator: undecided };
}

/** Recognises a table's labels and relations, with the measures that the user has decided for some columns. */
export function recognise(
  grid: SheetGrid,
  columns: ColumnRecognition,
  forced: ReadonlyMap<number, Measure>,
): Recognition {
  const { sheetRows, layout, headers, amounts } = columns;
  const headings = withForcedMeasures(columns.headings, forced);
  const money = moneyColumns(headings, amounts);
  const texts = sheetRows.map((row) => labelOf(grid, row, layout));
  const labels = withBalancesBetween(readRowLabels(texts), amounts, money);
  const sample = sampleOf(sheetRows.length);
  const across = columnRelations({ grid: amounts, headings, headers, labels, sample });
  const isBold = (row: number): boolean =>
    layout.labels.some((column) => grid.bold(sheetRows[row] ?? -1, column));
  const sections = headingRows(labels, amounts, money, isBold);
  const down = rowRelations({
    grid: amounts,
    labels,
    headings: sections,
    bold: boldRows(labels.length, isBold),
    indents: sheetRows.map((row) => grid.indent(row, layout.labels)),
    money,
    counted: headings.flatMap(({ measure }, column) => (measure === 'count' ? [column] : [])),
    columnRelations: across.relations,
  });
  const endsInTotal = labels.at(-1)?.total === true;
  const cutOff = discardCutOff(amounts, across.relations, down.relations, money, endsInTotal);
  return { ...columns, headings, money, labels, sections, across, down, cutOff };
}

function looksEnglish(headers: readonly string[]): boolean {
  return headers.some((header) =>
    /\b(actual|variance|forecast|outcome|deviation|revenue|budgeted|year)\b/i.test(header),
  );
}

function moneyColumns(headings: readonly HeadingReading[], amounts: AmountGrid): number[] {
  return headings.flatMap((heading, column) => {
    if (notMoney.has(heading.measure)) return [];
    for (let row = 0; row < amounts.height; row++)
      if (amounts.state(row, column) === 'amount') return [column];
    return [];
  });
}

/** Bold tells rows apart only where most rows are not. */
function boldRows(height: number, isBold: (row: number) => boolean): Set<number> {
  const bold = Array.from({ length: height }, (_, row) => row).filter(isBold);
  return new Set(bold.length * 2 <= height ? bold : []);
}

/** All rows of a short table, evenly spread ones of a long table. */
function sampleOf(height: number): number[] {
  const step = Math.max(1, height / sampleSize);
  return Array.from({ length: Math.min(height, sampleSize) }, (_, index) => Math.floor(index * step));
}
