import { tableKeyText } from '../tableKey';
import type { MatchSuggestion } from './importPlan';
import { likeness } from './likeness';
import { codeAndName, plainName, withoutTail } from './plainName';
import type { UnitRow } from './unitRows';

/** Names less alike than this are no suggestion. */
const leastLikeness = 0.55;
const mostSuggestions = 3;

/** The rows whose names resemble a name most, the likest first. */
export function suggestionsFor(name: string, rows: readonly UnitRow[]): readonly MatchSuggestion[] {
  const asked = plainName(codeAndName(name).name);
  const bare = withoutTail(asked);
  if (bare === '') return [];
  return rows
    .map((row) => ({
      row,
      value: Math.max(likeness(bare, row.bare), ...row.names.map((each) => likeness(asked, each))),
    }))
    .filter(({ value }) => value >= leastLikeness)
    .sort((a, b) => b.value - a.value || compare(a.row.label, b.row.label))
    .slice(0, mostSuggestions)
    .map(({ row, value }) => ({
      table: tableKeyText(row.table.key),
      row: row.label,
      likeness: Math.round(value * 100) / 100,
    }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
