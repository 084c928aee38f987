import type { Area } from '../../domain/address';
import { append } from '../../domain/append';
import type { Report, ReportTable } from '../../reports/report';
import type { OwnAnchor, OwnChart, OwnSheet } from '../../workbook/ownSheet';
import { drawTable, type OwnRow, rowsAbove, type SheetDrawing, text } from './drawTable';
import { pageStarts } from './pageStarts';

/** Widths in characters, by what a sheet holds. */
const widths: Readonly<Record<Report['role'], readonly number[]>> = {
  summary: [42, 12, 12, 12, 13, 16, 16, 20, 30],
  reconciliation: [30, 24, 30, 12, 12, 12, 12, 9, 56, 20, 8],
  history: [42],
};

/** In characters: every column of amounts in a history, which has as many as months were imported. */
const monthWidth = 13;

/** So many rows fit on a landscape A4 page: of one line in a summary, of two or three where findings are told. */
const rowsOnPage: Readonly<Record<Report['role'], number>> = { summary: 42, reconciliation: 30, history: 36 };
/** A history may be much wider than a page; printed smaller, so many rows fit for each character of its width. */
const rowsByWidth = 0.27;

/** A chart lies over at least so many empty rows, with one for each bar and some for its title and its axis. */
const fewestChartRows = 15;
const rowsBesideBars = 5;
const chartColumns = 5;
/** A blank row parts a chart from its table, and one from the top of the page that it may begin. */
const rowsAboveChart = 2;

/** A report as a sheet of our own: its title, then its tables one below the other, each with its chart. */
export function drawSheet(report: Report, { cells, ...drawing }: SheetDrawing): OwnSheet {
  const sources = new Set<string>();
  const tracked: SheetDrawing = {
    ...drawing,
    cells: {
      holdsNumber: (cell) => cells.holdsNumber(cell),
      sheetName: (cell) => {
        const name = cells.sheetName(cell);
        sources.add(name);
        return name;
      },
    },
  };
  const rows: OwnRow[] = [
    [text(report.title, 'title')],
    ...report.notes.map((note, index): OwnRow => [text(note, index === 0 ? 'subtitle' : 'note')]),
  ];
  const frozenRows = rows.length;
  const blocks: number[] = [];
  const charts: OwnChart[] = [];
  const anchors: OwnAnchor[] = [];
  const add = (block: readonly OwnRow[]): number => {
    const start = rows.length;
    append(rows, block);
    blocks.push(block.length);
    return start;
  };
  for (const table of report.tables) {
    const top = add(drawTable(table, tracked)) + rowsAbove;
    if (table.name !== undefined) anchors.push(anchorOf(table.name, table, top));
    if (table.chart === undefined) continue;
    const chartRows = Math.max(
      fewestChartRows,
      table.chart.lastRow - table.chart.firstRow + 1 + rowsBesideBars,
    );
    const place = add(Array.from({ length: rowsAboveChart + chartRows }, () => [])) + rowsAboveChart;
    charts.push(chartOf(table.chart, top, { top: place, bottom: place + chartRows - 1 }));
  }
  const columns = columnWidths(report);
  return {
    role: report.role,
    name: report.name,
    columnWidths: columns,
    rows,
    frozenRows,
    pageStarts: pageStarts(frozenRows, blocks, mostRows(report.role, columns)),
    orientation: 'landscape',
    charts,
    anchors,
    sources: [...sources],
  };
}

function columnWidths({ role, tables }: Report): readonly number[] {
  const own = widths[role];
  if (role !== 'history') return own;
  const most = Math.max(...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, column) => own[column] ?? monthWidth);
}

function mostRows(role: Report['role'], columns: readonly number[]): number {
  if (role !== 'history') return rowsOnPage[role];
  const width = columns.reduce((sum, column) => sum + column, 0);
  return Math.max(rowsOnPage[role], Math.floor(width * rowsByWidth));
}

/**
 * The name of a table's headings and rows. It is the same in every language, so that a link or a document that leads
 * to it still does after a run in another one.
 */
function anchorOf(name: string, { columns, rows }: ReportTable, top: number): OwnAnchor {
  const area = { top: top - 1, left: 0, bottom: top - 1 + rows.length, right: columns.length - 1 };
  return { name: `Avstam_${name}`, area };
}

function chartOf(
  { title, column, firstRow, lastRow }: NonNullable<ReportTable['chart']>,
  top: number,
  place: Pick<Area, 'top' | 'bottom'>,
): OwnChart {
  const cells = (of: number): Area => ({ top: top + firstRow, left: of, bottom: top + lastRow, right: of });
  return {
    title,
    categories: cells(0),
    values: cells(column),
    place: { ...place, left: 0, right: chartColumns - 1 },
  };
}
