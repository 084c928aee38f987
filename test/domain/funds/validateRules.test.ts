import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import type { RuleField, RuleProblemCode } from '../../../src/domain/funds/ruleProblem';
import { checkRules } from '../../../src/domain/funds/validateRules';
import { dec, limit } from './figures';

const rule: FundRule = { ...plainRule, name: 'a rule', surplusShare: dec(1) };

function forUnit(unit: string, more: Partial<FundRule> = {}): FundRule {
  return { ...rule, name: `rule of ${unit}`, scope: { kind: 'unit', unit }, ...more };
}

it.each<[RuleProblemCode, RuleField, Partial<FundRule>]>([
  ['nameMissing', 'name', { name: ' ' }],
  ['shareOutOfRange', 'surplusShare', { surplusShare: dec('1.01') }],
  ['shareOutOfRange', 'deficitShare', { deficitShare: dec('-0.1') }],
  ['shareOutOfRange', 'exemptions', { exemptions: [{ unit: 'A', share: dec(2) }] }],
  ['floorAboveCap', 'floor', { floor: limit('2 mnkr'), cap: limit('1 500 tkr') }],
  ['floorAboveCap', 'floor', { floor: limit('2 %'), cap: limit('1 %') }],
  ['negativeLimit', 'cap', { cap: limit('−1 mnkr') }],
  ['rangeTurned', 'cap', { cap: limit('50–30 tkr') }],
  ['stepsUnordered', 'cap', { cap: limit('till 2 mnkr: 1 mnkr; till 900 tkr: 2 mnkr; därutöver: 3 mnkr') }],
  ['stepsUnordered', 'cap', { cap: limit('till 2 mnkr: 1 mnkr') }],
  ['noSuchDay', 'from', { from: { year: 2025, month: 2, day: 29 } }],
  ['noSuchDay', 'to', { to: { year: 2025, month: 13, day: 1 } }],
  [
    'endsBeforeStart',
    'to',
    { from: { year: 2026, month: 1, day: 1 }, to: { year: 2025, month: 12, day: 31 } },
  ],
  ['yearsNotWhole', 'repaymentYears', { repaymentYears: 2.5 }],
  ['yearsNotWhole', 'repaymentYears', { repaymentYears: 0 }],
])('%s is refused at %s, and nothing is computed from the rule', (code, field, more) => {
  const checked = checkRules([{ ...rule, ...more }]);
  expect(checked.problems).toEqual([{ rule: 0, field, code, other: '' }]);
  expect(checked.rules).toEqual([]);
});

it.each<[string, Partial<FundRule>]>([
  ['the bare rule', {}],
  ['a negative floor', { floor: limit('−2 mnkr'), cap: limit('1 mnkr') }],
  ['a leap day', { from: { year: 2024, month: 2, day: 29 } }],
  ['steps in several units', { cap: limit('till 900 tkr: 1 mnkr; till 2 mnkr: 2 mnkr; därutöver: 3 mnkr') }],
])('%s is accepted', (_, more) => {
  expect(checkRules([{ ...rule, ...more }]).problems).toEqual([]);
});

describe('two rules of one scope', () => {
  const until = { to: { year: 2025, month: 12, day: 31 } };
  it('that are in force on the same day are both refused: neither goes before the other', () => {
    const { problems, rules } = checkRules([forUnit('A', until), forUnit(' a ')]);
    expect(problems.map((one) => [one.rule, one.code])).toEqual([
      [0, 'overlappingRule'],
      [1, 'overlappingRule'],
    ]);
    expect(rules).toEqual([]);
  });

  it('that follow each other are accepted', () => {
    const next = forUnit('A', { from: { year: 2026, month: 1, day: 1 } });
    expect(checkRules([forUnit('A', until), next]).problems).toEqual([]);
  });
});

describe('what is not carried', () => {
  const circle = (...pairs: [string, string][]) =>
    checkRules(pairs.map(([unit, remainderTo]) => forUnit(unit, { remainderTo }))).problems.map(
      ({ rule: index, code }) => [index, code],
    );

  it('must not come back to the fund that it left', () => {
    expect(circle(['A', 'B'], ['B', 'A'])).toEqual([
      [0, 'circularReference'],
      [1, 'circularReference'],
    ]);
    expect(circle(['A', 'A'])).toEqual([[0, 'circularReference']]);
    expect(circle(['A', 'B'], ['B', 'C'], ['C', 'A'])).toHaveLength(3);
  });

  it('may go on to a receiver without a rule', () => {
    expect(circle(['A', 'B'], ['B', 'centralt'])).toEqual([]);
  });
});
