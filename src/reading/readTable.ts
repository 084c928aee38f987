import type { CellRef } from '../domain/address';
import type { Finding } from '../domain/finding';
import type { Measure } from '../domain/measure';
import type { Settings } from '../domain/settings';
import type { Row, SignConvention, Table, TableCell } from '../domain/table';
import { decidesAnything, type TableCorrection } from '../domain/tableCorrection';
import type { TableKind } from '../domain/tableKind';
import { isSameTable, type TableKey } from '../domain/tableKey';
import type { Unit } from '../domain/unit';
import type { AmountGrid } from './cells/amountGrid';
import { plainText } from './cells/plainText';
import type { SheetGrid } from './cells/sheetGrid';
import type { ColumnLayout } from './layout/columnLayout';
import type { Region } from './layout/findRegions';
import { titleOf } from './layout/regionTexts';
import { ledgerLines } from './ledgerLines';
import { readingFindings } from './readingFindings';
import { type Recognition, recognise, recogniseColumns } from './recognise';
import { signConvention } from './signConvention';
import { formulasThatLeaveOutRows } from './summedRows';
import { nobody, rowOwners } from './rowOwners';
import { columnMeasures, withoutBlankColumns } from './tableColumns';
import { tableKind } from './tableKind';
import { rowRoles } from './tableRows';
import { columnUnits, tableUnit, type TableUnit } from './tableUnit';
import { readHeading } from './words/heading';
import { isBalanceOnTheWay, type RowLabel } from './words/rowLabel';

/** Where a table comes from. */
export interface TableSource {
  /** The file, when several are read together. */
  readonly file: string | null;
  readonly fileName: string;
  readonly id: string;
  /** The tables read before it on the same sheet. */
  readonly before: readonly TableKey[];
}

export interface TableReading {
  readonly table: Table;
  readonly findings: readonly Finding[];
}

const netCosts = /(?<!\p{L})netto(?:kostnad|utgift|udgift)\p{L}*/u;
const textFile = /\.(?:csv|tsv|txt|tab)$/i;

/** Reads one table; null when the region holds no column of money. */
export function readTable(
  grid: SheetGrid,
  region: Region,
  source: TableSource,
  settings: Settings,
): TableReading | null {
  const columns = recogniseColumns(grid, region);
  if (columns === null) return null;
  const key = tableKey(grid, columns.headers, source);
  const correction = settings.corrections.find(({ table }) => isSameTable(table, key)) ?? null;
  const recognition = recognise(grid, columns, correction?.measures ?? new Map());
  const asked = { assumed: settings.unit, forced: correction?.unit ?? null };
  const units = tableUnit(grid, region, recognition.headers, source.fileName, asked);
  const table = tableOf(grid, region, recognition, { source, key, correction, settings, units });
  const isTextFile = textFile.test(source.fileName);
  const reading = { ...recognition, grid, region, table, isTextFile, unknownUnit: units.unknown };
  return { table, findings: [...readingFindings(reading), ...formulasThatLeaveOutRows(grid, table)] };
}

function tableKey({ sheet }: SheetGrid, headers: readonly string[], { file, before }: TableSource): TableKey {
  const namesakes = before.filter(
    (key) =>
      key.headers.length === headers.length && key.headers.every((header, at) => header === headers[at]),
  );
  const occurrence = namesakes.length;
  return { ...(file === null ? {} : { file }), sheet: sheet.name, headers, occurrence };
}

interface Circumstances {
  readonly source: TableSource;
  readonly key: TableKey;
  readonly correction: TableCorrection | null;
  readonly settings: Settings;
  readonly units: TableUnit;
}

function tableOf(
  grid: SheetGrid,
  region: Region,
  recognition: Recognition,
  { source, key, correction, settings, units }: Circumstances,
): Table {
  const { sheetRows, layout, headers, headings, amounts, labels, sections, across, down } = recognition;
  const measures = columnMeasures(headings, across.relations, correction?.measures ?? new Map());
  const unitOf = units.isForced ? headers.map(() => units.unit) : columnUnits(headers, units.unit);
  const owners = rowOwners(grid, recognition);
  const roles = rowRoles(labels, sections, down.relations, down.partOf);
  const kind = correction?.kind ?? tableKind(labels, measures, down.relations);
  const title = titleOf(grid, region);
  const isNetCost = netCosts.test(plainText(`${title} ${headers.join(' ')}`));
  const signs = signConvention(amounts, labels, measures, across.relations, kind, isNetCost);
  const { headerRows, firstRow, lastRow, left, right } = region;
  return {
    id: source.id,
    key,
    correction: correction !== null && decidesAnything(correction) ? correction : null,
    file: source.file,
    sheet: grid.sheet.name,
    area: { top: headerRows[0] ?? firstRow, left, bottom: lastRow, right },
    title: title || headedTitle(kind, measures, layout),
    kind,
    unit: units.unit,
    unitText: units.written,
    signs: withSetting(signs, settings.plusIsBetter ?? correction?.plusIsBetter ?? null),
    columns: headers.map((header, column) => ({
      header,
      measure: measures[column] ?? 'other',
      unit: unitOf[column] ?? null,
    })),
    rows: labels.map((label, row): Row => ({
      label: label.text,
      role: roles[row] ?? 'item',
      side: label.side,
      resultRank: label.resultRank,
      owner: owners[row] ?? nobody,
      measure: rowMeasure(label),
    })),
    ledger: ledgerLines(grid, recognition, measures),
    rowRelations: down.relations,
    columnRelations: across.relations,
    unchecked: [
      ...withoutBlankColumns(across.unchecked, (column) => isBlankColumn(amounts, column)),
      ...down.unchecked,
    ],
    cell: (row, column) => tableCell(amounts, row, column, unitOf[column] ?? null),
    place: (row, column): CellRef => ({
      file: source.file,
      sheet: grid.sheet.name,
      row: sheetRows[row] ?? firstRow,
      column: layout.values[column] ?? left,
    }),
  };
}

/** A fund whose movements run down its side, and a balance requirement, is named over its rows, in the header row itself. */
function headedTitle(kind: TableKind, measures: readonly Measure[], { labelHeaders }: ColumnLayout): string {
  const [heading = ''] = labelHeaders;
  const isAcross = measures.includes('opening') || measures.includes('closing');
  const isNamed = (kind === 'fund' && !isAcross) || plainText(heading).startsWith('balanskrav');
  return isNamed ? heading : '';
}

/** The user's word goes before the arithmetic. */
function withSetting(signs: SignConvention, plusIsBetter: boolean | null): SignConvention {
  return plusIsBetter === null ? signs : { ...signs, plusIsBetter, decidedBy: 'setting' };
}

function isBlankColumn(amounts: AmountGrid, column: number): boolean {
  for (let row = 0; row < amounts.height; row++) if (amounts.state(row, column) !== 'blank') return false;
  return true;
}

const fundMeasures: ReadonlySet<Measure> = new Set([
  'opening',
  'allocated',
  'withdrawn',
  'returned',
  'regulated',
  'result',
  'change',
  'closing',
  'requiredResult',
]);

/** A fund may stand with its movements down the side. */
function rowMeasure({ text, stock }: RowLabel): Measure | null {
  if (stock === 'closing' && isBalanceOnTheWay(text)) return 'closing';
  const { measure } = readHeading(text);
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
    case 'range': {
      const { low, high, decimals } = amounts.range(row, column);
      const text = amounts.text(row, column);
      return {
        kind: 'range',
        low: { value: low, decimals, unit },
        high: { value: high, decimals, unit },
        text,
      };
    }
    default:
      return { kind: 'unreadable', text: amounts.text(row, column) };
  }
}
