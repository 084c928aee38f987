import type { AccountRule } from './accountRule';
import { lineChain, lineKey } from './statementLines';

/** What is wrong with a rule, by its index in the list. */
export type AccountRuleFinding =
  | { readonly code: 'notDigits'; readonly rule: number }
  | { readonly code: 'fromAfterTo'; readonly rule: number }
  /** Some accounts belong to both, and neither rule is the narrower one. */
  | { readonly code: 'overlap'; readonly rule: number; readonly other: number }
  /** No line of that name is known. */
  | { readonly code: 'unknownLine'; readonly rule: number; readonly line: string };

/** The rules that hold for one account, the most specific first. */
export interface AccountMatch {
  readonly rules: readonly AccountRule[];
  /** The line's key, by the most specific rule. */
  readonly line: string;
}

/** Whether the account, or all accounts of an account group, lie in the rule's range. */
function holds({ from, to }: AccountRule, account: string): boolean {
  const length = Math.max(from.length, to.length);
  return (
    account.padEnd(length, '0').slice(0, from.length) >= from &&
    account.padEnd(length, '9').slice(0, to.length) <= to
  );
}

/** The rule with more digits is the more specific one, then that of the narrower range. */
function bySpecificity(a: AccountRule, b: AccountRule): number {
  return digitsOf(b) - digitsOf(a) || widthOf(a) - widthOf(b);
}

function digitsOf({ from, to }: AccountRule): number {
  return Math.min(from.length, to.length);
}

function widthOf({ from, to }: AccountRule): number {
  const length = Math.max(from.length, to.length);
  return Number(to.padEnd(length, '9')) - Number(from.padEnd(length, '0'));
}

/** Looks accounts up in the rules; rules with a finding of their own are left out. Null where no rule holds. */
export function accountLookup(rules: readonly AccountRule[]): (account: string) => AccountMatch | null {
  const ordered = rules.filter(isWellFormed).sort(bySpecificity);
  const found = new Map<string, AccountMatch | null>();
  return (account) => {
    const known = found.get(account);
    if (known !== undefined) return known;
    const match = matchOf(ordered, account.trim());
    found.set(account, match);
    return match;
  };
}

function matchOf(ordered: readonly AccountRule[], account: string): AccountMatch | null {
  if (!/^\d+$/.test(account)) return null;
  const rules = ordered.filter((rule) => holds(rule, account));
  const [first] = rules;
  return first === undefined ? null : { rules, line: lineKey(first.line) };
}

/** Whether a certain rule says that the account lies within the line; what the rule for that very line says goes first. */
export function isCertainWithin({ rules }: AccountMatch, line: string): boolean {
  for (const rule of rules) {
    const key = lineKey(rule.line);
    if (key === line) return rule.certain;
    if (rule.certain && lineChain(key).includes(line)) return true;
  }
  return false;
}

/** `70–78`, or `60` where it is one group only. */
export function rangeText({ from, to }: AccountRule): string {
  return from === to ? from : `${from}–${to}`;
}

/** What is wrong with the user's rules; `lines` are those of the workbook's statements and the standard ones. */
export function accountRuleFindings(
  rules: readonly AccountRule[],
  lines: readonly string[],
): readonly AccountRuleFinding[] {
  const known = new Set(lines.map(lineKey));
  return rules.flatMap((each, rule): AccountRuleFinding[] => {
    const unknown: AccountRuleFinding[] = known.has(lineKey(each.line))
      ? []
      : [{ code: 'unknownLine', rule, line: each.line }];
    if (!areDigits(each)) return [{ code: 'notDigits', rule }, ...unknown];
    if (!isWellFormed(each)) return [{ code: 'fromAfterTo', rule }, ...unknown];
    const overlaps = rules
      .slice(0, rule)
      .flatMap((earlier, other): AccountRuleFinding[] =>
        isWellFormed(earlier) && isUndecided(earlier, each) ? [{ code: 'overlap', rule, other }] : [],
      );
    return [...overlaps, ...unknown];
  });
}

function areDigits({ from, to }: AccountRule): boolean {
  return /^\d+$/.test(from) && /^\d+$/.test(to);
}

function isWellFormed(rule: AccountRule): boolean {
  const { from, to } = rule;
  const length = Math.max(from.length, to.length);
  return areDigits(rule) && from.padEnd(length, '0') <= to.padEnd(length, '9');
}

/** Both hold for some accounts, lead to different lines, and neither is the more specific for all of them. */
function isUndecided(one: AccountRule, other: AccountRule): boolean {
  if (lineKey(one.line) === lineKey(other.line) || digitsOf(one) !== digitsOf(other)) return false;
  const length = Math.max(one.from.length, one.to.length, other.from.length, other.to.length);
  const [a, b] = [one, other].map(({ from, to }) => ({
    low: from.padEnd(length, '0'),
    high: to.padEnd(length, '9'),
  }));
  if (a === undefined || b === undefined || a.low > b.high || b.low > a.high) return false;
  const contains = (outer: typeof a, inner: typeof a): boolean =>
    outer.low <= inner.low && inner.high <= outer.high;
  return contains(a, b) === contains(b, a);
}
