import type { ColumnRelation, RelationKind, Term } from '../../domain/table';
import { finalClosing } from '../../domain/funds/finalClosing';
import type { Measure } from '../../domain/measure';

import { uncheckedCounts } from './countRows';
import { type ColumnSearch, isDifference } from './columnSearch';

/** Up to so many other columns every signed choice of them is tried; beyond, only runs of neighbours. */
const mostColumns = 6;
const rateWithWords = 0.6;
const rateWithoutWords = 0.85;
const rowsWithWords = 3;
const rowsWithoutWords = 5;

interface Fit {
  readonly terms: readonly Term[];
  readonly fitting: number;
  readonly rows: number;
}

/**
 * Finds the columns whose signed sum a column is: a total across, income less costs, a fund that rolls forward.
 * Null when the rows do not bear out any choice.
 */
export function derivedColumn(
  search: ColumnSearch,
  target: number,
  money: readonly number[],
  known: readonly ColumnRelation[],
): ColumnRelation | null {
  const kind = kindOf(search, target);
  const told = kind === 'fund' ? rollForwardByWords(search, target, money) : null;
  // Words and every row agree: no shorter choice that fits as well, by small amounts or by chance, is a better one.
  if (told !== null && told.evidence.supporting >= rowsWithWords && told.evidence.disagreeing === 0)
    return told;
  const others = money.filter((column) => column !== target && mayBePart(search, column, target, kind));
  const believable = choices(others, target, kind !== null)
    .filter((terms) => !known.some((relation) => sameColumns(relation, target, terms)))
    .map((terms) => fitOf(search, target, terms))
    .filter((fit) => isBelievable(fit, kind !== null))
    .sort((a, b) => b.fitting / b.rows - a.fitting / a.rows || a.terms.length - b.terms.length);
  // A total is made of its parts, though one of them is wrong; what a larger total lacks of another is no reading of it.
  const sums = kind === 'sum' ? believable.filter(({ terms }) => terms.every(({ sign }) => sign > 0)) : [];
  const best = sums[0] ?? believable[0];
  if (best === undefined) return told;
  return {
    kind: kind ?? 'sum',
    target,
    terms: best.terms,
    turnedRows: new Set(),
    exceptRows: uncheckedCounts(search, target, best.terms),
    evidence: {
      basis: kind === null ? 'arithmetic' : 'words',
      supporting: best.fitting,
      disagreeing: best.rows - best.fitting,
    },
  };
}

/**
 * A fund with too few rows to vote is read by its headings: opening + allocated - withdrawn. A withdrawal that is stated
 * with a minus is added.
 */
function rollForwardByWords(
  search: ColumnSearch,
  target: number,
  money: readonly number[],
): ColumnRelation | null {
  const named = (measure: Measure): number[] =>
    money.filter(
      (column) => search.headings[column]?.measure === measure && mayBePart(search, column, target, 'fund'),
    );
  const [opening, ...others] = named('opening');
  const moved = [...named('allocated'), ...named('withdrawn'), ...named('returned'), ...named('regulated')];
  const flows = moved.length > 0 ? moved : named('result');
  if (opening === undefined || others.length > 0 || flows.length === 0) return null;
  const sign = (column: number): 1 | -1 =>
    search.headings[column]?.measure === 'withdrawn' &&
    !search.sample.some((row) => search.grid.near(row, column) < 0)
      ? -1
      : 1;
  const terms = [
    { sign: 1 as const, index: opening },
    ...flows.map((index) => ({ sign: sign(index), index })),
  ];
  const { fitting, rows } = fitOf(search, target, terms);
  if (rows > rowsWithWords && (fitting < rowsWithWords || fitting < rows * rateWithWords)) return null;
  return {
    kind: 'fund',
    target,
    terms,
    turnedRows: new Set(),
    exceptRows: new Set(),
    evidence: { basis: 'words', supporting: fitting, disagreeing: rows - fitting },
  };
}

/** What a heading that claims to be computed is: null when it does not. */
function kindOf(search: ColumnSearch, target: number): RelationKind | null {
  switch (search.headings[target]?.measure) {
    case 'closing':
      return 'fund';
    case 'result':
      return 'result';
    case 'total':
      return 'sum';
    default:
      return null;
  }
}

/**
 * Levels of a fund are parts of its closing level only, and balances on the way are of none; such a balance is made of what stands
 * between the opening level and it.
 */
function mayBePart(search: ColumnSearch, column: number, target: number, kind: RelationKind | null): boolean {
  const heading = search.headings[column];
  if (isDifference(heading)) return false;
  if (kind !== 'fund') return heading?.measure !== 'opening' && heading?.measure !== 'closing';
  const measures = search.headings.map(({ measure }) => measure);
  const opening = measures.indexOf('opening');
  if (opening < 0) return true;
  if (heading?.measure === 'closing') return false;
  if (finalClosing(measures) === target) return true;
  return (
    (column - opening) * (target - opening) >= 0 && Math.abs(column - opening) < Math.abs(target - opening)
  );
}

function sameColumns(relation: ColumnRelation, target: number, terms: readonly Term[]): boolean {
  const columns = new Set([relation.target, ...relation.terms.map(({ index }) => index)]);
  return (
    columns.size === terms.length + 1 && columns.has(target) && terms.every(({ index }) => columns.has(index))
  );
}

function choices(others: readonly number[], target: number, told: boolean): Term[][] {
  if (others.length < 2) return [];
  const runs = neighbours(others, target);
  if (!told) return runs;
  return others.length <= mostColumns
    ? signedChoices(others)
    : [...runs, ...signedChoices(nearest(others, target))];
}

function nearest(others: readonly number[], target: number): number[] {
  return [...others].sort((a, b) => Math.abs(a - target) - Math.abs(b - target)).slice(0, mostColumns);
}

/** Runs of two or more neighbours that end, or begin, next to the target: months before their total. */
function neighbours(others: readonly number[], target: number): Term[][] {
  const before = others.filter((column) => column < target);
  const after = others.filter((column) => column > target);
  const runs: Term[][] = [];
  for (let length = 2; length <= before.length; length++) runs.push(plus(before.slice(-length)));
  for (let length = 2; length <= after.length; length++) runs.push(plus(after.slice(0, length)));
  return runs;
}

function plus(columns: readonly number[]): Term[] {
  return columns.map((index) => ({ sign: 1 as const, index }));
}

function signedChoices(columns: readonly number[]): Term[][] {
  let all: Term[][] = [[]];
  for (const index of columns) {
    all = all.flatMap((terms) => [
      terms,
      [...terms, { sign: 1 as const, index }],
      [...terms, { sign: -1 as const, index }],
    ]);
  }
  return all.filter((terms) => terms.length >= 2);
}

function fitOf(search: ColumnSearch, target: number, terms: readonly Term[]): Fit {
  const { grid } = search;
  let fitting = 0;
  let rows = 0;
  for (const row of search.sample) {
    const stated = grid.near(row, target);
    if (Number.isNaN(stated) || search.labels[row]?.count === true) continue;
    let sum = 0;
    let tolerance = grid.halfDigit(row, target);
    let telling = 0;
    for (const { sign, index } of terms) {
      const value = grid.near(row, index);
      if (Number.isNaN(value)) continue;
      sum += sign * value;
      tolerance += grid.halfDigit(row, index);
      if (value !== 0) telling++;
    }
    if (telling < 2) continue;
    rows++;
    if (Math.abs(sum - stated) <= tolerance * 1.000001) fitting++;
  }
  return { terms, fitting, rows };
}

/** Every term must matter in some row, or a shorter choice would do as well: the sort takes the shorter. */
function isBelievable({ fitting, rows, terms }: Fit, told: boolean): boolean {
  if (rows === 0) return false;
  const rate = fitting / rows;
  return told
    ? rate >= rateWithWords && fitting >= Math.max(rowsWithWords, terms.length)
    : rate >= rateWithoutWords && fitting >= rowsWithoutWords;
}
