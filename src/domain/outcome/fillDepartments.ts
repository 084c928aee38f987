import { zero } from '../decimal';
import type { Table } from '../table';
import type { UnitMatch } from './matchUnits';
import { type EntryFate, FillBuilder, type TableFill } from './rowFill';
import { isFilled, isLooseTotal, rowsBelow, type TableStructure } from './tableStructure';
import type { UnitGroup } from './unitGroups';
import type { MatchOf } from './unitMatches';

const outside: EntryFate = { kind: 'outside' };

/** Fills a table of units: each row gets all that the files state of the units that belong to it. */
export function fillDepartments(
  table: Table,
  structure: TableStructure,
  groups: readonly UnitGroup[],
  matchOf: MatchOf,
): TableFill {
  const fates = new Map<UnitGroup, EntryFate>();
  const builder = new FillBuilder();
  const bases = new Map<number, keyof typeof sureness>();
  const rowOf = new Map<UnitGroup, number>();
  for (const group of groups) {
    const match = matchOf(group);
    const row = match?.kind === 'matched' ? match.rows.find((each) => each.table === table)?.row : undefined;
    if (row !== undefined && isFilled(table, row) && !isLooseTotal(table, structure, row))
      rowOf.set(group, row);
  }
  const isOverlapping = overlaps(structure, new Set(rowOf.values()));
  let [unplaced, taken, about] = [zero, zero, zero];
  for (const group of groups) {
    const match = matchOf(group);
    const row = rowOf.get(group);
    const fate = fateOf(match, row, isOverlapping);
    fates.set(group, fate);
    if (fate.kind !== 'outside') about = about.plus(group.total.abs());
    if (fate.kind !== 'row' || row === undefined) {
      unplaced = unplaced.plus(group.total);
      continue;
    }
    taken = taken.plus(group.total.abs());
    builder.add(row, group.total, group.unit, null);
    if (match?.kind === 'matched' && isLessSure(match.by, bases.get(row))) bases.set(row, match.by);
  }
  const rows = builder.fills((row) => ({ kind: 'matched', by: bases.get(row) ?? 'name' }));
  return { rows, wholes: new Map(), unplaced, taken, about, fateOf: (group) => fates.get(group) ?? outside };
}

/** A total that a unit bears the name of, while others belong to its parts: it may be their sum, or a part of its own. */
function overlaps(structure: TableStructure, reached: ReadonlySet<number>): (row: number) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    const answer =
      known.get(row) ??
      (structure.relations.has(row) && [...rowsBelow(structure, row)].some((part) => reached.has(part)));
    known.set(row, answer);
    return answer;
  };
}

function fateOf(
  match: UnitMatch | null,
  row: number | undefined,
  isOverlapping: (row: number) => boolean,
): EntryFate {
  if (row !== undefined)
    return isOverlapping(row) ? { kind: 'unmatched', reason: 'ambiguous' } : { kind: 'row' };
  if (match === null) return { kind: 'unmatched', reason: 'noRow' };
  return match.kind === 'matched' ? outside : { kind: 'unmatched', reason: match.reason };
}

const sureness = { name: 0, code: 1, alias: 2 } as const;

/** A row that several units belong to is said to be matched as the least sure of them was. */
function isLessSure(by: keyof typeof sureness, known: keyof typeof sureness | undefined): boolean {
  return known === undefined || sureness[by] < sureness[known];
}
