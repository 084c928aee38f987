import { isSameTable, type TableKey } from '../tableKey';
import type { ImportMapping, OutcomeAlias } from './importChoices';

/**
 * With one more remembered name. In place of an earlier row for it in the same table; in other tables it may have rows
 * too. One that belongs to no row takes the place of all of them.
 */
export function withAlias(mapping: ImportMapping, alias: OutcomeAlias): ImportMapping {
  const { to, from } = alias;
  const isReplaced = (earlier: OutcomeAlias): boolean =>
    earlier.from === from && (to === null || earlier.to === null || isSameTable(earlier.to.table, to.table));
  return { ...mapping, aliases: [...mapping.aliases.filter((earlier) => !isReplaced(earlier)), alias] };
}

/** Forgets a name; where a table is given, only which row of it the name belongs to. */
export function withoutAlias(
  mapping: ImportMapping,
  from: string,
  table: TableKey | null = null,
): ImportMapping {
  const isForgotten = (alias: OutcomeAlias): boolean =>
    alias.from === from && (table === null || (alias.to !== null && isSameTable(alias.to.table, table)));
  return { ...mapping, aliases: mapping.aliases.filter((alias) => !isForgotten(alias)) };
}

/** With account ranges of the user's own in place of the earlier ones; null goes back to those of Kommun-Bas. */
export function withAccountRules(
  mapping: ImportMapping,
  accountRules: ImportMapping['accountRules'],
): ImportMapping {
  return { ...mapping, accountRules };
}
