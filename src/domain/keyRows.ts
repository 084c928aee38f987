import type { Table } from './table';

/** The rows that could be a department table's total, the likeliest first. */
export function totalRows(table: Table): number[] {
  const parts = new Set(table.rowRelations.flatMap(({ terms }) => terms.map(({ index }) => index)));
  const isTop = (row: number): boolean => !parts.has(row);
  const candidates = table.rows.flatMap(({ role }, row) =>
    (role === 'total' || role === 'result' || role === 'subtotal') && isTop(row) ? [row] : [],
  );
  const supported = new Set(table.rowRelations.map(({ target }) => target));
  return candidates.sort((a, b) => Number(supported.has(b)) - Number(supported.has(a)) || b - a);
}

/** The rows that could be an income statement's result, the likeliest first: by wording, then the last. */
export function resultRows(table: Table): number[] {
  const rank = (row: number): number => table.rows[row]?.resultRank ?? 0;
  return table.rows
    .flatMap(({ role }, row) => (role === 'result' || role === 'total' ? [row] : []))
    .sort((a, b) => rank(b) - rank(a) || b - a);
}

/** The row through which the fund enters the result, between the result before it and the result after. */
export function fundRow(table: Table): number | null {
  const row = table.rows.findIndex(({ role }) => role === 'fund');
  return row < 0 ? null : row;
}
