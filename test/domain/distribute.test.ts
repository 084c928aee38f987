import fc from 'fast-check';
import { Decimal, zero } from '../../src/domain/decimal';
import { distribute } from '../../src/domain/distribute';

const split = (total: string, weights: readonly number[], decimals: number): string[] =>
  distribute(
    new Decimal(total),
    weights.map((weight) => new Decimal(weight)),
    decimals,
  ).map((part) => part.toFixed(decimals));

it.each<[string, number[], number, string[]]>([
  ['1.9', [1, 1, 1], 1, ['0.7', '0.6', '0.6']],
  ['-1.9', [1, 1, 1], 1, ['-0.7', '-0.6', '-0.6']],
  ['100', [1, 1, 1], 0, ['34', '33', '33']],
  ['10', [0, 1, 3], 0, ['0', '3', '7']],
  ['0', [2, 1], 0, ['0', '0']],
])('%s split by %j', (total, weights, decimals, parts) => {
  expect(split(total, weights, decimals)).toEqual(parts);
});

it('thousands of random splits sum to the whole, each part within one last digit of its share', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 10 ** 6 }), { minLength: 1, maxLength: 30 })
    .filter((all) => all.some((weight) => weight > 0));
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), weights, (ore, all) => {
      const total = new Decimal(ore).div(100);
      const decimals = all.map((weight) => new Decimal(weight));
      const parts = distribute(total, decimals, 2);
      const whole = decimals.reduce((sum, weight) => sum.plus(weight), zero);
      expect(parts.reduce((sum, part) => sum.plus(part), zero).equals(total)).toBe(true);
      parts.forEach((part, index) => {
        const exact = total.times(decimals[index]!).div(whole);
        expect(part.minus(exact).abs().lt(0.01)).toBe(true);
      });
    }),
    { numRuns: 5000 },
  );
});

it('weights that are all zero or below it are refused', () => {
  expect(() => split('1', [0, 0], 0)).toThrow('weights');
  expect(() => split('1', [2, -1], 0)).toThrow('weights');
});
