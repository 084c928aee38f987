import { areaAddress, cellAddress, cellName, type CellRef } from '../../domain/address';
import { Decimal } from '../../domain/decimal';
import type { Texts } from '../../reports/messages/texts';
import type { ReportColumn, ReportField, ReportRow, ReportTable } from '../../reports/report';
import type { OwnCell, OwnCellContent, OwnCellRole } from '../../workbook/ownSheet';
import { calculationFormula } from './calculationFormula';
import { recipeFormula } from './formula';
import { amountFormat } from './numberFormat';
import type { SourceCells } from './sourceCells';

export type OwnRow = readonly (OwnCell | null)[];

export interface SheetDrawing {
  readonly cells: SourceCells;
  /** Whether amounts are written as formulas over the source cells. */
  readonly live: boolean;
  readonly texts: Texts;
}

/** So many rows stand above the first row of a table: a blank one, its title, its headings. */
export const rowsAbove = 3;

/** A table as rows of a sheet, its notes below. */
export function drawTable(table: ReportTable, drawing: SheetDrawing): readonly OwnRow[] {
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
  const formula = drawing.live ? amountFormula(field, drawing.cells) : null;
  return formula === null ? { kind: 'number', value } : { kind: 'number', value, formula };
}

function amountFormula(
  { recipe, calculation }: Extract<ReportField, { kind: 'amount' }>,
  cells: SourceCells,
): string | null {
  if (calculation !== undefined) return calculationFormula(calculation, cells);
  return recipe === null ? null : recipeFormula(recipe, cells);
}

function linkTo(cell: CellRef, { cells }: SheetDrawing): Extract<OwnCellContent, { kind: 'link' }> {
  return {
    kind: 'link',
    text: cellName(cell),
    sheet: cells.sheetName(cell),
    address: cellAddress(cell.row, cell.column),
  };
}

export function text(said: string, role: OwnCellRole): OwnCell {
  return { content: { kind: 'text', text: said }, role };
}

function isNumeric({ kind }: ReportColumn): boolean {
  return kind === 'amount' || kind === 'count';
}
