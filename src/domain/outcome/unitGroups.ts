import { type Decimal, zero } from '../decimal';
import { codedNameText } from './importChoices';
import type { LedgerEntry } from './ledger';
import type { CodedName } from './outcomeFile';

/** All that the files state of one unit of an organisation, or of what has no unit. */
export interface UnitGroup {
  readonly organisation: string | null;
  readonly unit: CodedName | null;
  /** By account. */
  readonly accounts: readonly LedgerEntry[];
  /** Without an account: the unit is all that the file names, or a line of a statement. */
  readonly lines: readonly LedgerEntry[];
  /** In kronor. */
  readonly total: Decimal;
}

interface Collected {
  unit: CodedName | null;
  readonly organisation: string | null;
  readonly accounts: LedgerEntry[];
  readonly lines: LedgerEntry[];
  total: Decimal;
}

/** The entries by unit; the order of the entries does not matter. */
export function unitGroups(entries: readonly LedgerEntry[]): readonly UnitGroup[] {
  const byOrganisation = new Map<string | null, Map<string | null, Collected>>();
  for (const entry of entries) {
    const { organisation, unit, value } = entry;
    let groups = byOrganisation.get(organisation);
    if (groups === undefined) {
      groups = new Map();
      byOrganisation.set(organisation, groups);
    }
    const key = unit === null ? null : codedNameText(unit);
    let group = groups.get(key);
    if (group === undefined) {
      group = { organisation, unit, accounts: [], lines: [], total: zero };
      groups.set(key, group);
    }
    // Files may name one code differently; which name is matched must not depend on their order.
    if ((unit?.name ?? '') > (group.unit?.name ?? '')) group.unit = unit;
    (entry.account === null ? group.lines : group.accounts).push(entry);
    group.total = group.total.plus(value);
  }
  return [...byOrganisation.values()].flatMap((groups) => [...groups.values()]);
}
