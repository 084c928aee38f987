import { addRow, ColumnTally, count } from './rowVotes';
import { plusTerms, type Proposal, type RowTree } from './rowTree';
import { better, isBelievableByArithmetic, isBelievableTotal, scored, worth } from './proposals';

const longestScan = 120;

/** Settles rows that are broken down by "varav" rows just below them, where the columns bear it out. */
export function settleOfWhich(tree: RowTree): void {
  for (let row = tree.height - 2; row >= 0; row--) {
    if (tree.labels[row + 1]?.ofWhich !== true || tree.labels[row]?.ofWhich === true || !tree.isFlow(row))
      continue;
    const below: number[] = [];
    for (let next = row + 1; next < tree.height && below.length < longestScan; next++) {
      if (tree.labels[next]?.total === true || tree.headings.has(next)) break;
      if (tree.partOf[next] === -1 && (tree.isFlow(next) || tree.labels[next]?.ofWhich === true))
        below.push(next);
    }
    const best = bestPrefix(tree, row, below, isBelievableTotal);
    if (best !== null) tree.settle(best, 'words');
  }
}

/**
 * Goes up the table and settles rows that stand above their parts without any mark, by arithmetic alone; a row that
 * claims to be a total by its words needs less. Returns whether anything was settled.
 */
export function settlePartsBelow(tree: RowTree): boolean {
  let changed = false;
  /** Open rows below the current one, the nearest last. */
  const below: number[] = [];
  for (let row = tree.height - 1; row >= 0; row--) {
    if (!tree.isOpen(row)) continue;
    if (!tree.isParent(row) && below.length >= 2) {
      const nearest = below.slice(-longestScan).reverse();
      const claims = tree.labels[row]?.total === true;
      const best = bestPrefix(tree, row, nearest, (proposal) =>
        claims ? isBelievableTotal(proposal) : isBelievableByArithmetic(proposal, nearest.length),
      );
      if (best !== null) {
        tree.settle(best, claims ? 'words' : 'arithmetic');
        below.length -= best.size;
        changed = true;
      }
    }
    below.push(row);
  }
  return changed;
}

/** The runs that begin just below the target. */
function bestPrefix(
  tree: RowTree,
  target: number,
  below: readonly number[],
  isBelievable: (proposal: Proposal) => boolean,
): Proposal | null {
  const tallies = tree.electorate.columns.map(() => new ColumnTally());
  let best: Proposal | null = null;
  for (const [index, row] of below.entries()) {
    addRow(tree, tree.electorate, tallies, 1, row);
    const votes = count(tree, tree.electorate, tallies, target);
    if (votes.supporting.length === 0) continue;
    const endsNaturally = index === below.length - 1 || tree.isTotal(below[index + 1] ?? 0);
    const terms = (): ReturnType<typeof plusTerms> => plusTerms(below.slice(0, index + 1));
    const bonus = endsNaturally ? worth.naturalRun / 2 : 0;
    const proposal = { ...scored(target, index + 1, terms, votes, bonus), natural: endsNaturally };
    if (isBelievable(proposal)) best = better(best, proposal);
  }
  return best;
}
