import { withAttention, withRemark, withRequirement } from '../../../src/app/settings/requirementSettings';
import {
  formatWorkbookSettings,
  noWorkbookSettings,
  parseWorkbookSettings,
} from '../../../src/app/settings/workbookSettings';
import { Decimal } from '../../../src/domain/decimal';

const owner = { administration: 'Teknik', unit: 'Park' };
const kept = (settings: typeof noWorkbookSettings) => parseWorkbookSettings(formatWorkbookSettings(settings));

test('a required result is kept to the last digit, in place of the earlier one, and can be taken away', () => {
  const first = withRequirement(noWorkbookSettings, owner, new Decimal('4.60000000000000000001'));
  const second = withRequirement(first, { administration: 'Teknik', unit: null }, new Decimal(-3));
  expect(kept(second)).toEqual({ settings: second, problem: null });
  expect([...withRequirement(second, owner, new Decimal(5)).requiredResults]).toEqual([
    ['Teknik', new Decimal(-3)],
    ['Park', new Decimal(5)],
  ]);
  expect([...withRequirement(first, { ...owner, unit: ' park ' }, null).requiredResults]).toEqual([]);
});

test('a comment and a measure are kept as they were written; empty ones take them away', () => {
  const remark = { owner, comment: '=HYPERLINK("x")\n”å”', action: '' };
  const settings = withRemark(noWorkbookSettings, remark);
  expect(kept(settings)).toEqual({ settings, problem: null });
  expect(withRemark(settings, { ...remark, action: 'Köpstopp' }).remarks).toHaveLength(1);
  expect(withRemark(settings, { ...remark, comment: '' }).remarks).toEqual([]);
});

test('thresholds are kept, and none is none', () => {
  const attention = { amount: { value: new Decimal(500), unit: 'tkr' as const }, share: new Decimal('0.02') };
  const settings = withAttention(noWorkbookSettings, attention);
  expect(kept(settings)).toEqual({ settings, problem: null });
  expect(formatWorkbookSettings(withAttention(settings, null))).toBe(
    formatWorkbookSettings(noWorkbookSettings),
  );
});

test.each([
  ['requiredResults', { name: 'Park', amount: '4,6' }],
  ['requiredResults', { name: 'Park', amount: 4.6 }],
  ['remarks', { owner, comment: '', action: '' }],
  ['remarks', { owner: { administration: 'Teknik' }, comment: 'x', action: '' }],
  ['attention', { amount: null, share: null }],
  ['attention', { amount: { value: '-1', unit: 'tkr' }, share: null }],
])('a damaged entry among %s is left out, counted, and written back as it was', (list, entry) => {
  const text = JSON.stringify({ version: 2, [list]: [entry] });
  const { settings, problem } = parseWorkbookSettings(text);
  expect(problem).toEqual({ code: 'leftOut', count: 1 });
  expect(JSON.parse(formatWorkbookSettings(settings))).toMatchObject({ [list]: [entry] });
});
