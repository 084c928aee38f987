import type { Table } from '../table';
import { isSameTable } from '../tableKey';
import { type AccountMatch, isCertainWithin, rangeText } from './accountRules';
import { codedNameText, type OutcomeAlias } from './importChoices';
import type { AccountPlan, CodedName } from './outcomeFile';
import { plainName } from './plainName';
import { lineChain, lineKey } from './statementLines';
import type { StatementRows } from './statementRows';

/** Where an account, or a line that a file names, comes to in an income statement. */
export interface Placement {
  readonly at:
    | {
        readonly row: number;
        readonly by: 'accounts' | 'name' | 'code' | 'alias';
        readonly range: string | null;
      }
    | { readonly reason: 'noRow' | 'ambiguous' | 'setAside' | 'noRule' | 'privatePlan' };
  /** The line and what it is a part of, as far as known: also where no row takes it. */
  readonly chain: readonly string[];
}

export interface PlacingRules {
  readonly lookup: (account: string) => AccountMatch | null;
  /** Whether the rules are the user's own: then they hold for any plan of accounts. */
  readonly areOwn: boolean;
  readonly aliases: readonly OutcomeAlias[];
}

/** Places accounts and lines in one table. */
export class StatementPlacer {
  private readonly aliases: ReadonlyMap<string, string | null>;

  constructor(
    private readonly rows: StatementRows,
    private readonly rules: PlacingRules,
    table: Table,
  ) {
    const aliases = new Map<string, string | null>();
    for (const { from, to } of rules.aliases) {
      if (to === null) aliases.set(from, aliases.get(from) ?? null);
      else if (isSameTable(to.table, table.key)) aliases.set(from, to.row);
    }
    this.aliases = aliases;
  }

  /** By alias, by the code that a row bears, by the account ranges. */
  account(account: CodedName, plan: AccountPlan | null): Placement {
    const code = account.code?.trim() ?? null;
    const match = code === null ? null : this.rules.lookup(code);
    const chain = match === null ? [] : lineChain(match.line);
    const known = this.byAlias(account) ?? (code === null ? null : this.byCode(code));
    if (known !== null) return { at: known, chain };
    if (code === null) return this.line(account);
    if (plan === 'privateBas' && !this.rules.areOwn) return { at: { reason: 'privatePlan' }, chain: [] };
    if (match === null) return { at: { reason: 'noRule' }, chain };
    return { at: this.byRule(match, chain), chain };
  }

  /** A line that the file names as a statement does. */
  line(line: CodedName): Placement {
    const key = lineKey(line.name ?? '');
    const chain = lineChain(key);
    const known = this.byAlias(line) ?? (line.code === null ? null : this.byCode(line.code.trim()));
    if (known !== null) return { at: known, chain };
    const named = this.rows.labels.get(plainName(line.name ?? '')) ?? [];
    const [only] = named;
    if (only !== undefined)
      return {
        at: named.length === 1 && !this.isTotal(only) ? taken(only, 'name') : { reason: 'ambiguous' },
        chain,
      };
    const own = (this.rows.claims.get(key) ?? []).filter((row) => !this.rows.remainders.has(row));
    if (own.length > 0 || this.rows.totals.has(key)) return { at: onlyOne(own, 'name', null), chain };
    return { at: this.alongChain(chain.slice(1), 'name', () => null), chain };
  }

  private byAlias(of: CodedName): Placement['at'] | null {
    const row = this.aliases.get(codedNameText(of));
    if (row === undefined) return null;
    if (row === null) return { reason: 'setAside' };
    const rows = this.rows.labels.get(plainName(row)) ?? [];
    return rows.length === 0 ? null : onlyOne(rows, 'alias', null);
  }

  /** The row that bears the account's code, or that of the account group that it lies in. */
  private byCode(code: string): Placement['at'] | null {
    for (let length = code.length; length > 0; length--) {
      const rows = this.rows.codes.get(code.slice(0, length));
      if (rows !== undefined) return onlyOne(rows, 'code', null);
    }
    return null;
  }

  private byRule(match: AccountMatch, chain: readonly string[]): Placement['at'] {
    const [rule] = match.rules;
    const named = rule === undefined ? [] : (this.rows.labels.get(plainName(rule.line)) ?? []);
    const range = (line: string): string | null =>
      rule === undefined || isCertainWithin(match, line) ? null : rangeText(rule);
    const [only] = named;
    if (only !== undefined && named.length === 1 && !this.isTotal(only))
      return taken(only, 'accounts', range(match.line));
    return this.alongChain(chain, 'accounts', range);
  }

  /** The row of the line, else of the nearest one that it is a part of; a total with parts of its own takes nothing. */
  private alongChain(
    chain: readonly string[],
    by: 'accounts' | 'name',
    rangeAt: (line: string) => string | null,
  ): Placement['at'] {
    for (const line of chain) {
      const rows = this.rows.claims.get(line) ?? [];
      if (rows.length > 0) return onlyOne(rows, by, rangeAt(line));
      if (this.rows.totals.has(line)) break;
    }
    return { reason: 'noRow' };
  }

  private isTotal(row: number): boolean {
    return this.rows.repeats.has(row) || [...this.rows.totals.values()].includes(row);
  }
}

function taken(row: number, by: 'accounts' | 'name', range: string | null = null): Placement['at'] {
  return { row, by, range };
}

function onlyOne(
  rows: readonly number[],
  by: 'accounts' | 'name' | 'code' | 'alias',
  range: string | null,
): Placement['at'] {
  const [row] = rows;
  return row !== undefined && rows.length === 1 ? { row, by, range } : { reason: 'ambiguous' };
}
