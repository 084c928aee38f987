import { type FundRule, plainRule } from '../../../src/domain/funds/fundRule';
import { exemptShare, ruleFor } from '../../../src/domain/funds/ruleFor';
import { dec } from './figures';

const owner = { administration: 'Skola', unit: 'Norr', fund: null };
const day = { year: 2026, month: 12, day: 31 };
const municipality: FundRule = { ...plainRule, name: 'municipality' };
const administration: FundRule = {
  ...plainRule,
  name: 'administration',
  scope: { kind: 'administration', administration: 'skola' },
};
const unit: FundRule = { ...plainRule, name: 'unit', scope: { kind: 'unit', unit: 'Norr' } };

it.each<[string, FundRule[], string | null]>([
  ["the unit's own first", [municipality, administration, unit], 'unit'],
  ["then its administration's", [municipality, administration], 'administration'],
  ["then the municipality's", [municipality], 'municipality'],
  ['none of another unit', [{ ...unit, scope: { kind: 'unit', unit: 'Söder' } }], null],
  ['none that has ended', [{ ...unit, to: { year: 2026, month: 12, day: 30 } }], null],
  ['none that has not begun', [{ ...unit, from: { year: 2027, month: 1, day: 1 } }], null],
  ['the last day counts', [{ ...unit, from: day, to: day }], 'unit'],
])('the rule for a fund: %s', (_, rules, expected) => {
  expect(ruleFor(owner, day, rules)?.name ?? null).toBe(expected);
});

it('an exempt unit is left out by the share that the rule says', () => {
  const rule = { ...municipality, exemptions: [{ unit: 'norr', share: dec('0.75') }] };
  expect(exemptShare(owner, rule).toFixed()).toBe('0.75');
  expect(exemptShare({ ...owner, unit: 'Söder' }, rule).toFixed()).toBe('0');
});
