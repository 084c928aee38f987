import type { AccountRule } from '../../../src/domain/outcome/accountRule';
import { accountLookup, accountRuleFindings, rangeText } from '../../../src/domain/outcome/accountRules';

function rules(...texts: readonly string[]): AccountRule[] {
  return texts.map((text) => {
    const [range = '', line = ''] = text.split(' ');
    const [from = '', to = from] = range.split('-');
    return { from, to, line, certain: true };
  });
}

test.each([
  ['the rule with more digits', ['4 Kostnader', '45 Bidragen', '456 Annat'], '4567', 'annat'],
  ['of as many digits the narrower range', ['40-49 Allt', '45-46 Bidragen'], '4510', 'bidragen'],
  ['whatever their order', ['456 Annat', '4 Kostnader'], '4567', 'annat'],
  ['a range that begins within a group', ['4550-4599 Annat', '45 Bidragen'], '4560', 'annat'],
])('%s decides', (_, texts, account, line) => {
  expect(accountLookup(rules(...texts))(account)?.line).toBe(line);
});

test.each([
  ['4', ['45-46 Bidragen'], null],
  ['45', ['4500-4599 Bidragen'], 'bidragen'],
  ['45', ['4500-4589 Bidragen'], null],
])('an account group %s belongs to a range only as a whole', (account, texts, line) => {
  expect(accountLookup(rules(...texts))(account)?.line ?? null).toBe(line);
});

test.each([
  ['from after to', ['46-45 Personal'], [{ code: 'fromAfterTo', rule: 0 }]],
  ['no digits', ['4x Personal'], [{ code: 'notDigits', rule: 0 }]],
  ['an unknown line', ['45 Gåvor'], [{ code: 'unknownLine', rule: 0, line: 'Gåvor' }]],
  ['an overlap', ['45-47 Personal', '46-48 Lokaler'], [{ code: 'overlap', rule: 1, other: 0 }]],
  ['the same range twice', ['45 Personal', '45 Lokaler'], [{ code: 'overlap', rule: 1, other: 0 }]],
  ['the same range twice for one line', ['45 Personal', '45 Personalkostnader'], []],
  ['a narrower range within a wider one', ['45-47 Personal', '46 Lokaler'], []],
  ['a longer range within a shorter one', ['45 Personal', '4550-4559 Lokaler'], []],
])('%s is told where it is wrong', (_, texts, findings) => {
  expect(accountRuleFindings(rules(...texts), ['Personal', 'Lokaler'])).toEqual(findings);
});

test('a rule that is wrong by itself holds for no account', () => {
  expect(accountLookup(rules('46-45 Personal', '4x Personal'))('4510')).toBeNull();
});

test('a range is written from its first to its last group', () => {
  expect(rules('70-78 Tjänster', '60 Lokaler').map(rangeText)).toEqual(['70–78', '60']);
});
