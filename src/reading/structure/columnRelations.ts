import type { HeadingReading } from '../heading';
import type { RowLabel } from '../rowLabel';
import type { AmountGrid } from '../amountGrid';
import type { ColumnRelation, Unchecked } from '../../domain/table';
import { notMoney } from '../../domain/measure';
import { derivedColumn } from './derivedColumn';
import { differenceColumn, isDifference } from './differenceColumn';

/** What the search for column relations reads: the figures, and what the headings and labels say. */
export interface ColumnSearch {
  readonly grid: AmountGrid;
  readonly headings: readonly HeadingReading[];
  /** Heading as written, per column; the part before " / " is its group. */
  readonly headers: readonly string[];
  readonly labels: readonly RowLabel[];
  /** The rows whose figures are compared: a sample where the table is long. */
  readonly sample: readonly number[];
}

export interface ColumnRelations {
  readonly relations: readonly ColumnRelation[];
  readonly unchecked: readonly Unchecked[];
}

/** Finds which columns are computed from which others: words propose, the rows of the table decide. */
export function columnRelations(search: ColumnSearch): ColumnRelations {
  const money = search.headings.flatMap((heading, column) => (notMoney.has(heading.measure) ? [] : [column]));
  const relations: ColumnRelation[] = [];
  const unchecked: Unchecked[] = [];
  for (const target of money) {
    if (!isDifference(search.headings[target])) continue;
    const found = differenceColumn(search, target, money);
    if (found.relation !== null) relations.push(found.relation);
    else if (found.reason !== null) unchecked.push({ kind: 'deviation', target: { column: target }, reason: found.reason });
  }
  for (const target of money) {
    if (isDifference(search.headings[target])) continue;
    const found = derivedColumn(search, target, money, relations);
    if (found !== null) relations.push(found);
  }
  return { relations, unchecked };
}
