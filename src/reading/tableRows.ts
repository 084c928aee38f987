import type { RowRelation, RowRole } from '../domain/table';
import type { AmountGrid } from './cells/amountGrid';
import type { RowLabel } from './words/rowLabel';

/** The rows that head those below them: a label without a figure, unless its place is that of an item not filled in. */
export function headingRows(
  labels: readonly RowLabel[],
  grid: AmountGrid,
  money: readonly number[],
  isBold: (row: number) => boolean,
): Set<number> {
  const headings = new Set<number>();
  for (let row = 0; row < labels.length; row++) {
    if (hasFigures(grid, money, row)) continue;
    const label = labels[row];
    if (label === undefined || label.text === '') continue;
    if (isBold(row) || label.text.endsWith(':') || headsItems(labels, grid, money, row)) headings.add(row);
  }
  return headings;
}

/** A blank row between an item and a total, or at the end, is an item that nobody filled in. */
function headsItems(
  labels: readonly RowLabel[],
  grid: AmountGrid,
  money: readonly number[],
  row: number,
): boolean {
  const [previous, next] = [labels[row - 1], labels[row + 1]];
  if (previous === undefined || previous.total || !hasFigures(grid, money, row - 1)) return true;
  return next !== undefined && !(next.total && hasFigures(grid, money, row + 1));
}

function hasFigures(grid: AmountGrid, money: readonly number[], row: number): boolean {
  return money.some((column) => grid.state(row, column) !== 'blank');
}

/** Each row's role: from its words, and from what the arithmetic made of it. */
export function rowRoles(
  labels: readonly RowLabel[],
  headings: ReadonlySet<number>,
  relations: readonly RowRelation[],
  partOf: Int32Array,
): RowRole[] {
  const sums = new Map(relations.map((relation) => [relation.target, relation]));
  return labels.map((label, row): RowRole => {
    if (headings.has(row)) return 'heading';
    if (label.count) return 'count';
    if (label.difference) return 'difference';
    if (label.stock !== null) return 'stock';
    if (label.ofWhich) return 'ofWhich';
    const relation = sums.get(row);
    if (relation?.kind === 'result' || (label.result && label.total)) return 'result';
    if (relation !== undefined || label.total) return partOf[row] === -1 ? 'total' : 'subtotal';
    return label.fund ? 'fund' : 'item';
  });
}
