import { judge, judgeSame, type SignedAmount, type Verdict } from '../../src/domain/rounding';
import { amount, minus, plus } from './amounts';

const verdict = (stated: string, terms: readonly SignedAmount[]): Verdict =>
  judge(amount(stated), terms).verdict;

describe('a deviation in one decimal may be off by 0.15, and not by more', () => {
  it.each<[string, string, string, Verdict]>([
    ['0.8', '3.0', '2.2', 'held'],
    ['0.7', '3.0', '2.2', 'rounding'],
    ['0.9', '3.0', '2.2', 'rounding'],
    ['0.6', '3.0', '2.2', 'error'],
    ['1.0', '3.0', '2.2', 'error'],
    // Stated more finely: half of 0.1, 0.1 and 0.01 is 0.105.
    ['0.90', '3.0', '2.2', 'rounding'],
    ['0.91', '3.0', '2.2', 'error'],
  ])('%s for %s less %s: %s', (stated, minuend, subtrahend, expected) => {
    expect(verdict(stated, [...plus(minuend), minus(subtrahend)])).toBe(expected);
  });

  it.each<[string, Verdict]>([
    ['0.65', 'rounding'],
    ['0.95', 'rounding'],
    ['0.6499', 'error'],
    ['0.9501', 'error'],
  ])('at the very limit it is rounding, just beyond it is not: %s', (value, expected) => {
    const stated = { ...amount(value), decimals: 1 };
    expect(judge(stated, [...plus('3.0'), minus('2.2')]).verdict).toBe(expected);
  });

  it('whole amounts may be off by 1, and not by 2', () => {
    expect(verdict('101', [...plus('300'), minus('200')])).toBe('rounding');
    expect(verdict('102', [...plus('300'), minus('200')])).toBe('error');
  });

  it('the tolerance is told with the judgement, stated less expected', () => {
    const { tolerance, difference, expected } = judge(amount('0.6'), [...plus('3.0'), minus('2.2')]);
    expect([tolerance.toFixed(), difference.toFixed(), expected.toFixed()]).toEqual(['0.15', '-0.2', '0.8']);
  });
});

describe('a sum of n parts may be off by n + 1 half units, and not by more', () => {
  it.each([1, 2, 3, 4, 7, 8, 17, 99])('%s parts', (parts) => {
    const terms = plus(...Array.from({ length: parts }, () => '10'));
    const limit = Math.floor((parts + 1) / 2);
    expect(judge(amount(`${10 * parts}`), terms).tolerance.toNumber()).toBe((parts + 1) / 2);
    for (const sign of [1, -1]) {
      expect(['rounding', 'unlikelyRounding']).toContain(verdict(`${10 * parts + sign * limit}`, terms));
      expect(verdict(`${10 * parts + sign * (limit + 1)}`, terms)).toBe('error');
    }
  });

  it('each part counts by its own last digit', () => {
    const { tolerance } = judge(amount('12'), plus('5.0', '3.25', '4'));
    expect(tolerance.toFixed()).toBe('1.055');
  });
});

describe('what rounding allows, but beyond three standard deviations, is unlikely', () => {
  // Off by d of 1, with n parts: unlikely when d² > 9 (n + 1) / 12.
  it.each<[number, number, Verdict]>([
    [3, 1, 'rounding'],
    [3, 2, 'unlikelyRounding'],
    [4, 1, 'rounding'],
    [4, 2, 'unlikelyRounding'],
    [5, 2, 'rounding'],
    [5, 3, 'unlikelyRounding'],
    [11, 3, 'rounding'],
    [11, 4, 'unlikelyRounding'],
    [15, 8, 'unlikelyRounding'],
    [15, 9, 'error'],
  ])('%s parts, off by %s: %s', (parts, off, expected) => {
    const terms = plus(...Array.from({ length: parts }, () => '10'));
    expect(verdict(`${10 * parts + off}`, terms)).toBe(expected);
  });

  it.each([1, 2])('it cannot be with %s parts and a sum', (parts) => {
    const terms = plus(...Array.from({ length: parts }, () => '10'));
    const most = Math.floor((parts + 1) / 2);
    expect(verdict(`${10 * parts + most}`, terms)).toBe('rounding');
  });
});

test('amounts are exact decimals: 0.1 and 0.2 are 0.3', () => {
  expect(verdict('0.3', plus('0.1', '0.2'))).toBe('held');
  expect(verdict('30000000000000000000000000000.3', plus('30000000000000000000000000000.1', '0.2'))).toBe(
    'held',
  );
});

describe('two prints of one amount', () => {
  it.each<[string, string, Verdict]>([
    ['4.6', '4.6', 'held'],
    // Equally precise: equal, or an error.
    ['4.6', '4.7', 'error'],
    ['19100', '19101', 'error'],
    // Else the coarser must be a rounding of the finer, up or down at the half.
    ['35', '34.581', 'held'],
    ['34.6', '34.581', 'held'],
    ['34.6', '34.65', 'held'],
    ['34.6', '34.55', 'held'],
    ['34.6', '34.651', 'error'],
    ['34.6', '34.549', 'error'],
    ['34.581', '34.6', 'held'],
    ['0', '-0.5', 'held'],
  ])('%s and %s: %s', (stated, expected, outcome) => {
    expect(judgeSame(amount(stated), amount(expected)).verdict).toBe(outcome);
  });
});
