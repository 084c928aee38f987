import type { Term } from '../../domain/table';
import { vote, type Electorate, type Votes } from './rowVotes';
import type { Proposal, RowTree } from './rowTree';

/** What words and place are worth, in bits, against what the arithmetic says. */
export const worth = {
  naturalRun: 6,
  lastRow: 8,
  bold: 6,
  disagreement: -7,
  subtotalsOnly: -1,
  leavesOut: -6,
  signed: -3,
} as const;

/** The score from which a row that claims to be a total is believed, and one that does not. */
const enough = { withWords: 6, withoutWords: 18 } as const;

export function scored(
  target: number,
  size: number,
  terms: () => readonly Term[],
  votes: Votes,
  bonus: number,
): Proposal {
  return {
    target,
    size,
    terms,
    votes,
    leftOut: null,
    natural: false,
    score: votes.bits + bonus + worth.disagreement * votes.con,
  };
}

/** Lets the columns vote on a list of terms. */
export function proposed(
  tree: RowTree,
  target: number,
  terms: readonly Term[],
  bonus: number,
  electorate: Electorate = tree.electorate,
): Proposal {
  return scored(target, terms.length, () => terms, vote(tree, electorate, target, terms), bonus);
}

/**
 * A total by its words is believed on two columns, or on one where its rows begin as a block does, if the rest of the score
 * bears it out. A majority is never overruled, and a tie only for such a block.
 */
export function isBelievableTotal({ votes, score, size, natural }: Proposal): boolean {
  const [pro, con] = [votes.pro, votes.con];
  const isBacked = natural ? pro >= 1 && pro >= con : pro >= 2 && pro > con;
  return size >= 2 && isBacked && score >= enough.withWords;
}

/** Without words the columns must bear it out so well that chance is out of the question among `tried` choices. */
export function isBelievableByArithmetic({ votes, score, size }: Proposal, tried: number): boolean {
  const [pro, con] = [votes.supporting.length, votes.con];
  return size >= 2 && pro >= 2 && con * 2 <= pro && score >= enough.withoutWords + Math.log2(tried + 1);
}

/** The better of two proposals: the higher score; of equals the wider, since a row of zeros at the edge belongs to the sum. */
export function better(best: Proposal | null, other: Proposal): Proposal {
  if (best === null) return other;
  if (other.score !== best.score) return other.score > best.score ? other : best;
  return other.size > best.size ? other : best;
}
