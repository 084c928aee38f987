import type { CellRef } from '../../domain/address';
import { type Finding, type FindingDetail, plainFinding } from '../../domain/finding';
import type { SheetCells } from '../../workbook/cells';
import type { HeadedTable } from './headedTable';

/** A sheet of a file; the file's name only where several are read together. */
export interface PlacedSheet {
  readonly file: string | null;
  readonly sheet: SheetCells;
}

export function cellOf({ file, sheet }: PlacedSheet, row: number, column: number): CellRef {
  return { file, sheet: sheet.name, row, column };
}

/** A finding about a cell of a sheet that the user fills in for the program. */
export function inputFinding(
  cell: CellRef,
  detail: FindingDetail,
  row: string | null = null,
  column: string | null = null,
): Finding {
  return plainFinding({ check: 'fund', class: 'reading', cells: [cell], row, column, detail });
}

/** The first cell of the headings, where a missing one is told of. */
export function headingsCell<Field>(
  placed: PlacedSheet,
  { headerRow, columns }: HeadedTable<Field>,
): CellRef {
  return cellOf(placed, headerRow, Math.min(...columns.values()));
}
