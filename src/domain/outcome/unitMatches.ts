import type { Table } from '../table';
import type { OutcomeAlias } from './importChoices';
import { type UnitMatch, UnitMatcher } from './matchUnits';
import type { UnitGroup } from './unitGroups';
import type { UnitRow } from './unitRows';

/** What a group's unit was matched to; null for what has no unit. */
export type MatchOf = (group: UnitGroup) => UnitMatch | null;

/** What the files' units are among the rows of some tables. */
export interface UnitMatches {
  readonly rows: readonly UnitRow[];
  readonly of: MatchOf;
}

export function unitMatches(
  groups: readonly UnitGroup[],
  tables: readonly Table[],
  aliases: readonly OutcomeAlias[],
  others: readonly Table[] = [],
): UnitMatches {
  const matcher = new UnitMatcher(tables, aliases, others);
  const named = groups.flatMap((group) =>
    group.unit === null ? [] : [{ group, organisation: group.organisation, unit: group.unit }],
  );
  const found = matcher.matchAll(named);
  const byGroup = new Map<UnitGroup, UnitMatch>();
  named.forEach(({ group }, index) => {
    const match = found[index];
    if (match !== undefined) byGroup.set(group, match);
  });
  return { rows: matcher.rows, of: (group) => byGroup.get(group) ?? null };
}

/** The first reading where it finds a row or a doubt, else the second. */
export function eitherMatch(first: MatchOf, second: MatchOf): MatchOf {
  return (group) => {
    const match = first(group);
    if (match === null || match.kind === 'matched' || match.reason !== 'noRow') return match;
    const other = second(group);
    return other?.kind === 'matched' ? other : match;
  };
}
