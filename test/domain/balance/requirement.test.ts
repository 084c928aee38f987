import fc from 'fast-check';
import { balanceRequirement, type RequirementInputs } from '../../../src/domain/balance/requirement';
import type { Step } from '../../../src/domain/balance/step';
import { given } from './figures';

/** A town of middle size, in mnkr: a plot was sold with a gain, shares rose, and two years are still to be restored. */
const year2024: RequirementInputs = {
  year: 2024,
  yearResult: given('41.6'),
  realisedGains: given('12.4'),
  exemptedGains: given('1.1'),
  exemptedLosses: given('0.3'),
  unrealisedGains: given('9.0'),
  unrealisedReversals: given('-0.6'),
  reserveAllocation: given('4.0'),
  reserveUse: given('0.0'),
  extraordinaryReasons: given('0.0'),
  earlierDeficits: [
    { year: 2023, amount: given('20.5') },
    { year: 2021, amount: given('3.5') },
  ],
};

const value = (step: Step) => (step.kind === 'computed' ? step.equation.figure.amount.value.toFixed() : step);

test('a year is worked out step by step: adjusted 21,0, balance result 17,0, which restores the oldest deficit first', () => {
  const { adjustedResult, balanceResult, restoring } = balanceRequirement(year2024);
  expect(value(adjustedResult)).toBe('21');
  expect(value(balanceResult)).toBe('17');
  if (restoring.kind !== 'computed') throw new Error('not computed');
  expect(
    restoring.deficits.map(({ year, latestYear, restored, left, isLate }) => [
      year,
      latestYear,
      restored.amount.value.toFixed(),
      left.figure.amount.value.toFixed(),
      isLate,
    ]),
  ).toEqual([
    [2021, 2024, '3.5', '0', false],
    [2023, 2026, '13.5', '7', false],
  ]);
  expect(value(restoring.left)).toBe('7');
});

test('a negative balance result is a deficit of its own, to be restored within three years', () => {
  const { restoring } = balanceRequirement({ ...year2024, yearResult: given('-10.0') });
  expect(restoring).toMatchObject({
    deficits: [
      { year: 2021, isLate: true },
      { year: 2023, isLate: false },
      { year: 2024, latestYear: 2027, isLate: false },
    ],
  });
  expect(restoring.kind === 'computed' && value(restoring.left)).toBe('58.6');
});

test('without earlier deficits and with a positive result nothing is left to restore', () => {
  const { restoring } = balanceRequirement({ ...year2024, earlierDeficits: [] });
  expect(restoring).toMatchObject({ kind: 'computed', deficits: [] });
  expect(restoring.kind === 'computed' && value(restoring.left)).toBe('0');
});

test.each([
  ['the gains', { realisedGains: null }, ['realisedGains'], ['realisedGains']],
  ['the use of the reserve', { reserveUse: null }, null, ['reserveUse']],
])('a missing input is not zero: without %s the step says so', (_, missing, adjusted, balance) => {
  const { adjustedResult, balanceResult } = balanceRequirement({ ...year2024, ...missing });
  if (adjusted === null) expect(value(adjustedResult)).toBe('21');
  else expect(adjustedResult).toEqual({ kind: 'notComputed', reason: 'inputMissing', inputs: adjusted });
  expect(balanceResult).toEqual({ kind: 'notComputed', reason: 'inputMissing', inputs: balance });
});

test('unknown earlier years leave the balance result, and say that nothing is known of what is left', () => {
  const { balanceResult, restoring } = balanceRequirement({ ...year2024, earlierDeficits: null });
  expect(value(balanceResult)).toBe('17');
  expect(restoring).toEqual({ kind: 'notComputed', reason: 'inputMissing', inputs: ['earlierDeficit'] });
});

test('units are converted, and never mixed silently', () => {
  const inThousands = balanceRequirement({ ...year2024, realisedGains: given('12400', 'tkr') });
  expect(value(inThousands.balanceResult)).toBe('17');
  expect(balanceRequirement({ ...year2024, realisedGains: given('12.4', null) }).adjustedResult).toEqual({
    kind: 'notComputed',
    reason: 'unitMissing',
    inputs: ['realisedGains'],
  });
});

const money = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((ore) => given((ore / 100).toFixed(2)));
const deficit = fc.integer({ min: 0, max: 1_000_000 }).map((ore) => given((ore / 100).toFixed(2)));

test('what is restored and what is left are what was there before, and no more is restored than there is', () => {
  const deficits = fc.array(fc.record({ year: fc.integer({ min: 2019, max: 2023 }), amount: deficit }));
  fc.assert(
    fc.property(money, money, money, deficits, (yearResult, realisedGains, reserveUse, earlierDeficits) => {
      const inputs = { ...year2024, yearResult, realisedGains, reserveUse, earlierDeficits };
      const { balanceResult, restoring } = balanceRequirement(inputs);
      if (balanceResult.kind !== 'computed' || restoring.kind !== 'computed') throw new Error('not computed');
      if (restoring.left.kind !== 'computed') throw new Error('not computed');
      const result = balanceResult.equation.figure.amount.value;
      const before = earlierDeficits.reduce(
        (sum, { amount }) => sum.plus(amount.amount.value),
        result.times(0),
      );
      const left = restoring.left.equation.figure.amount.value;
      const expected = before.minus(result);
      const surplus = restoring.deficits.reduce(
        (sum, { restored }) => sum.plus(restored.amount.value),
        before.times(0),
      );
      expect(left.toFixed()).toBe(expected.lt(0) ? '0' : expected.toFixed());
      expect(surplus.lte(result.lt(0) ? 0 : result)).toBe(true);
    }),
  );
});
