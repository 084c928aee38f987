import type { ColumnRelation, RelationKind, RowRelation, Term, Unchecked } from '../../domain/table';
import type { AmountGrid } from '../cells/amountGrid';
import type { RowLabel } from '../words/rowLabel';
import { settleDifferenceRows } from './differenceRows';
import { settleOfWhich, settlePartsBelow } from './partsBelow';
import { type Proposal, RowTree, type Settled } from './rowTree';
import { type Electorate, vote } from './rowVotes';
import { settleStocks } from './stockRows';
import { settleTotalsBelow } from './totalsBelow';

/** What the search for row relations reads. */
export interface RowSearch {
  readonly grid: AmountGrid;
  readonly labels: readonly RowLabel[];
  readonly headings: ReadonlySet<number>;
  readonly bold: ReadonlySet<number>;
  readonly indents: readonly number[];
  /** Columns of money; counts and percentages have no vote. */
  readonly money: readonly number[];
  /** Columns of counts: checked where they add up as the money does, but without a vote. */
  readonly counted: readonly number[];
  readonly columnRelations: readonly ColumnRelation[];
}

export interface RowRelations {
  readonly relations: readonly RowRelation[];
  readonly unchecked: readonly Unchecked[];
  /** For each row the row it is a part of, or -1. */
  readonly partOf: Int32Array;
}

/** In a longer table only words propose totals: the search by arithmetic alone looks at each row's whole neighbourhood. */
const longestUnmarked = 2000;
/** Each round may uncover structure for the next: a total over parents that were only just found. */
const mostRounds = 3;

/** Finds which rows are sums of which others. Words propose, the columns decide. */
export function rowRelations(search: RowSearch): RowRelations {
  const dependent = new Set(search.columnRelations.map(({ target }) => target));
  const electorate: Electorate = { columns: search.money, dependent };
  const tree = new RowTree(
    search.grid,
    search.labels,
    electorate,
    search.headings,
    search.bold,
    search.indents,
  );
  settleOfWhich(tree);
  settleTotalsBelow(tree, false);
  for (let round = 0; round < mostRounds && search.grid.height <= longestUnmarked; round++) {
    const parents = settlePartsBelow(tree);
    const unmarked = settleTotalsBelow(tree, true);
    if (!parents && !unmarked) break;
  }
  const counted = summedCounts(tree, search.counted);
  const extra = [...settleStocks(tree).map(asSettled), ...settleDifferenceRows(tree).map(asSettled)];
  const relations = [
    ...[...tree.settled.values()].flatMap((settled) => {
      const kind = kindOf(tree, settled);
      return relationsOf(tree, settled, kind, kind === 'sum' ? counted : []);
    }),
    ...extra.flatMap((settled) => {
      const kind = search.labels[settled.target]?.difference === true ? 'deviation' : 'fund';
      return relationsOf(tree, settled, kind, []);
    }),
  ].sort((a, b) => a.target - b.target);
  return { relations, unchecked: uncheckedTotals(tree), partOf: tree.partOf };
}

function asSettled({ target, terms, votes, leftOut }: Proposal): Settled {
  return { target, terms: terms(), votes, leftOut, basis: 'words' };
}

/** A result puts income and costs together; a sum adds like to like. */
function kindOf(tree: RowTree, { target, terms }: Settled): RelationKind {
  if (tree.labels[target]?.result !== true) return 'sum';
  const parts = terms.map(({ index }) => tree.labels[index]);
  const bothSides =
    parts.some((label) => label?.side === 'income') && parts.some((label) => label?.side === 'costs');
  const isResult =
    bothSides ||
    terms.some(({ sign }) => sign < 0) ||
    parts.some((label) => label?.result === true || label?.fund === true);
  return isResult ? 'result' : 'sum';
}

/** The columns of counts, if any of them adds up: an average or a share does not, and says nothing of the others. */
function summedCounts(tree: RowTree, counted: readonly number[]): readonly number[] {
  const electorate: Electorate = { columns: counted, dependent: new Set() };
  const sums = [...tree.settled.values()].map(({ target, terms }) => vote(tree, electorate, target, terms));
  const adds = sums.reduce(
    (total, { supporting, disagreeing }) => total + supporting.length - disagreeing.length,
    0,
  );
  return adds >= 0 && sums.some(({ supporting }) => supporting.length > 0) ? counted : [];
}

/** Where signs are turned, deviations may add up without them: they get the reading that their columns bear out. */
function relationsOf(
  tree: RowTree,
  settled: Settled,
  kind: RelationKind,
  counted: readonly number[],
): RowRelation[] {
  const { target, terms, votes, leftOut, basis } = settled;
  const evidence = { basis, supporting: votes.supporting.length, disagreeing: votes.disagreeing.length };
  const columns = [...tree.electorate.columns, ...counted];
  const whole: RowRelation = { kind, target, terms, columns, leftOut, evidence };
  const dependent = tree.electorate.columns.filter((column) => tree.electorate.dependent.has(column));
  if (terms.every(({ sign }) => sign > 0) || dependent.length === 0 || kind === 'deviation') return [whole];
  const independent = tree.electorate.columns.filter((column) => !tree.electorate.dependent.has(column));
  const unsigned: Term[] = terms.map(({ index }) => ({ sign: 1, index }));
  const electorate: Electorate = { columns: dependent, dependent: new Set() };
  const [straight, plain] = [terms, unsigned].map((choice) => vote(tree, electorate, target, choice));
  const deviations =
    (plain?.disagreeing.length ?? 0) < (straight?.disagreeing.length ?? 0) ? unsigned : terms;
  return [
    { ...whole, columns: independent },
    { ...whole, terms: deviations, columns: dependent },
  ];
}

/** Rows that claim to be totals and could not be settled: reported, never guessed. */
function uncheckedTotals(tree: RowTree): Unchecked[] {
  const repeats = new Set(tree.partOf);
  return tree.labels.flatMap((label, row): Unchecked[] => {
    if (!label.total || label.count || label.stock !== null || tree.settled.has(row) || !tree.isFlow(row))
      return [];
    if (repeats.has(row)) return [];
    // A result that opens a table, or that a sum takes as it stands, is an item: its own parts stand elsewhere.
    if (label.result && (tree.partOf[row] !== -1 || !hasPartsAbove(tree, row))) return [];
    // Nor is a total whose parts were never listed: no row stands between it and the total before.
    if (tree.partOf[row] !== -1 && !hasOwnParts(tree, row)) return [];
    const reason = hasPartsAbove(tree, row) ? 'doesNotAddUp' : 'noParts';
    return [{ kind: label.result ? 'result' : 'sum', target: { row }, reason }];
  });
}

function hasOwnParts(tree: RowTree, row: number): boolean {
  for (let above = row - 1; above >= 0; above--) if (tree.isFlow(above)) return !tree.isTotal(above);
  return false;
}

function hasPartsAbove(tree: RowTree, row: number): boolean {
  for (let above = row - 1; above >= 0; above--) if (tree.isFlow(above)) return true;
  return false;
}
