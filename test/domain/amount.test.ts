import { inUnit, lastDigit } from '../../src/domain/amount';
import { Decimal } from '../../src/domain/decimal';
import { amount } from './amounts';

test.each([
  [0, '1'],
  [1, '0.1'],
  [3, '0.001'],
  [-2, '100'],
])('with %s decimals the last digit counts %s', (decimals, digit) => {
  expect(lastDigit(decimals).toFixed()).toBe(digit);
});

test('an amount in another unit is as precise as it was: 1.0 mnkr is 1 000 tkr, known to the hundred', () => {
  expect(inUnit(amount('1.0', 'mnkr'), 'tkr')).toEqual({
    value: new Decimal(1000),
    decimals: -2,
    unit: 'tkr',
  });
});

test('an amount without a unit is left as it is', () => {
  expect(inUnit(amount('1.0'), 'tkr')).toEqual(amount('1.0'));
});
