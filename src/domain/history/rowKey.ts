import type { Table } from '../table';
import { type TableKey, tableKeyText } from '../tableKey';

/** A row as history keeps it: its table and its label. */
export interface KeptRow {
  readonly table: TableKey;
  readonly row: string;
}

/**
 * Rows by what they are known by from one month to the next: table, label, and which it is of how many with that
 * label. Where one of several namesakes comes or goes, nobody can tell which: then none of them is known again.
 */
export function byRowKey<Row extends KeptRow>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const plain = rows.map(({ table, row }) => JSON.stringify([tableKeyText(table), row]));
  const keys = numbered(plain);
  return new Map(rows.map((row, index) => [keys[index] ?? '', row]));
}

/** The keys of a table's rows, by their index, as `byRowKey` has them; null for a heading. */
export function rowKeysOf(table: Table): readonly (string | null)[] {
  const at = table.rows.flatMap(({ role }, row) => (role === 'heading' ? [] : [row]));
  const key = tableKeyText(table.key);
  const keys = numbered(at.map((row) => JSON.stringify([key, table.rows[row]?.label ?? ''])));
  const byRow = new Map(at.map((row, index) => [row, keys[index] ?? null]));
  return table.rows.map((_, row) => byRow.get(row) ?? null);
}

function numbered(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const number = (seen.get(text) ?? 0) + 1;
    seen.set(text, number);
    return `${text} ${number}/${counts.get(text) ?? 1}`;
  });
}
