import type { Finding } from '../finding';
import type { Judgement } from '../rounding';
import type { RelationAt } from '../relations';
import type { Table } from '../table';
import { equationOf, relationFinding } from './relationFinding';

/** A subtotal or total is the sum of its direct parts, in every column; a total column is the sum of its columns. */
export function sumFinding(table: Table, at: RelationAt, judgement: Judgement): Finding | null {
  if (at.direction === 'across') {
    return relationFinding('sum', table, at, judgement, {
      code: 'columnsDiffer',
      equation: equationOf(table, at),
    });
  }
  return relationFinding('sum', table, at, judgement, {
    code: 'sumDiffers',
    parts: at.terms.length,
    blankParts: at.blankTerms.map(({ row }) => table.rows[row]?.label ?? ''),
  });
}
