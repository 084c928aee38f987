import type { Term } from '../../domain/table';
import { type Proposal, type RowTree } from './rowTree';
import { better, proposed } from './proposals';

const farthestTerm = 8;

/** Settles rows that are the difference of two rows near them, in a table whose measures run down its side. */
export function settleDifferenceRows(tree: RowTree): Proposal[] {
  const found: Proposal[] = [];
  for (let row = 0; row < tree.height; row++) {
    if (tree.labels[row]?.difference !== true) continue;
    let best: Proposal | null = null;
    for (const terms of pairsAbove(tree, row)) {
      const proposal = proposed(tree, row, terms, terms.every(({ index }) => row - index <= 2) ? 2 : 0);
      const { supporting, disagreeing } = proposal.votes;
      if (supporting.length >= 2 && supporting.length > disagreeing.length) best = better(best, proposal);
    }
    if (best !== null) found.push(best);
  }
  return found;
}

function* pairsAbove(tree: RowTree, row: number): Generator<Term[]> {
  const near: number[] = [];
  for (let above = row - 1; above >= 0 && near.length < farthestTerm; above--) {
    if (tree.labels[above]?.difference !== true && tree.labels[above]?.count !== true) near.push(above);
  }
  for (const [index, one] of near.entries()) {
    for (const other of near.slice(index + 1)) {
      yield [
        { sign: 1, index: other },
        { sign: -1, index: one },
      ];
      yield [
        { sign: 1, index: one },
        { sign: -1, index: other },
      ];
    }
  }
}
