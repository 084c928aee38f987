import type { Term } from '../../domain/table';
import type { Measure } from '../../domain/measure';
import { readHeading } from '../words/heading';
import { isBalanceOnTheWay } from '../words/rowLabel';
import { plusTerms, type Proposal, type RowTree } from './rowTree';
import { better, proposed } from './proposals';

const farthestOpening = 40;
/** Levels have words of their own; beside those a little arithmetic is enough. */
const enoughBits = 4;
/** Beyond so many columns their arithmetic tells. */
const columnsByWords = 2;
/** So many columns must bear out which of the rows that name movements move the fund, and of so many rows. */
const columnsByMeasures = 3;
const mostMoving = 5;

const movementMeasures: ReadonlySet<Measure> = new Set(['allocated', 'withdrawn', 'returned', 'regulated']);

/** Settles levels that roll forward: closing = opening + the flows between them, or + the result above. */
export function settleStocks(tree: RowTree): Proposal[] {
  const found: Proposal[] = [];
  for (let closing = 0; closing < tree.height; closing++) {
    if (tree.labels[closing]?.stock !== 'closing') continue;
    let best: Proposal | null = levelsAbove(tree, closing);
    for (let opening = closing - 1; opening >= Math.max(0, closing - farthestOpening); opening--) {
      if (tree.labels[opening]?.stock !== 'opening') continue;
      for (const terms of rollForwards(tree, opening, closing)) {
        const proposal = proposed(tree, closing, terms, 0);
        if (isBorneOut(proposal)) best = better(best, proposal);
      }
      best ??= byMeasures(tree, opening, closing) ?? byWords(tree, opening, closing);
      break;
    }
    if (best !== null) found.push(best);
  }
  return found;
}

function isBorneOut({ votes, score }: Proposal): boolean {
  return (
    votes.supporting.length >= 1 && votes.supporting.length > votes.disagreeing.length && score >= enoughBits
  );
}

/**
 * A fund that also tells how its result came about: opening + result and other movements, as the columns bear out; the rows that
 * make up the result move nothing by themselves.
 */
function byMeasures(tree: RowTree, opening: number, closing: number): Proposal | null {
  const moving: number[] = [];
  for (let row = opening + 1; row < closing; row++) {
    const { measure } = readHeading(tree.labels[row]?.text ?? '');
    if (tree.isFlow(row) && (measure === 'result' || movementMeasures.has(measure))) moving.push(row);
  }
  let best: Proposal | null = null;
  for (const terms of moving.length > mostMoving ? [] : signedChoices(moving)) {
    const proposal = proposed(tree, closing, [...plusTerms([opening]), ...terms], 0);
    if (proposal.votes.pro >= columnsByMeasures && isBorneOut(proposal)) best = better(best, proposal);
  }
  return best;
}

function signedChoices(rows: readonly number[]): Term[][] {
  return rows.reduce<Term[][]>(
    (all, index) =>
      all.flatMap((terms) => [terms, [...terms, { sign: 1, index }], [...terms, { sign: -1, index }]]),
    [[]],
  );
}

/**
 * A fund of few columns whose every movement has a word of its own is read by the words: opening + allocated - withdrawn. A
 * withdrawal that is stated with a minus is added.
 */
function byWords(tree: RowTree, opening: number, closing: number): Proposal | null {
  const terms: Term[] = [{ sign: 1, index: opening }];
  for (let row = opening + 1; row < closing; row++) {
    if (!tree.isFlow(row)) continue;
    const { measure } = readHeading(tree.labels[row]?.text ?? '');
    if (!movementMeasures.has(measure)) return null;
    const isNegative = tree.electorate.columns.some((column) => tree.near(row, column) < 0);
    terms.push({ sign: measure === 'withdrawn' && !isNegative ? -1 : 1, index: row });
  }
  const proposal = proposed(tree, closing, terms, 0);
  const { supporting, disagreeing } = proposal.votes;
  const isTold =
    terms.length > 2 || (terms.length > 1 && isBalanceOnTheWay(tree.labels[closing]?.text ?? ''));
  return isTold && supporting.length + disagreeing.length <= columnsByWords ? proposal : null;
}

/** A closing level may be specified by levels above it: the rows since the last closing level. */
function levelsAbove(tree: RowTree, closing: number): Proposal | null {
  const levels: number[] = [];
  for (let row = closing - 1; row >= 0 && tree.labels[row]?.stock !== 'closing'; row--) {
    if (tree.headings.has(row) || tree.labels[row]?.stock === 'opening') break;
    if (tree.labels[row]?.count !== true && tree.labels[row]?.ofWhich !== true) levels.unshift(row);
  }
  if (levels.length < 2 || !levels.some((row) => tree.labels[row]?.stock === 'level')) return null;
  const proposal = proposed(tree, closing, plusTerms(levels), 0);
  return isBorneOut(proposal) ? proposal : null;
}

function* rollForwards(tree: RowTree, opening: number, closing: number): Generator<Term[]> {
  const between: number[] = [];
  for (let row = opening + 1; row < closing; row++) if (tree.isFlow(row)) between.push(row);
  if (between.length > 0) {
    yield plusTerms([opening, ...between]);
    const [last = 0, ...rest] = [...between].reverse();
    yield [...plusTerms([opening, ...rest]), { sign: -1, index: last }];
  }
  for (let row = opening - 1; row >= Math.max(0, opening - farthestOpening); row--) {
    if (tree.isTotal(row)) yield plusTerms([opening, row]);
    // What goes into the result comes out of the fund.
    if (tree.labels[row]?.fund === true) yield [...plusTerms([opening]), { sign: -1, index: row }];
  }
}
