import { type Decimal, zero } from '../decimal';
import type { Table } from '../table';
import type { RowBasis } from './importPlan';
import { codedNameText } from './importChoices';
import type { LedgerEntry } from './ledger';
import type { CodedName } from './outcomeFile';
import { type Placement, type PlacingRules, StatementPlacer } from './placeAccount';
import { type EntryFate, FillBuilder, type TableFill } from './rowFill';
import { lineChain, lineKey } from './statementLines';
import { statementRows } from './statementRows';
import { rowsBelow, type TableStructure } from './tableStructure';
import type { UnitGroup } from './unitGroups';

/** Which of a group's entries an income statement is about. */
export interface GroupScope {
  readonly accounts: boolean;
  readonly lines: boolean;
}

/** All entries of one account, or of one line that a file names. */
interface Account {
  readonly name: CodedName;
  readonly placement: Placement;
  readonly entries: LedgerEntry[];
  value: Decimal;
}

/** Fills an income statement: each row gets the accounts of its line, whatever units they are in. */
export function fillStatement(
  table: Table,
  structure: TableStructure,
  groups: readonly UnitGroup[],
  scopeOf: (group: UnitGroup) => GroupScope,
  rules: PlacingRules,
): TableFill {
  const rows = statementRows(table, structure);
  const placer = new StatementPlacer(rows, rules, table);
  const rests = new Set<number>();
  const found = accountsIn(groups, scopeOf, (entry) => {
    if (entry.rest === undefined) return placementOf(entry, placer);
    const { row } = entry.rest;
    if (entry.rest.table !== table || row === null) return { at: { reason: 'ambiguous' }, chain: [] };
    rests.add(row);
    const chain = lineChain(lineKey(table.rows[row]?.label ?? ''));
    return { at: { row, by: 'name', range: null }, chain };
  });
  const lost = new Map<LedgerEntry, EntryFate>();
  const builder = new FillBuilder();
  const bases = new Map<number, keyof typeof sureness>();
  let { unplaced } = found;
  let [taken, about] = [zero, zero];
  for (const { name, placement, entries, value } of found.accounts) {
    const { at, chain } = placement;
    about = about.plus(value.abs());
    if ('row' in at) {
      taken = taken.plus(value.abs());
      builder.add(at.row, value, name, at.range);
      const known = bases.get(at.row);
      if (known === undefined || sureness[at.by] < sureness[known]) bases.set(at.row, at.by);
    } else {
      unplaced = unplaced.plus(value);
      const fate: EntryFate = { kind: 'unmatched', reason: at.reason };
      for (const entry of entries) lost.set(entry, fate);
    }
    for (const [row, line] of rows.repeats)
      if (isGiven(at) && chain.includes(line)) builder.add(row, value, name, null);
  }
  const basisOf = (row: number): RowBasis =>
    rows.remainders.has(row) || rests.has(row)
      ? { kind: 'remainder' }
      : { kind: 'matched', by: bases.get(row) ?? 'accounts' };
  return {
    rows: builder.fills(basisOf, (row) => rows.repeats.has(row)),
    wholes: wholes(structure, rows.totals, found.accounts),
    unplaced,
    taken,
    about,
    fateOf: (group, entry) => {
      const { accounts, lines } = scopeOf(group);
      const isInside = entry.account === null ? lines : accounts;
      return isInside ? (lost.get(entry) ?? placed) : outside;
    },
  };
}

const placed: EntryFate = { kind: 'row' };
const outside: EntryFate = { kind: 'outside' };

/** Whether it counts for the lines it belongs to: what the user has set aside does not. */
function isGiven(at: Placement['at']): boolean {
  return 'row' in at || at.reason !== 'setAside';
}

const sureness = { accounts: 0, name: 1, code: 2, alias: 3 } as const;

/** The accounts and the lines that the statement is about, and in kronor what it is not. */
function accountsIn(
  groups: readonly UnitGroup[],
  scopeOf: (group: UnitGroup) => GroupScope,
  placementOf: PlacementOf,
): { readonly accounts: readonly Account[]; readonly unplaced: Decimal } {
  const accounts = new Map<string, Account>();
  let unplaced = zero;
  for (const group of groups) {
    const scope = scopeOf(group);
    for (const entries of [group.accounts, group.lines]) {
      const isInside = entries === group.lines ? scope.lines : scope.accounts;
      for (const entry of entries) {
        if (isInside) collect(accounts, entry, placementOf);
        else if (scope.lines || scope.accounts) unplaced = unplaced.plus(entry.value);
      }
    }
    if (!scope.lines && !scope.accounts) unplaced = unplaced.plus(group.total);
  }
  return { accounts: [...accounts.values()], unplaced };
}

function collect(accounts: Map<string, Account>, entry: LedgerEntry, placementOf: PlacementOf): void {
  const name = nameOf(entry);
  const key = `${entry.account === null ? 'line' : (entry.plan ?? '')}\n${codedNameText(name)}`;
  const known = accounts.get(key);
  if (known === undefined) {
    accounts.set(key, { name, placement: placementOf(entry), entries: [entry], value: entry.value });
  } else {
    known.entries.push(entry);
    known.value = known.value.plus(entry.value);
  }
}

type PlacementOf = (entry: LedgerEntry) => Placement;

function placementOf(entry: LedgerEntry, placer: StatementPlacer): Placement {
  const name = nameOf(entry);
  return entry.account === null ? placer.line(name) : placer.account(name, entry.plan);
}

function nameOf({ account, unit }: LedgerEntry): CodedName {
  return account ?? unit ?? { code: null, name: null };
}

/** What the files give for a total: what came to the rows below it, and what belongs to its line and to no row. */
function wholes(
  structure: TableStructure,
  totals: ReadonlyMap<string, number>,
  accounts: readonly Account[],
): ReadonlyMap<number, Decimal> {
  const found = new Map<number, Decimal>();
  for (const [line, total] of totals) {
    const below = rowsBelow(structure, total);
    for (const { placement, value } of accounts) {
      const { at, chain } = placement;
      const isPart = 'row' in at ? below.has(at.row) : isGiven(at) && chain.includes(line);
      if (isPart) found.set(total, found.get(total)?.plus(value) ?? value);
    }
  }
  return found;
}
