import type { ColumnRelation, Unchecked } from '../../domain/table';
import { notMoney } from '../../domain/measure';
import { adjustedDifference } from './adjustedDifference';
import { derivedColumn } from './derivedColumn';
import { type ColumnSearch, isDifference } from './columnSearch';
import { differenceColumn } from './differenceColumn';

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
    // What two levels do not explain in every row may be a difference to which a movement was added.
    const adjusted =
      found.relation?.evidence.disagreeing === 0 ? null : adjustedDifference(search, target, money);
    const relation = adjusted ?? found.relation;
    if (relation !== null) relations.push(relation);
    else if (found.reason !== null)
      unchecked.push({ kind: 'deviation', target: { column: target }, reason: found.reason });
  }
  for (const target of money) {
    if (isDifference(search.headings[target])) continue;
    const found = derivedColumn(search, target, money, relations);
    if (found !== null) relations.push(found);
  }
  return { relations, unchecked };
}
