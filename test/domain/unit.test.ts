import { Decimal } from '../../src/domain/decimal';
import { convert, convertDecimals, type Unit } from '../../src/domain/unit';

test.each<[string, Unit, Unit, string]>([
  ['1.9', 'mnkr', 'tkr', '1900'],
  ['1.9', 'mnkr', 'kr', '1900000'],
  ['34581', 'tkr', 'mnkr', '34.581'],
  ['34581', 'tkr', 'kr', '34581000'],
  ['1', 'kr', 'mnkr', '0.000001'],
  ['-0.1', 'mnkr', 'mnkr', '-0.1'],
])('%s %s is the same in %s: %s', (value, from, to, expected) => {
  expect(convert(new Decimal(value), from, to).toFixed()).toBe(expected);
});

test('an amount of thirty digits keeps them all in another unit', () => {
  const digits = '123456789012345678901234567890';
  expect(convert(new Decimal(digits), 'kr', 'mnkr').toFixed()).toBe('123456789012345678901234.56789');
});

test.each<[number, Unit, Unit, number]>([
  [1, 'mnkr', 'tkr', -2],
  [1, 'mnkr', 'kr', -5],
  [0, 'tkr', 'mnkr', 3],
  [0, 'kr', 'tkr', 3],
  [2, 'tkr', 'tkr', 2],
])('%s decimals in %s are in %s %s', (decimals, from, to, expected) => {
  expect(convertDecimals(decimals, from, to)).toBe(expected);
});
