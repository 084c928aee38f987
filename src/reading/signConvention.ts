import type { Measure } from '../domain/measure';
import type { ColumnRelation, SignConvention } from '../domain/table';
import type { TableKind } from '../domain/tableKind';
import type { AmountGrid } from './cells/amountGrid';
import type { RowLabel } from './words/rowLabel';

const levels: ReadonlySet<Measure> = new Set(['outcome', 'budget', 'periodBudget', 'forecast', 'costs']);

/**
 * How a table's signs are to be read: in an income statement from its cost rows, else from which way its deviations run.
 * `isNetCost`: a heading or the title says that the amounts are net costs.
 */
export function signConvention(
  grid: AmountGrid,
  labels: readonly RowLabel[],
  measures: readonly Measure[],
  relations: readonly ColumnRelation[],
  kind: TableKind,
  isNetCost: boolean,
): SignConvention {
  const costs = kind === 'incomeStatement' ? costSigns(grid, labels, measures) : 'unknown';
  const deviation = relations.find(
    ({ target, kind }) => kind === 'deviation' && measures[target] !== 'change',
  );
  const [minuend] = deviation?.terms ?? [];
  if (deviation === undefined || minuend === undefined) {
    const level = measures.findIndex((measure) => levels.has(measure));
    const stated = costs === 'unknown' && isNetCost && level >= 0 && isMostlyPositive(grid, level);
    return { costs: stated ? 'positive' : costs, plusIsBetter: true, decidedBy: 'assumption' };
  }
  const budgetFirst = measures[minuend.index] === 'budget' || measures[minuend.index] === 'periodBudget';
  const netCosts = costs === 'unknown' && budgetFirst && isMostlyPositive(grid, minuend.index);
  const costsPositive = costs === 'positive' || netCosts;
  const turnedAlready = deviation.turnedRows.size > 0;
  return {
    costs: netCosts ? 'positive' : costs,
    plusIsBetter: turnedAlready || budgetFirst === costsPositive,
    decidedBy: 'arithmetic',
  };
}

function costSigns(
  grid: AmountGrid,
  labels: readonly RowLabel[],
  measures: readonly Measure[],
): SignConvention['costs'] {
  let balance = 0;
  labels.forEach((label, row) => {
    if (label.side !== 'costs' || label.count || label.difference) return;
    for (const [column, measure] of measures.entries()) {
      if (!levels.has(measure)) continue;
      const value = grid.near(row, column);
      if (value !== 0 && !Number.isNaN(value)) balance += Math.sign(value);
    }
  });
  return balance === 0 ? 'unknown' : balance > 0 ? 'positive' : 'negative';
}

function isMostlyPositive(grid: AmountGrid, column: number): boolean {
  let balance = 0;
  for (let row = 0; row < grid.height; row++) balance += Math.sign(grid.near(row, column) || 0);
  return balance > grid.height / 3;
}
