import type { Table } from '../table';
import { tableKeyText } from '../tableKey';
import type { Decimal } from '../decimal';
import { codedNameText } from './importChoices';
import type { MatchSuggestion, UnmatchedOutcome } from './importPlan';
import type { LedgerEntry } from './ledger';
import type { CodedName } from './outcomeFile';
import type { EntryFate, TableFill } from './rowFill';
import { suggestionsFor } from './suggestions';
import type { UnitGroup } from './unitGroups';
import type { UnitMatches } from './unitMatches';
import { unitRowsOf } from './unitRows';

type Reason = UnmatchedOutcome['reason'];

/** The targets' fills, and how the units were matched. */
export interface MatchedTargets {
  readonly departments: readonly TableFill[];
  readonly statements: readonly { readonly table: Table; readonly fill: TableFill }[];
  readonly units: UnitMatches;
}

interface Loss {
  readonly kind: 'unit' | 'account';
  readonly key: CodedName;
  readonly reason: Reason;
  readonly group: UnitGroup;
  readonly isLine: boolean;
  value: Decimal;
}

const wholeOrganisation: CodedName = { code: null, name: null };
/** Names are compared for so many, those of the largest amounts. */
const mostSuggestedFor = 300;
/** The reason that tells most, of several that tables have. */
const reasons: readonly Reason[] = ['setAside', 'ambiguous', 'privatePlan', 'noRow', 'noRule'];

/** What of the files came to no row: units that no table of units took, accounts that no income statement took. */
export function unmatchedOutcomes(
  groups: readonly UnitGroup[],
  targets: MatchedTargets,
): readonly UnmatchedOutcome[] {
  const losses = new Map<string, Loss>();
  for (const group of groups) {
    for (const entry of [...group.accounts, ...group.lines]) {
      for (const { kind, key, reason } of lossesOf(group, entry, targets)) {
        const of = kind === 'unit' ? (group.organisation ?? '') : '';
        const id = `${kind}\n${of}\n${codedNameText(key)}\n${reason}`;
        const known = losses.get(id);
        if (known !== undefined) known.value = known.value.plus(entry.value);
        else losses.set(id, { kind, key, reason, group, isLine: entry.account === null, value: entry.value });
      }
    }
  }
  const statementRows = targets.statements.flatMap(({ table }) => unitRowsOf(table));
  return [...losses.values()]
    .filter(({ value }) => !value.isZero())
    .sort(inOrder)
    .map(({ kind, key, reason, group, isLine, value }, index) => {
      const rows = [
        ...(kind === 'unit' ? targets.units.rows : []),
        ...(kind === 'account' || isLine ? statementRows : []),
      ];
      const isSuggested = reason !== 'setAside' && index < mostSuggestedFor;
      const likely = (): readonly MatchSuggestion[] =>
        (kind === 'unit' ? bearers(group, targets.units) : null) ?? suggestionsFor(key.name ?? '', rows);
      return { kind, key, value, reason, suggestions: isSuggested ? likely() : [] };
    });
}

/** The rows that all bear a unit's name; null where there are none. */
function bearers(group: UnitGroup, units: UnitMatches): readonly MatchSuggestion[] | null {
  const match = units.of(group);
  if (match?.kind !== 'unmatched' || match.candidates.length === 0) return null;
  return match.candidates.map(({ table, label }) => ({
    table: tableKeyText(table.key),
    row: label,
    likeness: 1,
  }));
}

function lossesOf(
  group: UnitGroup,
  entry: LedgerEntry,
  { departments, statements, units }: MatchedTargets,
): readonly Pick<Loss, 'kind' | 'key' | 'reason'>[] {
  const inDepartments = departments.map((fill) => fill.fateOf(group, entry));
  const inStatements = statements.map(({ fill }) => fill.fateOf(group, entry));
  const isAccountTaken = inStatements.some(({ kind }) => kind === 'row');
  const isUnitTaken = inDepartments.some(({ kind }) => kind === 'row');
  const account = accountLoss(entry, isAccountTaken ? null : mainReason(inStatements));
  if (isUnitTaken) return account;
  if (entry.account === null && isAccountTaken) return [];
  const fates = entry.account === null ? [...inDepartments, ...inStatements] : inDepartments;
  const match = units.of(group);
  const reason = mainReason(fates) ?? (match?.kind === 'unmatched' ? match.reason : 'noRow');
  const unit = { kind: 'unit', key: group.unit ?? wholeOrganisation, reason } as const;
  if (group.unit !== null && departments.length > 0) return [unit];
  return account.length > 0 || isAccountTaken ? account : [unit];
}

function accountLoss(
  { account }: LedgerEntry,
  reason: Reason | null,
): readonly Pick<Loss, 'kind' | 'key' | 'reason'>[] {
  return account === null || reason === null ? [] : [{ kind: 'account', key: account, reason }];
}

function mainReason(fates: readonly EntryFate[]): Reason | null {
  const found = fates.flatMap((fate) => (fate.kind === 'unmatched' ? [fate.reason] : []));
  return reasons.find((reason) => found.includes(reason)) ?? null;
}

/** Units before accounts, the largest amounts first, what is set aside last. */
function inOrder(a: Loss, b: Loss): number {
  return (
    Number(a.reason === 'setAside') - Number(b.reason === 'setAside') ||
    Number(a.kind === 'account') - Number(b.kind === 'account') ||
    b.value.abs().cmp(a.value.abs()) ||
    (codedNameText(a.key) < codedNameText(b.key) ? -1 : 1)
  );
}
