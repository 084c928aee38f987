import type { Term } from '../../domain/table';
import { plusTerms, type Proposal, type RowTree } from './rowTree';
import { better, proposed } from './proposals';

const farthestOpening = 40;

/** Settles levels that roll forward: closing = opening + the flows between them, or + the result above. */
export function settleStocks(tree: RowTree): Proposal[] {
  const found: Proposal[] = [];
  for (let closing = 0; closing < tree.height; closing++) {
    if (tree.labels[closing]?.stock !== 'closing') continue;
    let best: Proposal | null = null;
    for (let opening = closing - 1; opening >= Math.max(0, closing - farthestOpening); opening--) {
      if (tree.labels[opening]?.stock !== 'opening') continue;
      for (const terms of rollForwards(tree, opening, closing)) {
        const proposal = proposed(tree, closing, terms, 0);
        const { supporting, disagreeing } = proposal.votes;
        if (supporting.length >= 1 && supporting.length > disagreeing.length) best = better(best, proposal);
      }
      break;
    }
    if (best !== null) found.push(best);
  }
  return found;
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
    if (tree.labels[row]?.result === true) yield plusTerms([opening, row]);
    // What goes into the result comes out of the fund.
    if (tree.labels[row]?.fund === true) yield [...plusTerms([opening]), { sign: -1, index: row }];
  }
}
