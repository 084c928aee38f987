import { compareDays, type Day, dayOf, dayText } from '../day';
import type { Decimal } from '../decimal';
import { convert } from '../unit';
import { type FundLimit, isBelow, type Money } from './fundLimit';
import type { FundRule } from './fundRule';
import type { RuleField, RuleProblem, RuleProblemCode } from './ruleProblem';
import { sameOwnerName } from './ownerName';

export interface CheckedRules {
  /** Those without a problem; only they are computed with. */
  readonly rules: readonly FundRule[];
  readonly problems: readonly RuleProblem[];
}

/** What is wrong with rules, each by itself and together. */
export function checkRules(rules: readonly FundRule[]): CheckedRules {
  const problems = rules.flatMap((rule, index) => [
    ...ownProblems(rule).map(([field, code]) => ({ rule: index, field, code, other: '' })),
    ...overlaps(rules, index),
    ...circles(rules, index),
  ]);
  const bad = new Set(problems.map(({ rule }) => rule));
  return { rules: rules.filter((_, index) => !bad.has(index)), problems };
}

type OwnProblem = readonly [field: RuleField, code: RuleProblemCode];

function ownProblems(rule: FundRule): readonly OwnProblem[] {
  const problems: OwnProblem[] = [];
  if (rule.name.trim() === '') problems.push(['name', 'nameMissing']);
  for (const field of ['surplusShare', 'deficitShare'] as const)
    if (!isShare(rule[field])) problems.push([field, 'shareOutOfRange']);
  if (rule.exemptions.some(({ share }) => !isShare(share))) problems.push(['exemptions', 'shareOutOfRange']);
  for (const field of ['cap', 'floor', 'yearlyMaximum'] as const) {
    const limit = rule[field];
    const code = limit === null ? null : limitProblem(limit, field === 'floor');
    if (code !== null) problems.push([field, code]);
  }
  if (rule.floor !== null && rule.cap !== null && isBelow(rule.cap, rule.floor))
    problems.push(['floor', 'floorAboveCap']);
  for (const field of ['from', 'to'] as const) {
    const day = rule[field];
    if (day !== null && dayOf(dayText(day)) === null) problems.push([field, 'noSuchDay']);
  }
  if (rule.from !== null && rule.to !== null && compareDays(rule.to, rule.from) < 0)
    problems.push(['to', 'endsBeforeStart']);
  const years = rule.repaymentYears;
  if (years !== null && (!Number.isInteger(years) || years < 1))
    problems.push(['repaymentYears', 'yearsNotWhole']);
  return problems;
}

function isShare(share: Decimal | null): boolean {
  return share === null || (share.gte(0) && share.lte(1));
}

/** A floor may be below zero: a fund may then be in deficit so far. */
function limitProblem(limit: FundLimit, isFloor: boolean): RuleProblemCode | null {
  switch (limit.kind) {
    case 'amount':
      return limit.money.value.isNegative() && !isFloor ? 'negativeLimit' : null;
    case 'share':
      return limit.share.abs().gt(1) || (limit.share.isNegative() && !isFloor) ? 'shareOutOfRange' : null;
    case 'range':
      return limit.low.gt(limit.high) ? 'rangeTurned' : null;
    case 'bySize': {
      const ends = limit.steps.map(({ upTo }) => upTo);
      const isOrdered = ends.every((end, index) => {
        const next = ends[index + 1];
        return end === null
          ? next === undefined
          : next === null || (next !== undefined && kronor(next).gt(kronor(end)));
      });
      return isOrdered ? null : 'stepsUnordered';
    }
    default:
      return limit.of.map((one) => limitProblem(one, isFloor)).find((code) => code !== null) ?? null;
  }
}

function kronor({ value, unit }: Money): Decimal {
  return convert(value, unit, 'kr');
}

/** Two rules of one scope that are in force on the same day: neither goes before the other. */
function overlaps(rules: readonly FundRule[], index: number): readonly RuleProblem[] {
  const rule = rules[index];
  const other = rules.find((one, at) => at !== index && rule !== undefined && sameScope(one, rule));
  return other === undefined
    ? []
    : [{ rule: index, field: 'scope', code: 'overlappingRule', other: other.name }];
}

function sameScope(one: FundRule, other: FundRule): boolean {
  const isSame =
    one.scope.kind === other.scope.kind && sameOwnerName(scopeName(one) ?? '', scopeName(other) ?? '');
  return isSame && startsBy(one.from, other.to) && startsBy(other.from, one.to);
}

function startsBy(start: Day | null, end: Day | null): boolean {
  return start === null || end === null || compareDays(start, end) <= 0;
}

function scopeName({ scope }: FundRule): string | null {
  if (scope.kind === 'municipality') return null;
  return scope.kind === 'unit' ? scope.unit : scope.administration;
}

/** What is not carried goes from fund to fund, and must not come back to the first. */
function circles(rules: readonly FundRule[], index: number): readonly RuleProblem[] {
  const start = scopeName(rules[index] ?? ({ scope: { kind: 'municipality' } } as FundRule));
  if (start === null) return [];
  const receiverOf = (name: string): string | null =>
    rules.find((rule) => sameOwnerName(scopeName(rule) ?? '', name))?.remainderTo ?? null;
  const passed = new Set<string>();
  for (let next = rules[index]?.remainderTo ?? null; next !== null; next = receiverOf(next)) {
    if (sameOwnerName(next, start))
      return [{ rule: index, field: 'remainderTo', code: 'circularReference', other: next }];
    if (passed.has(next.toLowerCase())) return [];
    passed.add(next.toLowerCase());
  }
  return [];
}
