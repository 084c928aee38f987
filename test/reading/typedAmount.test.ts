import { Decimal } from '../../src/domain/decimal';
import { typedAmount } from '../../src/reading/typedAmount';
import { typedAttention } from '../../src/reading/typedAttention';

test.each([
  ['4,6', 'mnkr', '4.6'],
  ['4.6', 'mnkr', '4.6'],
  ['−1 250', 'tkr', '-1250'],
  ['(12)', 'tkr', '-12'],
  ['500 tkr', 'mnkr', '0.5'],
  ['0,5 mnkr', 'kr', '500000'],
  ['12', null, '12'],
] as const)('%s for an amount in %s is %s', (typed, unit, value) => {
  expect(typedAmount(typed, unit)).toEqual({ value: new Decimal(value) });
});

test.each([
  ['', 'mnkr', 'missing'],
  ['  ', 'mnkr', 'missing'],
  ['fyra', 'mnkr', 'unreadable'],
  ['4 %', 'mnkr', 'unreadable'],
  ['4 EUR', 'mnkr', 'unreadable'],
  ['4*', 'mnkr', 'unreadable'],
  ['lägst av 1 mnkr och 2 mnkr', 'mnkr', 'unreadable'],
  ['1.234', 'mnkr', 'ambiguous'],
  ['500 tkr', null, 'withoutUnit'],
] as const)('%p for an amount in %s is refused: %s', (typed, unit, code) => {
  expect(typedAmount(typed, unit)).toEqual({ problem: { code, text: typed.trim() } });
});

test.each([
  ['500 tkr', '2 %', { amount: { value: new Decimal(500), unit: 'tkr' }, share: new Decimal('0.02') }],
  ['', '2,5 %', { amount: null, share: new Decimal('0.025') }],
  ['', '', null],
])('thresholds %p and %p are read', (amount, share, attention) => {
  expect(typedAttention(amount, share)).toEqual({ attention });
});

test.each([
  ['500', '', 'amount'],
  ['-500 tkr', '', 'amount'],
  ['2 %', '', 'amount'],
  ['', '2', 'share'],
  ['', '0 %', 'share'],
])('thresholds %p and %p are refused at %s', (amount, share, wrong) => {
  expect(typedAttention(amount, share)).toEqual({ wrong });
});
