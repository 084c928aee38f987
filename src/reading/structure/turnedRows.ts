import type { Measure } from '../../domain/measure';
import type { ColumnSearch, PairFit } from './columnSearch';

/**
 * The rows where a difference has its sign turned by convention: cost rows, or a block of rows in a table that states
 * costs as positive, so that plus is better on every row. A single turned row among others is no convention but a slip.
 */
export function turnedRows(search: ColumnSearch, fit: PairFit): ReadonlySet<number> {
  const [straight, against] =
    fit.plus.length >= fit.minus.length ? [fit.plus, fit.minus] : [fit.minus, fit.plus];
  if (against.length === 0) return new Set();
  const turned = new Set<number>();
  const straightMinuend = straight === fit.plus ? fit.minuend : fit.subtrahend;
  const budgetFirst = isBudget(search.headings[straightMinuend]?.measure);
  for (const side of ['costs', 'income', 'result'] as const) {
    if (budgetFirst === (side !== 'costs') && isTurnedSide(search, fit, side, straight, against)) {
      search.labels.forEach((_, row) => {
        if (sideAt(search, row) === side) turned.add(row);
      });
    }
  }
  addTurnedBlocks(search, straight, against, turned);
  return turned;
}

/** A side is turned when most of its rows are, and its amounts stand without the minus that would explain it. */
function isTurnedSide(
  search: ColumnSearch,
  fit: PairFit,
  side: Side,
  straight: readonly number[],
  against: readonly number[],
): boolean {
  const ofSide = (row: number): boolean => sideAt(search, row) === side;
  const turned = against.filter(
    (row) => ofSide(row) && (side !== 'costs' || isPositive(search, fit, row)),
  ).length;
  const otherSide = straight.filter((row) => !ofSide(row) && isPositive(search, fit, row)).length;
  return turned > straight.filter(ofSide).length && otherSide > 0;
}

const netCost = /^netto(?!\s*(?:resultat|intäkt))/u;

type Side = 'costs' | 'income' | 'result';

function isBudget(measure: Measure | undefined): boolean {
  return measure === 'budget' || measure === 'periodBudget';
}

/** A net cost is read as costs are. */
function sideAt(search: ColumnSearch, row: number): Side | null {
  const label = search.labels[row];
  if (label === undefined) return null;
  if (netCost.test(label.text.toLowerCase())) return 'costs';
  return label.result ? 'result' : label.side;
}

function isPositive(search: ColumnSearch, { minuend, subtrahend }: PairFit, row: number): boolean {
  return search.grid.near(row, minuend) >= 0 && search.grid.near(row, subtrahend) >= 0;
}

/** Two or more turned rows on end, with no straight one between them, are a block of costs. */
function addTurnedBlocks(
  search: ColumnSearch,
  straight: readonly number[],
  against: readonly number[],
  turned: Set<number>,
): void {
  const straightRows = new Set(straight);
  const againstRows = new Set(against);
  let block: number[] = [];
  const close = (): void => {
    if (block.length >= 2) for (const row of block) turned.add(row);
    block = [];
  };
  for (const row of search.sample) {
    if (straightRows.has(row)) close();
    else if (againstRows.has(row)) block.push(row);
  }
  close();
}
