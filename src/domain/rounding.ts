import { type Amount, lastDigit } from './amount';
import { type Decimal, zero } from './decimal';

export interface SignedAmount {
  readonly sign: 1 | -1;
  readonly amount: Amount;
}

/** How a relation between printed amounts came out. */
export type Verdict = 'held' | 'rounding' | 'unlikelyRounding' | 'error';

export interface Judgement {
  readonly verdict: Verdict;
  readonly stated: Decimal;
  readonly expected: Decimal;
  /** stated - expected */
  readonly difference: Decimal;
  /** The largest difference that rounding can explain. */
  readonly tolerance: Decimal;
}

/** Rounding errors are taken as independent and even over one unit: beyond so many standard deviations they are unlikely. */
const likelyDeviations = 3;

/**
 * Judges `stated` = the signed sum of `terms`, all in one unit and sign convention. Each printed amount stands for an
 * interval of half a unit of its last digit to either side; closed, so a difference at the very limit is rounding.
 */
export function judge(stated: Amount, terms: readonly SignedAmount[]): Judgement {
  let expected = zero;
  // By precision: a long column has one.
  const times = new Map([[stated.decimals, 1]]);
  for (const { sign, amount } of terms) {
    expected = sign > 0 ? expected.plus(amount.value) : expected.minus(amount.value);
    times.set(amount.decimals, (times.get(amount.decimals) ?? 0) + 1);
  }
  const difference = stated.value.minus(expected);
  const tolerance = sumOverDigits(times, (digit) => digit).div(2);
  return {
    verdict: verdictOf(difference, tolerance, times),
    stated: stated.value,
    expected,
    difference,
    tolerance,
  };
}

function verdictOf(difference: Decimal, tolerance: Decimal, times: ReadonlyMap<number, number>): Verdict {
  if (difference.isZero()) return 'held';
  const size = difference.abs();
  if (size.gt(tolerance)) return 'error';
  const variance = sumOverDigits(times, (digit) => digit.pow(2)).div(12);
  return size.pow(2).gt(variance.times(likelyDeviations ** 2)) ? 'unlikelyRounding' : 'rounding';
}

function sumOverDigits(times: ReadonlyMap<number, number>, part: (digit: Decimal) => Decimal): Decimal {
  let sum = zero;
  for (const [decimals, count] of times) sum = sum.plus(part(lastDigit(decimals)).times(count));
  return sum;
}

/**
 * Judges two printed amounts that must be the same, in one unit: equal where they are equally precise, else the coarser
 * must be a rounding of the finer.
 */
export function judgeSame(stated: Amount, expected: Amount): Judgement {
  const difference = stated.value.minus(expected.value);
  const coarser = Math.min(stated.decimals, expected.decimals);
  const tolerance = stated.decimals === expected.decimals ? zero : lastDigit(coarser).div(2);
  const verdict = difference.abs().lte(tolerance) ? 'held' : 'error';
  return { verdict, stated: stated.value, expected: expected.value, difference, tolerance };
}
