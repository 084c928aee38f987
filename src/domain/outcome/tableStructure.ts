import type { Measure } from '../measure';
import type { RowRelation, RowRole, Table } from '../table';

/** How a table's rows add up in one column. */
export interface TableStructure {
  /** By the row that it gives. */
  readonly relations: ReadonlyMap<number, RowRelation>;
  /** The row that a row is a part of. */
  readonly parents: ReadonlyMap<number, number>;
}

const levels: readonly Measure[] = ['budget', 'forecast', 'periodBudget', 'previousForecast'];
const apart: ReadonlySet<RowRole> = new Set(['heading', 'fund', 'stock', 'difference', 'count']);
const totals: ReadonlySet<RowRole> = new Set(['subtotal', 'total', 'result']);

/** The relations that hold in a column; a column that is still blank adds up as the other levels of its table do. */
export function tableStructure(table: Table, column: number): TableStructure {
  const relations = new Map<number, RowRelation>();
  const rank = (relation: RowRelation): number => {
    if (relation.columns.includes(column)) return 0;
    const isLevel = relation.columns.some((index) =>
      levels.includes(table.columns[index]?.measure ?? 'other'),
    );
    return isLevel ? 1 : 2;
  };
  for (const relation of table.rowRelations) {
    if (relation.kind !== 'sum' && relation.kind !== 'result') continue;
    const known = relations.get(relation.target);
    if (known === undefined || rank(relation) < rank(known)) relations.set(relation.target, relation);
  }
  const parents = new Map<number, number>();
  for (const { target, terms } of relations.values())
    for (const { index } of terms) if (!parents.has(index)) parents.set(index, target);
  return { relations, parents };
}

/** Whether a file may say something of the row itself, not only of its parts. */
export function isFilled(table: Table, row: number): boolean {
  const role = table.rows[row]?.role ?? 'heading';
  return !apart.has(role);
}

/** Whether the row is called a total, but nothing tells of what. */
export function isLooseTotal(table: Table, { relations }: TableStructure, row: number): boolean {
  return totals.has(table.rows[row]?.role ?? 'item') && !relations.has(row);
}

/** Whether the row breaks another one down without adding up to it: it counts nothing a second time. */
export function isLooseBreakdown(table: Table, { parents }: TableStructure, row: number): boolean {
  return table.rows[row]?.role === 'ofWhich' && !parents.has(row);
}

/** The rows below a total, at every level. */
export function rowsBelow({ relations }: TableStructure, row: number): ReadonlySet<number> {
  const below = new Set<number>();
  const open = [row];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const { index } of relations.get(at)?.terms ?? []) {
      if (below.has(index) || index === row) continue;
      below.add(index);
      open.push(index);
    }
  }
  return below;
}
