import type { Broken } from './checks/checkTable';
import { lastDigit } from './amount';
import { Decimal } from './decimal';
import type { Finding, Suspect } from './finding';
import { type Position, type RelationAt, relationsOf } from './relations';
import { slipOf } from './slip';
import type { Table } from './table';

/** How a cell must change for one relation to hold: exactly by `exact`, and at least within `slack` of it. */
interface Repair {
  readonly exact: Decimal;
  readonly slack: Decimal;
}

/** A longer sum names no suspect among its parts: any of them could be it. */
const mostTerms = 60;
/** With more broken relations than this the table is not slipped in but misread or unfinished: causes are not sought. */
const mostBroken = 400;

/**
 * Gives broken relations of one table that a single cell could have caused a shared cause, numbered from `first`, and
 * names that cell where changing it, and no other, repairs them all without breaking one that holds.
 */
export function findCauses(table: Table, broken: readonly Broken[], first: number): Finding[] {
  if (broken.length === 0 || broken.length > mostBroken) return broken.map(({ finding }) => finding);
  const sound = soundRelations(table, broken);
  return groups(broken).flatMap((group, index) => {
    const cause = first + index;
    const suspects = cellsOf(group[0]).filter((cell) => repairsAll(cell, group, sound));
    const [only] = suspects;
    const suspect = suspects.length === 1 && only !== undefined ? suspectOf(table, only, group) : null;
    return group.map(({ finding }) => ({ ...finding, cause, suspect }));
  });
}

/** Relations that hold, near the broken ones: only they can speak against a suspect. */
function soundRelations(table: Table, broken: readonly Broken[]): RelationAt[] {
  const touched = new Set(broken.flatMap((one) => cellsOf(one).map(key)));
  const sound: RelationAt[] = [];
  for (const at of relationsOf(table)) {
    if (at.outcome.kind !== 'judged' || at.outcome.judgement.verdict === 'error') continue;
    const terms = at.terms.filter((cell) => touched.has(key(cell)));
    if (terms.length > 0 || touched.has(key(at.target))) sound.push({ ...at, terms });
  }
  return sound;
}

/** Puts together relations that share a cell whose change would repair both. */
function groups(broken: readonly Broken[]): Broken[][] {
  const result: Broken[][] = [];
  for (const one of broken) {
    const joined = result.filter((group) =>
      cellsOf(one).some(
        (cell) =>
          [one, ...group].every((other) => contains(other.at, cell)) &&
          change(cell, [one, ...group]) !== null,
      ),
    );
    const [target] = joined;
    if (target === undefined) result.push([one]);
    else target.push(one);
  }
  return result;
}

function repairsAll(cell: Position, group: readonly Broken[], sound: readonly RelationAt[]): boolean {
  if (!group.every(({ at }) => contains(at, cell))) return false;
  const by = change(cell, group);
  if (by === null) return false;
  return sound.every((at) => !contains(at, cell) || staysSound(at, cell, by));
}

/** The change of a cell that repairs every relation of a group; null when they pull it different ways. */
function change(cell: Position, group: readonly Broken[]): Decimal | null {
  let low: Decimal | null = null;
  let high: Decimal | null = null;
  let exact: Decimal | null = null;
  for (const { at, judgement } of group) {
    const repair = repairOf(at, judgement.difference, judgement.tolerance, cell);
    const [from, to] = [repair.exact.minus(repair.slack), repair.exact.plus(repair.slack)];
    low = low === null ? from : Decimal.max(low, from);
    high = high === null ? to : Decimal.min(high, to);
    exact ??= repair.exact;
  }
  if (low === null || high === null || exact === null || low.gt(high)) return null;
  return exact.lt(low) ? low : exact.gt(high) ? high : exact;
}

function repairOf(at: RelationAt, difference: Decimal, slack: Decimal, cell: Position): Repair {
  if (same(at.target, cell)) return { exact: difference.neg(), slack };
  const term = at.terms.find((candidate) => same(candidate, cell));
  return { exact: term?.sign === -1 ? difference.neg() : difference, slack };
}

function staysSound(at: RelationAt, cell: Position, by: Decimal): boolean {
  if (at.outcome.kind !== 'judged') return true;
  const { difference, tolerance } = at.outcome.judgement;
  const { exact } = repairOf(at, difference, tolerance, cell);
  return exact.minus(by).abs().lte(tolerance);
}

function suspectOf(table: Table, cell: Position, group: readonly Broken[]): Suspect | null {
  const stated = table.cell(cell.row, cell.column);
  const by = change(cell, group);
  if (stated.kind !== 'amount' || by === null) return null;
  const digit = lastDigit(stated.amount.decimals);
  const shouldBe = stated.amount.value.plus(by).div(digit).round().times(digit);
  return {
    cell: table.place(cell.row, cell.column),
    shouldBe,
    slip: slipOf(stated.amount.value, shouldBe, group, cell),
  };
}

function cellsOf(broken: Broken | undefined): Position[] {
  if (broken === undefined) return [];
  return broken.at.terms.length > mostTerms ? [broken.at.target] : [broken.at.target, ...broken.at.terms];
}

function contains(at: RelationAt, cell: Position): boolean {
  return same(at.target, cell) || at.terms.some((term) => same(term, cell));
}

function same(a: Position, b: Position): boolean {
  return a.row === b.row && a.column === b.column;
}

function key({ row, column }: Position): string {
  return `${row}:${column}`;
}
