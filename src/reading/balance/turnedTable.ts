import { notMoney } from '../../domain/measure';
import type { Table } from '../../domain/table';

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/**
 * A table whose rows are years, turned so that they stand side by side as in other balance statements; its cells keep their
 * places. Null where fewer than two rows are years.
 */
export function turnedTable(table: Table): Table | null {
  const years = table.rows.flatMap(({ label }, row) => (year.test(label) ? [row] : []));
  if (years.length < 2) return null;
  const rowOf = (column: number): number => years[column] ?? 0;
  return {
    ...table,
    columns: years.map((row) => ({
      header: table.rows[row]?.label ?? '',
      measure: 'other',
      unit: table.unit,
    })),
    rows: table.columns.map(({ header }) => ({
      label: header,
      role: 'item',
      side: null,
      resultRank: 0,
      owner: { administration: null, unit: null, fund: null, financing: null },
      measure: null,
    })),
    rowRelations: [],
    columnRelations: [],
    unchecked: [],
    ledger: null,
    cell: (row, column) =>
      notMoney.has(table.columns[row]?.measure ?? 'other')
        ? { kind: 'blank' }
        : table.cell(rowOf(column), row),
    place: (row, column) => table.place(rowOf(column), row),
  };
}
