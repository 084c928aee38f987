import type { Broken } from './checks/checkTable';
import { lastDigit } from './amount';
import { Decimal } from './decimal';
import type { Finding, Suspect } from './finding';
import { type Position, type RelationAt, relationsOf } from './relations';
import { slipOf } from './slip';
import type { Table } from './table';

/** A computed cell that changes with another: by as much, or by as much the other way. */
interface Follower {
  readonly target: Position;
  readonly sign: 1 | -1;
}

/** What speaks for and against a suspect beside the broken relations. */
interface Surroundings {
  readonly sound: readonly RelationAt[];
  /** Per cell the deviations that hold and so would be computed anew. */
  readonly followers: ReadonlyMap<string, readonly Follower[]>;
}

/** A longer sum names no suspect among its parts: any of them could be it. */
const mostTerms = 60;
/** With more broken relations than this the table is not slipped in but misread or unfinished: causes are not sought. */
const mostBroken = 100;

/**
 * Gives broken relations of one table that a single cell could have caused a shared cause, numbered from `first`, and
 * names that cell where changing it, and no other, repairs them all without breaking one that holds. A deviation that
 * holds is taken to follow the cells it compares.
 */
export function findCauses(table: Table, broken: readonly Broken[], first: number): Finding[] {
  if (broken.length === 0 || broken.length > mostBroken) return broken.map(({ finding }) => finding);
  const surroundings = surroundingsOf(table, broken);
  return groups(broken, surroundings).flatMap((group, index) => {
    const cause = first + index;
    const suspects = cellsOf(group).filter((cell) => repairsAll(cell, group, surroundings));
    const [only] = suspects;
    const suspect =
      suspects.length === 1 && only !== undefined ? suspectOf(table, only, group, surroundings) : null;
    return group.map(({ finding }) => ({ ...finding, cause, suspect }));
  });
}

/** The relations that hold near the broken ones. Those across come first, so that followers are known to those down. */
function surroundingsOf(table: Table, broken: readonly Broken[]): Surroundings {
  const touched = new Set(cellsOf(broken).map(key));
  const sound: RelationAt[] = [];
  const followers = new Map<string, Follower[]>();
  for (const at of relationsOf(table)) {
    if (at.outcome.kind !== 'judged' || at.outcome.judgement.verdict === 'error') continue;
    const terms = at.terms.filter((cell) => touched.has(key(cell)));
    if (terms.length === 0 && !touched.has(key(at.target))) continue;
    sound.push({ ...at, terms });
    if (at.kind !== 'deviation') continue;
    for (const term of terms) {
      const follower = { target: at.target, sign: term.sign };
      followers.set(key(term), [...(followers.get(key(term)) ?? []), follower]);
      touched.add(key(at.target));
    }
  }
  return { sound, followers };
}

/** Puts together relations that one cell's change would repair at once. */
function groups(broken: readonly Broken[], surroundings: Surroundings): Broken[][] {
  const result: Broken[][] = [];
  for (const one of broken) {
    const joined = result.find((group) => {
      const together = [...group, one];
      return cellsOf(together).some((cell) => change(cell, together, surroundings) !== null);
    });
    if (joined === undefined) result.push([one]);
    else joined.push(one);
  }
  return result;
}

function repairsAll(cell: Position, group: readonly Broken[], surroundings: Surroundings): boolean {
  const by = change(cell, group, surroundings);
  return by !== null && surroundings.sound.every((at) => staysSound(at, cell, by, surroundings));
}

/** The change of a cell that repairs every relation of a group; null when it can't, or they pull it different ways. */
function change(cell: Position, group: readonly Broken[], surroundings: Surroundings): Decimal | null {
  let low: Decimal | null = null;
  let high: Decimal | null = null;
  let exact: Decimal | null = null;
  for (const { at, judgement } of group) {
    const weight = effect(at, cell, surroundings);
    if (weight === 0) return null;
    const best = judgement.difference.neg().div(weight);
    const slack = judgement.tolerance.div(Math.abs(weight));
    low = low === null ? best.minus(slack) : Decimal.max(low, best.minus(slack));
    high = high === null ? best.plus(slack) : Decimal.min(high, best.plus(slack));
    exact ??= best;
  }
  if (low === null || high === null || exact === null || low.gt(high)) return null;
  return exact.lt(low) ? low : exact.gt(high) ? high : exact;
}

/** What a relation's difference changes by when a cell, and what follows it, changes by 1. */
function effect(at: RelationAt, cell: Position, { followers }: Surroundings): number {
  const followed = followers.get(key(cell)) ?? [];
  return followed.reduce((sum, { target, sign }) => sum + sign * ownEffect(at, target), ownEffect(at, cell));
}

function ownEffect(at: RelationAt, cell: Position): number {
  if (same(at.target, cell)) return 1;
  const term = at.terms.find((candidate) => same(candidate, cell));
  return term === undefined ? 0 : -term.sign;
}

function staysSound(at: RelationAt, cell: Position, by: Decimal, surroundings: Surroundings): boolean {
  if (at.outcome.kind !== 'judged') return true;
  const { difference, tolerance } = at.outcome.judgement;
  return difference
    .plus(by.times(effect(at, cell, surroundings)))
    .abs()
    .lte(tolerance);
}

function suspectOf(
  table: Table,
  cell: Position,
  group: readonly Broken[],
  surroundings: Surroundings,
): Suspect | null {
  const stated = table.cell(cell.row, cell.column);
  const by = change(cell, group, surroundings);
  if (stated.kind !== 'amount' || by === null) return null;
  const digit = lastDigit(stated.amount.decimals);
  const shouldBe = stated.amount.value.plus(by).div(digit).round().times(digit);
  return {
    cell: table.place(cell.row, cell.column),
    shouldBe,
    slip: slipOf(stated.amount.value, shouldBe, group, cell),
  };
}

/** The cells of some relations, each once. */
function cellsOf(broken: readonly Broken[]): Position[] {
  const cells = new Map<string, Position>();
  for (const { at } of broken) {
    for (const cell of at.terms.length > mostTerms ? [at.target] : [at.target, ...at.terms])
      cells.set(key(cell), cell);
  }
  return [...cells.values()];
}

function same(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

function key({ row, column }: Position): string {
  return `${row}:${column}`;
}
