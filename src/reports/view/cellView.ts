import { cellName, type CellRef } from '../../domain/address';
import type { CellView } from '../reconciliationView';

export function cellView(cell: CellRef): CellView {
  const { sheet, row, column } = cell;
  return { sheet, row, column, name: cellName(cell) };
}
