import { type RelationAt, relationsOf } from '../../../domain/relations';
import type { Table } from '../../../domain/table';
import { cellKey, type ShownCells } from './shownCells';

/** A sum whose total and parts a table all shows. */
export interface ShownRelation {
  readonly direction: RelationAt['direction'];
  readonly target: string;
  readonly terms: readonly { readonly cell: string; readonly sign: 1 | -1 }[];
  /** Whether it holds to the last digit in the source; else it is rounded there. */
  readonly isExact: boolean;
}

/** The sums of the source that hold there, within rounding, and that can be seen in what is shown. */
export function shownRelations(tables: readonly Table[], shown: ShownCells): readonly ShownRelation[] {
  if (shown.size === 0) return [];
  return tables.flatMap((table) => {
    const found: ShownRelation[] = [];
    for (const { direction, target, terms, outcome } of relationsOf(table)) {
      if (outcome.kind !== 'judged') continue;
      const { verdict, difference } = outcome.judgement;
      if (verdict !== 'held' && verdict !== 'rounding') continue;
      const key = cellKey(table.place(target.row, target.column));
      const parts = terms.map(({ row, column, sign }) => ({ cell: cellKey(table.place(row, column)), sign }));
      if (!shown.has(key) || parts.some(({ cell }) => !shown.has(cell))) continue;
      found.push({ direction, target: key, terms: parts, isExact: difference.isZero() });
    }
    return found;
  });
}
