import { areaAddress, cellAddress, cellName, type CellRef } from '../domain/address';
import { Decimal } from '../domain/decimal';
import type { Texts } from '../reports/messages/texts';
import type { Report, ReportColumn, ReportField, ReportRow, ReportTable } from '../reports/report';
import type { OwnCell, OwnCellContent, OwnCellRole, OwnSheet } from '../workbook/ownSheet';
import { recipeFormula } from './formula';
import { amountFormat } from './numberFormat';
import type { SourceCells } from './sourceCells';

type OwnRow = readonly (OwnCell | null)[];

export interface SheetDrawing {
  readonly cells: SourceCells;
  /** Whether amounts are written as formulas over the source cells. */
  readonly live: boolean;
  readonly texts: Texts;
}

/** Widths in characters, by what a sheet holds; columns beyond the list are as wide as the last. */
const widths: Readonly<Record<Report['role'], readonly number[]>> = {
  summary: [42, 12, 12, 12, 13, 16, 16, 20, 30],
  reconciliation: [30, 24, 30, 12, 12, 12, 12, 9, 56, 20, 8],
};

/** So many rows fit on a landscape A4 page: of one line in a summary, of two or three where findings are told. */
const rowsOnPage: Readonly<Record<Report['role'], number>> = { summary: 42, reconciliation: 30 };

/** A report as a sheet of our own: its title, then its tables one below the other. */
export function drawSheet(report: Report, drawing: SheetDrawing): OwnSheet {
  const head: readonly OwnRow[] = [
    [text(report.title, 'title')],
    ...report.notes.map((note, index): OwnRow => [text(note, index === 0 ? 'subtitle' : 'note')]),
  ];
  const tables = report.tables.map((table) => drawTable(table, drawing));
  return {
    role: report.role,
    name: report.name,
    columnWidths: widths[report.role],
    rows: [...head, ...tables.flat()],
    frozenRows: head.length,
    pageStarts: pageStarts(head.length, tables, rowsOnPage[report.role]),
    orientation: 'landscape',
  };
}

/** A table that would be cut by the end of its page starts the next one, below the rows that every page repeats. */
function pageStarts(headRows: number, tables: readonly (readonly OwnRow[])[], most: number): number[] {
  const starts: number[] = [];
  let row = headRows;
  let onPage = headRows;
  for (const { length } of tables) {
    if (onPage > headRows && onPage + length > most) {
      // The blank row that parts tables stays behind.
      starts.push(row + 1);
      onPage = headRows;
    }
    row += length;
    onPage += length;
  }
  return starts;
}

function drawTable(table: ReportTable, drawing: SheetDrawing): readonly OwnRow[] {
  const title = table.unit === null ? table.title : `${table.title} (${table.unit})`;
  return [
    [],
    [text(title, 'subtitle')],
    table.columns.map((column, index) => ({
      ...text(column.heading, 'heading'),
      align: isNumeric(column) ? 'right' : 'left',
      wrap: isNumeric(column) || index < table.columns.length - 1,
    })),
    ...table.rows.map((row) => drawRow(row, table.columns, drawing)),
    ...table.notes.map((note): OwnRow => [text(note, 'note')]),
  ];
}

function drawRow(row: ReportRow, columns: readonly ReportColumn[], drawing: SheetDrawing): OwnRow {
  return columns.map((_, index) => {
    const field = row.fields[index] ?? { kind: 'nothing' };
    const role = row.role === 'total' ? 'total' : index === 0 ? 'label' : 'body';
    // The last column may run over into the empty cells beside it.
    const wrap = index < columns.length - 1;
    return drawField(
      field,
      row.role === 'heading' && index === 0 ? 'subtitle' : role,
      wrap,
      row.indent,
      drawing,
    );
  });
}

function drawField(
  field: ReportField,
  role: OwnCellRole,
  wrap: boolean,
  indent: number,
  drawing: SheetDrawing,
): OwnCell | null {
  const flag = 'flag' in field ? { flag: field.flag } : {};
  switch (field.kind) {
    case 'nothing':
      return null;
    case 'missing':
      return { ...text(drawing.texts.say('missingAmount'), role), align: 'right' };
    case 'text':
      return { ...text('  '.repeat(indent) + field.text, role), align: 'left', wrap, ...flag };
    case 'count':
      return {
        content: { kind: 'number', value: new Decimal(field.count) },
        role,
        numberFormat: '#,##0',
        ...flag,
      };
    case 'amount':
      return {
        content: amountContent(field, drawing),
        role,
        numberFormat: amountFormat(field.amount.decimals),
        ...flag,
      };
    case 'cell':
      return { content: linkTo(field.cell, drawing), role, align: 'left' };
    case 'area': {
      const { file, sheet, area } = field;
      const corner = linkTo({ file, sheet, row: area.top, column: area.left }, drawing);
      return { content: { ...corner, text: areaAddress(area) }, role, align: 'left' };
    }
  }
}

function amountContent(
  field: Extract<ReportField, { kind: 'amount' }>,
  drawing: SheetDrawing,
): OwnCellContent {
  const { value } = field.amount;
  const formula = drawing.live && field.recipe !== null ? recipeFormula(field.recipe, drawing.cells) : null;
  return formula === null ? { kind: 'number', value } : { kind: 'number', value, formula };
}

function linkTo(cell: CellRef, { cells }: SheetDrawing): Extract<OwnCellContent, { kind: 'link' }> {
  return {
    kind: 'link',
    text: cellName(cell),
    sheet: cells.sheetName(cell),
    address: cellAddress(cell.row, cell.column),
  };
}

function text(said: string, role: OwnCellRole): OwnCell {
  return { content: { kind: 'text', text: said }, role };
}

function isNumeric({ kind }: ReportColumn): boolean {
  return kind === 'amount' || kind === 'count';
}
