import { Decimal } from '../domain/decimal';
import { type CellValue, cellFormat, cellFormula, isCellError, type SheetCells } from '../workbook/cells';
import type { OwnCell, OwnSheet } from '../workbook/ownSheet';
import { text } from './sheets/drawTable';

/** The rows of a sheet as they stand, to be written again with others below them; a formula of text becomes its text. */
export function keptRows(sheet: SheetCells, headerRow: number): OwnSheet['rows'] {
  return Array.from({ length: sheet.rows.length }, (_, row) =>
    (sheet.rows[row]?.values ?? []).map((value, column): OwnCell | null => {
      if (value === null) return null;
      const role = row < headerRow ? (row === 0 ? 'title' : 'note') : row === headerRow ? 'heading' : 'body';
      if (typeof value !== 'number')
        return { ...text(textOf(value), role), ...(row < headerRow ? {} : { wrap: true }) };
      const { numberFormat } = cellFormat(sheet, row, column);
      const formula = cellFormula(sheet, row, column);
      const content = { kind: 'number', value: new Decimal(value), ...(formula && { formula }) } as const;
      return { content, role, numberFormat };
    }),
  );
}

function textOf(value: Exclude<CellValue, number | null>): string {
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? value : String(value);
}
