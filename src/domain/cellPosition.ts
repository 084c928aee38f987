import type { CellRef } from './address';
import type { Position } from './relations';
import type { Table } from './table';

/** Per table its rows and columns by those of the sheet. */
interface Places {
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

const placesOf = new WeakMap<Table, Places>();

/** Where a cell of the workbook stands within the table; null when it is not one of the table's. */
export function positionIn(table: Table, cell: CellRef): Position | null {
  if (table.file !== cell.file || table.sheet !== cell.sheet) return null;
  let places = placesOf.get(table);
  if (places === undefined) {
    places = {
      rows: new Map(table.rows.map((_, row) => [table.place(row, 0).row, row])),
      columns: new Map(table.columns.map((_, column) => [table.place(0, column).column, column])),
    };
    placesOf.set(table, places);
  }
  const row = places.rows.get(cell.row);
  const column = places.columns.get(cell.column);
  return row === undefined || column === undefined ? null : { row, column };
}
