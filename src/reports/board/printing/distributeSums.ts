import { lastDigit } from '../../../domain/amount';
import { Decimal, zero } from '../../../domain/decimal';
import { rounded } from './boardAmount';
import type { ShownCell, ShownCells } from './shownCells';
import type { ShownRelation } from './shownRelations';

export type PrintedCells = ReadonlyMap<string, Decimal>;

/** Every cell rounded by itself. */
export function roundedCells(shown: ShownCells): PrintedCells {
  return new Map([...shown].map(([key, { value, decimals }]) => [key, rounded(value, decimals)]));
}

/**
 * Totals rounded by themselves, the highest first, and their parts up or down so that they sum to them: the largest
 * remainders are rounded up, the first of equals; but what is the same amount in another column of the row is rounded as there,
 * as far as it goes, so that no difference is printed where there is none. Sums across a row are worked out of what is printed. A sum that does
 * not hold exactly in the source, or whose parts belong to another one already, is left as it comes.
 */
export function distributedCells(shown: ShownCells, relations: readonly ShownRelation[]): PrintedCells {
  const exact = relations.filter(({ isExact }) => isExact);
  const across = new Map(
    exact.filter(({ direction }) => direction === 'across').map((relation) => [relation.target, relation]),
  );
  const isDerived = (cell: string): boolean => across.has(cell);
  const down = exact.filter(
    ({ direction, target, terms }) =>
      direction === 'down' && !isDerived(target) && !terms.some(({ cell }) => isDerived(cell)),
  );
  const printed = new Map<string, Decimal>();
  const twins = new Map<string, Decimal>();
  for (const relation of topDown(down)) {
    const total = printed.get(relation.target) ?? roundedCell(shown.get(relation.target));
    printed.set(relation.target, total);
    for (const [key, value] of partsOf(relation, total, shown, printed, twins)) {
      printed.set(key, value);
      const cell = shown.get(key);
      if (cell !== undefined && !twins.has(twinKey(cell))) twins.set(twinKey(cell), value);
    }
  }
  for (const [key, cell] of shown)
    if (!printed.has(key) && !isDerived(key)) printed.set(key, roundedCell(cell));
  for (const target of across.keys()) printed.set(target, derived(target, across, printed, shown, new Set()));
  return printed;
}

function roundedCell(cell: ShownCell | undefined): Decimal {
  if (cell === undefined) throw new Error('a relation of a cell that is not shown');
  return rounded(cell.value, cell.decimals);
}

/** Those whose total is no part of another one come first. */
function topDown(relations: readonly ShownRelation[]): readonly ShownRelation[] {
  const byTarget = new Map<string, ShownRelation[]>();
  for (const relation of relations)
    byTarget.set(relation.target, [...(byTarget.get(relation.target) ?? []), relation]);
  const order: ShownRelation[] = [];
  const seen = new Set<ShownRelation>();
  // Depth first, a relation after those of its terms; turned round, each total comes before its parts.
  const visit = (relation: ShownRelation): void => {
    if (seen.has(relation)) return;
    seen.add(relation);
    for (const { cell } of relation.terms) byTarget.get(cell)?.forEach(visit);
    order.push(relation);
  };
  [...relations].reverse().forEach(visit);
  return order.reverse();
}

/** The parts that are not printed yet, so that all of them sum to the total; nothing where they cannot. */
function partsOf(
  { terms }: ShownRelation,
  total: Decimal,
  shown: ShownCells,
  printed: PrintedCells,
  twins: PrintedCells,
): readonly (readonly [string, Decimal])[] {
  const cells = terms.map(({ cell, sign }) => ({ key: cell, sign, cell: shown.get(cell) }));
  const decimals = cells[0]?.cell?.decimals;
  if (decimals === undefined || cells.some(({ cell }) => cell?.decimals !== decimals)) return [];
  if (new Set(cells.map(({ key }) => key)).size < cells.length) return [];
  const fixed = cells.reduce((sum, { key, sign }) => sum.plus((printed.get(key) ?? zero).times(sign)), zero);
  const digit = lastDigit(decimals);
  const free = cells.flatMap(({ key, sign, cell }) => {
    if (cell === undefined || printed.has(key)) return [];
    const digits = cell.value.times(sign).div(digit);
    const low = digits.floor();
    const twin = twins.get(twinKey(cell))?.times(sign).div(digit) ?? null;
    // 1 where it is to be rounded up before the others, -1 where only after them.
    const pull = twin === null ? 0 : twin.equals(low) ? -1 : 1;
    return [{ key, sign, low, remainder: digits.minus(low), pull }];
  });
  const left = free.reduce((sum, { low }) => sum.minus(low), total.minus(fixed).div(digit)).toNumber();
  const raisable = free
    .filter(({ remainder }) => !remainder.isZero())
    .sort((one, other) => other.pull - one.pull || other.remainder.cmp(one.remainder));
  if (!Number.isInteger(left) || left < 0 || left > raisable.length) return [];
  const raised = new Set(raisable.slice(0, left));
  return free.map((part) => {
    const value = raised.has(part) ? part.low.plus(1) : part.low;
    return [part.key, value.isZero() ? new Decimal(0) : value.times(digit).times(part.sign)] as const;
  });
}

/** What the same amount in the same row has. */
function twinKey({ row, value }: ShownCell): string {
  return `${row} ${value.toFixed()}`;
}

function derived(
  cell: string,
  across: ReadonlyMap<string, ShownRelation>,
  printed: Map<string, Decimal>,
  shown: ShownCells,
  within: Set<string>,
): Decimal {
  const known = printed.get(cell);
  if (known !== undefined) return known;
  const relation = across.get(cell);
  // Two sums that tell each other's total.
  if (relation === undefined || within.has(cell)) return roundedCell(shown.get(cell));
  within.add(cell);
  const value = relation.terms.reduce(
    (sum, term) => sum.plus(derived(term.cell, across, printed, shown, within).times(term.sign)),
    zero,
  );
  printed.set(cell, value);
  return value;
}
