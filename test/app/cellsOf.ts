import { type CellValue, generalFormat, type SheetCells } from '../../src/workbook/cells';
import type { OwnCellContent, OwnSheet } from '../../src/workbook/ownSheet';
import { userSheet } from '../workbook/sheets';

/** The cells of a sheet of ours as a workbook gives them. */
export function cellsOf({ name, rows }: OwnSheet): SheetCells {
  const numberFormats = [...new Set(rows.flat().map((cell) => cell?.numberFormat ?? 'General'))];
  return {
    ...userSheet(name, []),
    formats: numberFormats.map((numberFormat) => ({ ...generalFormat, numberFormat })),
    rows: rows.map((row) => ({
      hidden: false,
      values: row.map((cell) => (cell === null ? null : valueOf(cell.content))),
      formats: row.map((cell) => numberFormats.indexOf(cell?.numberFormat ?? 'General')),
    })),
  };
}

function valueOf(content: OwnCellContent): CellValue {
  if (content.kind === 'number') return content.value.toNumber();
  return 'text' in content ? content.text : null;
}
