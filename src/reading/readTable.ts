import type { CellRef } from '../domain/address';
import type { Finding } from '../domain/finding';
import { type Measure, notMoney } from '../domain/measure';
import type { Settings } from '../domain/settings';
import type { Row, SignConvention, Table, TableCell } from '../domain/table';
import type { Unit } from '../domain/unit';
import { AmountGrid } from './cells/amountGrid';
import { columnHeaders } from './layout/columnHeaders';
import { columnLayout, type ColumnLayout } from './layout/columnLayout';
import { discardCutOff } from './cutOff';
import type { Region } from './layout/findRegions';
import { type HeadingReading, readHeading } from './words/heading';
import { separatorUse } from './cells/numberText';
import { plainText } from './cells/plainText';
import { readingFindings } from './readingFindings';
import { readRowLabels } from './words/rowLabel';
import type { SheetGrid } from './cells/sheetGrid';
import { signConvention } from './signConvention';
import { formulasThatLeaveOutRows } from './summedRows';
import { columnRelations } from './structure/columnRelations';
import { rowRelations } from './structure/rowRelations';
import { columnHeadings, columnMeasures, withoutBlankColumns } from './tableColumns';
import { tableKind } from './tableKind';
import { headingRows, rowRoles } from './tableRows';
import { columnUnits, tableUnit } from './tableUnit';

/** Where a table comes from. */
export interface TableSource {
  /** The file, when several are read together. */
  readonly file: string | null;
  readonly fileName: string;
  readonly id: string;
}

export interface TableReading {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

/** Rows looked at to learn what the columns are; the rest of a long table follows them. */
const sampleSize = 2000;
const textsForSeparators = 5000;
const netCosts = /(?<!\p{L})netto(?:kostnad|utgift|udgift)\p{L}*/u;
const textFile = /\.(?:csv|tsv|txt|tab)$/i;

/** Reads one table; null when the region holds no column of money. */
export function readTable(
  grid: SheetGrid,
  region: Region,
  source: TableSource,
  settings: Settings,
): TableReading | null {
  const layout = columnLayout(grid, region);
  const sheetRows = filledRows(grid, region);
  const headers = valueHeaders(grid, region, layout);
  const use = separatorUse(valueTexts(grid, sheetRows, layout), looksEnglish(headers));
  const amounts = new AmountGrid(grid, sheetRows, layout.values, use.use);
  const headings = columnHeadings(headers, amounts.height, (row, column) => amounts.state(row, column));
  const money = moneyColumns(headings, amounts);
  if (money.length === 0) return null;

  const labels = readRowLabels(sheetRows.map((row) => labelOf(grid, row, layout)));
  const counted = headings.flatMap(({ measure }, column) => (measure === 'count' ? [column] : []));
  const sample = sampleOf(sheetRows.length);
  const across = columnRelations({ grid: amounts, headings, headers, labels, sample });
  const isBold = (row: number): boolean =>
    layout.labels.some((column) => grid.bold(sheetRows[row] ?? -1, column));
  const sections = headingRows(labels, amounts, money, isBold);
  const bold = boldRows(labels.length, isBold);
  const down = rowRelations({
    grid: amounts,
    labels,
    headings: sections,
    bold,
    indents: sheetRows.map((row) => grid.indent(row, layout.labels)),
    money,
    counted,
    columnRelations: across.relations,
  });
  const cutOff = discardCutOff(
    amounts,
    across.relations,
    down.relations,
    money,
    labels.at(-1)?.total === true,
  );
  const measures = columnMeasures(headings, across.relations);
  const units = tableUnit(grid, region, headers, source.fileName, settings.unit);
  const unitOf = columnUnits(headers, units.unit);
  const roles = rowRoles(labels, sections, down.relations, down.partOf);

  const kind = tableKind(labels, measures, down.relations);
  const title = titleOf(grid, region);
  const place = (row: number, column: number): CellRef => ({
    file: source.file,
    sheet: grid.sheet.name,
    row: sheetRows[row] ?? region.firstRow,
    column: layout.values[column] ?? region.left,
  });
  const table: Table = {
    id: source.id,
    file: source.file,
    sheet: grid.sheet.name,
    area: {
      top: region.headerRows[0] ?? region.firstRow,
      left: region.left,
      bottom: region.lastRow,
      right: region.right,
    },
    title,
    kind,
    unit: units.unit,
    unitText: units.written,
    signs: withSetting(
      signConvention(
        amounts,
        labels,
        measures,
        across.relations,
        kind,
        netCosts.test(plainText(`${title} ${headers.join(' ')}`)),
      ),
      settings.plusIsBetter,
    ),
    columns: headers.map((header, column) => ({
      header,
      measure: measures[column] ?? 'other',
      unit: unitOf[column] ?? null,
    })),
    rows: labels.map((label, row): Row => ({
      label: label.text,
      role: roles[row] ?? 'item',
      side: label.side,
      measure: rowMeasure(label.text),
    })),
    rowRelations: down.relations,
    columnRelations: across.relations,
    unchecked: [
      ...withoutBlankColumns(across.unchecked, (column) => isBlankColumn(amounts, column)),
      ...down.unchecked,
    ],
    cell: (row, column) => tableCell(amounts, row, column, unitOf[column] ?? null),
    place,
  };
  const reading = {
    grid,
    amounts,
    table,
    money,
    region,
    cutOff,
    isTextFile: textFile.test(source.fileName),
    undecidedSeparator: use.undecided,
    unknownUnit: units.unknown,
  };
  return { table, findings: [...readingFindings(reading), ...formulasThatLeaveOutRows(grid, table)] };
}

/** The user's word goes before the arithmetic. */
function withSetting(signs: SignConvention, plusIsBetter: boolean | null): SignConvention {
  return plusIsBetter === null ? signs : { ...signs, plusIsBetter, decidedBy: 'setting' };
}

/** Blank rows part a table's sections; they are not rows of it. */
function filledRows(grid: SheetGrid, region: Region): number[] {
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

function valueHeaders(grid: SheetGrid, region: Region, layout: ColumnLayout): string[] {
  const all = columnHeaders(grid, region, layout.values[0] ?? region.left);
  return layout.values.map((column) => all[column - region.left] ?? '');
}

function valueTexts(grid: SheetGrid, sheetRows: readonly number[], layout: ColumnLayout): string[] {
  const texts: string[] = [];
  for (const row of sheetRows) {
    for (const column of layout.values) {
      if (typeof grid.sheet.rows[row]?.values[column] === 'string') texts.push(grid.text(row, column));
    }
    if (texts.length > textsForSeparators) break;
  }
  return texts;
}

function looksEnglish(headers: readonly string[]): boolean {
  return headers.some((header) =>
    /\b(actual|variance|forecast|outcome|deviation|revenue|budgeted|year)\b/i.test(header),
  );
}

function labelOf(grid: SheetGrid, row: number, layout: ColumnLayout): string {
  return layout.labels
    .map((column) => grid.text(row, column))
    .filter((text) => text !== '')
    .join(' / ');
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

function isBlankColumn(amounts: AmountGrid, column: number): boolean {
  for (let row = 0; row < amounts.height; row++) if (amounts.state(row, column) !== 'blank') return false;
  return true;
}

/** All rows of a short table, evenly spread ones of a long table. */
function sampleOf(height: number): number[] {
  const step = Math.max(1, height / sampleSize);
  return Array.from({ length: Math.min(height, sampleSize) }, (_, index) => Math.floor(index * step));
}

function titleOf(grid: SheetGrid, region: Region): string {
  const lines = region.linesAbove.map((row) => firstText(grid, row));
  return lines.find((line) => line !== '') ?? '';
}

function firstText(grid: SheetGrid, row: number): string {
  for (let column = 0; column < grid.width(row); column++) {
    if (grid.kind(row, column) === 'text') return grid.text(row, column);
  }
  return '';
}

const fundMeasures: ReadonlySet<Measure> = new Set([
  'opening',
  'allocated',
  'withdrawn',
  'closing',
  'requiredResult',
]);

/** A fund may stand with its movements down the side. */
function rowMeasure(label: string): Measure | null {
  const { measure } = readHeading(label);
  return fundMeasures.has(measure) ? measure : null;
}

function tableCell(amounts: AmountGrid, row: number, column: number, unit: Unit | null): TableCell {
  switch (amounts.state(row, column)) {
    case 'amount':
      return {
        kind: 'amount',
        amount: { value: amounts.exact(row, column), decimals: amounts.decimalsAt(row, column), unit },
      };
    case 'blank':
      return { kind: 'blank' };
    default:
      return { kind: 'unreadable', text: amounts.text(row, column) };
  }
}
