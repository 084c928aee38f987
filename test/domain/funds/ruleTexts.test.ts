import { exampleRuleSets } from '../../../src/domain/funds/exampleRuleSets';
import { noRuleTexts, readRuleTexts, ruleTexts } from '../../../src/domain/funds/ruleTexts';

const sound = {
  ...noRuleTexts,
  name: 'Alla',
  scope: 'Kommunen',
  surplusShare: '75 %',
  deficitShare: '100 %',
};
const problemsOf = (...texts: Parameters<typeof readRuleTexts>[0]) =>
  readRuleTexts(texts).problems.map((problem) => [
    problem.rule,
    problem.field,
    'unreadable' in problem ? problem.unreadable.code : problem.refused.code,
  ]);

test.each(['sv', 'en'] as const)('every example comes back as it was written in %s', (language) => {
  for (const { id, rules } of exampleRuleSets) {
    const texts = rules.map((rule) => ruleTexts(rule, language));
    expect([id, readRuleTexts(texts)]).toEqual([id, { rules, problems: [] }]);
  }
});

test('what is wrong is told at its field, and no rule is read', () => {
  expect(problemsOf({ ...sound, surplusShare: '175 %', from: '2025-02-30', cap: '1' })).toEqual([
    [0, 'from', 'dayUnreadable'],
    [0, 'cap', 'limitUnitMissing'],
    [0, 'surplusShare', 'shareOutOfRange'],
  ]);
  expect(
    readRuleTexts([
      { ...sound, surplusShare: '175 %' },
      { ...sound, scope: 'Enhet: A' },
    ]).rules,
  ).toEqual([]);
});

test('rules are held against each other under their own places, whatever else is unreadable', () => {
  const unreadable = { ...sound, scope: 'alla' };
  expect(problemsOf(unreadable, sound, { ...sound, name: 'Igen' })).toEqual([
    [0, 'scope', 'scopeUnreadable'],
    [1, 'scope', 'overlappingRule'],
    [2, 'scope', 'overlappingRule'],
  ]);
  const circle = (unit: string, remainderTo: string) => ({ ...sound, scope: `Enhet: ${unit}`, remainderTo });
  expect(problemsOf(circle('A', 'B'), circle('B', 'A')).map(([, field, code]) => [field, code])).toEqual([
    ['remainderTo', 'circularReference'],
    ['remainderTo', 'circularReference'],
  ]);
});
