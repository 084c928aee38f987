import type { Finding } from '../finding';
import type { Judgement } from '../rounding';
import type { RelationAt } from '../relations';
import type { Table } from '../table';
import { equationOf, relationFinding } from './relationFinding';

/** A result is income and costs together, with the fund transfer where there is one; a blank partial result is replaced by its parts. */
export function resultFinding(table: Table, at: RelationAt, judgement: Judgement): Finding | null {
  return relationFinding('result', table, at, judgement, {
    code: 'resultDiffers',
    equation: equationOf(table, at),
  });
}
