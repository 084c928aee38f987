import type { Finding } from '../finding';
import type { Judgement } from '../rounding';
import type { RelationAt } from '../relations';
import type { Table } from '../table';
import { equationOf, relationFinding } from './relationFinding';

/** A deviation is the difference of the two columns (or rows) that it compares. */
export function deviationFinding(table: Table, at: RelationAt, judgement: Judgement): Finding | null {
  const minuend = at.terms.find(({ sign }) => sign > 0);
  const subtrahend = at.terms.find(({ sign }) => sign < 0);
  if (at.direction === 'down' || minuend === undefined || subtrahend === undefined) {
    return relationFinding('deviation', table, at, judgement, {
      code: 'columnsDiffer',
      equation: equationOf(table, at),
    });
  }
  return relationFinding('deviation', table, at, judgement, {
    code: 'deviationDiffers',
    minuend: table.columns[minuend.column]?.header ?? '',
    subtrahend: table.columns[subtrahend.column]?.header ?? '',
  });
}
