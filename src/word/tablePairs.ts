import type { BoardTable } from '../reports/board/boardPart';
import { pairLists, pairRenamed, type Pair } from './pairing';

/** What of a standing table is what of a new one. */
export interface TablePairs {
  readonly columns: readonly Pair[];
  readonly rows: readonly Pair[];
}

/** Columns pair by heading, or by place where a heading changed; rows by their labels and order. */
export function pairTables(old: BoardTable, now: BoardTable): TablePairs {
  return {
    columns: pairRenamed(headings(old), headings(now)),
    rows: pairRows(old, now),
  };
}

function headings({ columns }: BoardTable): readonly string[] {
  return columns.map(({ heading }) => heading);
}

/** Rows that no whole label pairs, all text before the first figure, pair by their first field. */
function pairRows(old: BoardTable, now: BoardTable): readonly Pair[] {
  const width = Math.max(
    1,
    now.columns.findIndex(({ isNumber }) => isNumber),
  );
  const whole = pairLists(labels(old, width), labels(now, width));
  if (width === 1 || whole.every((pair) => pair.old !== null && pair.new !== null)) return whole;
  // A label that is told apart by its partner stays with it; the others are compared by their first field alone.
  const partner = new Map(whole.map((pair) => [pair.new, pair.old]));
  const paired = new Set(whole.filter((pair) => pair.new !== null).map((pair) => pair.old));
  const name = (index: number | null, first: string): string =>
    index === null ? `first ${first}` : `pair ${index}`;
  return pairLists(
    labels(old, 1).map((first, index) => name(paired.has(index) ? index : null, first)),
    labels(now, 1).map((first, index) => name(partner.get(index) ?? null, first)),
  );
}

function labels({ rows }: BoardTable, width: number): readonly string[] {
  return rows.map(({ fields }) => JSON.stringify(fields.slice(0, width).map(({ text }) => text)));
}
