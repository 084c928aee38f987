import type { Term } from '../../domain/table';
import { ColumnTally, addRow, independentOf } from './rowVotes';
import { plusTerms, type Proposal, type RowTree } from './rowTree';
import { proposed, worth } from './proposals';

const mostSubtotals = 60;
const longestRun = 400;
const longestSignedRun = 14;

/**
 * Readings of a total that is not the plain run of rows above it: of the subtotals alone, of rows that share its
 * account code, with signs, or with one row left out. `open` are the rows above it that no sum has taken.
 */
export function* otherReadings(tree: RowTree, target: number, open: readonly number[]): Generator<Proposal> {
  const totals = open.filter((row) => tree.isTotal(row)).slice(-mostSubtotals);
  for (let length = 2; length <= totals.length && totals.length < open.length; length++) {
    yield proposed(tree, target, plusTerms(totals.slice(-length)), worth.subtotalsOnly);
  }
  for (const run of [open.slice(boundaryOf(tree, open)), open]) {
    const outer = outermost(tree, run);
    if (outer.length < 2 || outer.length === run.length) continue;
    yield { ...proposed(tree, target, plusTerms(outer), worth.naturalRun), natural: true };
  }
  const code = tree.labels[target]?.code ?? null;
  if (code !== null) {
    const family = open.filter((row) => tree.labels[row]?.code?.startsWith(code) === true);
    if (family.length >= 2) {
      yield { ...proposed(tree, target, plusTerms(family), worth.naturalRun), natural: true };
    }
  }
  const levels = independentOf(tree.electorate);
  for (const terms of signedReadings(tree, open)) yield proposed(tree, target, terms, worth.signed, levels);
  yield* leavingOneOut(tree, target, open);
}

/**
 * A result in a table that states costs as positive: income less costs, or costs less income for a net cost.
 * Which rows are costs is told by words, else by place: the first row against the rest.
 */
function* signedReadings(tree: RowTree, open: readonly number[]): Generator<Term[]> {
  for (let length = 2; length <= Math.min(open.length, longestSignedRun); length++) {
    const run = open.slice(-length);
    const [first = 0, ...rest] = run;
    yield signed([first], rest);
    yield signed(rest, [first]);
    const costs = run.filter((row) => tree.labels[row]?.side === 'costs');
    if (costs.length === 0 || costs.length === run.length) continue;
    const others = run.filter((row) => tree.labels[row]?.side !== 'costs');
    yield signed(others, costs);
    yield signed(costs, others);
  }
}

function signed(plus: readonly number[], minus: readonly number[]): Term[] {
  const negative = minus.map((index) => ({ sign: -1 as const, index }));
  return [...plusTerms(plus), ...negative].sort((a, b) => a.index - b.index);
}

/** Where the rows after the last total begin. */
function boundaryOf(tree: RowTree, open: readonly number[]): number {
  return open.findLastIndex((row) => tree.isTotal(row)) + 1;
}

/** The rows that are set in least: those set in further break them down. */
function outermost(tree: RowTree, run: readonly number[]): number[] {
  const least = run.reduce((smallest, row) => Math.min(smallest, tree.indents[row] ?? 0), Infinity);
  return run.filter((row) => tree.indents[row] === least);
}

/** A total may leave out one row above it in every column alike; a row missing in one column only is an error instead. */
function* leavingOneOut(tree: RowTree, target: number, open: readonly number[]): Generator<Proposal> {
  const boundary = boundaryOf(tree, open);
  const runs = boundary > 1 ? [open.slice(boundary), open.slice(boundary - 1), open] : [open];
  for (const run of runs) {
    if (run.length < 3 || run.length > longestRun) continue;
    for (const left of rowsThatExplain(tree, target, run)) {
      const terms = plusTerms(run.filter((row) => row !== left));
      const proposal = proposed(tree, target, terms, worth.leavesOut - Math.log2(run.length));
      if (proposal.votes.supporting.length >= 2 && proposal.votes.disagreeing.length === 0)
        yield { ...proposal, leftOut: left };
    }
  }
}

/** The rows whose amount is just what a run exceeds its total by, in the first column where it does. */
function rowsThatExplain(tree: RowTree, target: number, run: readonly number[]): number[] {
  const tallies = tree.electorate.columns.map(() => new ColumnTally());
  for (const row of run) addRow(tree, tree.electorate, tallies, 1, row);
  for (const [index, column] of tree.electorate.columns.entries()) {
    const stated = tree.near(target, column);
    const excess = -(tallies[index]?.difference(stated) ?? NaN);
    const tolerance = tree.halfDigit(target, column) * (run.length + 1);
    if (!(Math.abs(excess) > tolerance)) continue;
    return run.filter((row) => Math.abs(tree.near(row, column) - excess) <= tolerance);
  }
  return [];
}
