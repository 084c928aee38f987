import { type Finding, plainFinding } from '../finding';
import type { RowRelation, Table } from '../table';

/** A total that adds up in every column only without one of the rows above it may do so by design: it is told, not judged. */
export function leftOutRows(table: Table): Finding[] {
  return table.rowRelations.flatMap(({ target, leftOut }: RowRelation): Finding[] => {
    if (leftOut === null) return [];
    return [
      plainFinding({
        check: 'reading',
        class: 'reading',
        cells: [table.place(target, 0), table.place(leftOut, 0)],
        row: table.rows[target]?.label ?? null,
        column: null,
        detail: { code: 'totalLeavesOutRow', leftOut: table.rows[leftOut]?.label ?? '' },
      }),
    ];
  });
}
