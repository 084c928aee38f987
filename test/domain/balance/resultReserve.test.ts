import fc from 'fast-check';
import {
  allocationAboveLimit,
  type ReserveInputs,
  reserveLimits,
} from '../../../src/domain/balance/resultReserve';
import type { Step } from '../../../src/domain/balance/step';
import { given } from './figures';

const inputs: ReserveInputs = {
  yearResult: given('41.6'),
  adjustedResult: given('21.0'),
  taxes: given('820.0'),
  generalGrants: given('240.0'),
  equity: given('900.0'),
  pensionLiability: given('310.0'),
  reserveBefore: given('20.0'),
};

const value = (step: Step) => (step.kind === 'computed' ? step.equation.figure.amount.value.toFixed() : step);

test.each([
  ['the lowest result above 1 % of taxes and grants', {}, '10.4'],
  ['2 % where equity with pensions is negative', { equity: given('300.0') }, '0'],
  [
    '2 % leaves something of a larger result',
    { equity: given('300.0'), adjustedResult: given('30.0') },
    '8.8',
  ],
  ['the result where it is the lowest', { yearResult: given('15.0') }, '4.4'],
  ['what the reserve lacks of 5 %', { reserveBefore: given('48.0') }, '5'],
  ['nothing where the reserve is full', { reserveBefore: given('60.0') }, '0'],
  ['nothing of a deficit', { yearResult: given('-2.0') }, '0'],
])('at most %s may be allocated', (_, changed, largest) => {
  expect(value(reserveLimits({ ...inputs, ...changed }).largestAllocation)).toBe(largest);
});

test('without equity or pension liability the threshold is not known: 1 % is never assumed', () => {
  const { largestAllocation, reserveRoom } = reserveLimits({ ...inputs, pensionLiability: null });
  expect(largestAllocation).toEqual({
    kind: 'notComputed',
    reason: 'inputMissing',
    inputs: ['pensionLiability'],
  });
  expect(value(reserveRoom)).toBe('33');
});

test('an input that is wanting in two steps is named once', () => {
  expect(reserveLimits({ ...inputs, taxes: null }).largestAllocation).toMatchObject({ inputs: ['taxes'] });
});

test.each([
  ['at the limit', '10.4', null],
  ['above it', '12.0', '1.6'],
])('a planned allocation %s', (_, planned, above) => {
  const found = allocationAboveLimit(given(planned), reserveLimits(inputs));
  expect(found?.figure.amount.value.toFixed() ?? null).toBe(above);
});

const money = fc.integer({ min: -5_000_000, max: 5_000_000 }).map((ore) => given((ore / 100).toFixed(2)));
const income = fc.integer({ min: 0, max: 100_000_000 }).map((ore) => given((ore / 100).toFixed(2)));

test('the largest allocation is never negative, and never above the result or the ceiling', () => {
  fc.assert(
    fc.property(
      money,
      money,
      income,
      income,
      money,
      income,
      (yearResult, adjustedResult, taxes, reserveBefore, equity, pensionLiability) => {
        const given = { yearResult, adjustedResult, taxes, reserveBefore, equity, pensionLiability };
        const { largestAllocation, taxesAndGrants } = reserveLimits({ ...inputs, ...given });
        if (largestAllocation.kind !== 'computed' || taxesAndGrants.kind !== 'computed')
          throw new Error('not computed');
        const largest = largestAllocation.equation.figure.amount.value;
        const base = taxesAndGrants.equation.figure.amount.value;
        expect(largest.gte(0)).toBe(true);
        if (largest.isZero()) return;
        expect(largest.plus(base.times('0.01')).lte(yearResult.amount.value)).toBe(true);
        expect(largest.plus(base.times('0.01')).lte(adjustedResult.amount.value)).toBe(true);
        expect(largest.plus(reserveBefore.amount.value).lte(base.times('0.05'))).toBe(true);
      },
    ),
  );
});
