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
  let halves = lastDigit(stated.decimals).div(2);
  let variance = lastDigit(stated.decimals).pow(2).div(12);
  let [decimals, times] = [NaN, 0];
  const settle = (): void => {
    if (times === 0) return;
    const digit = lastDigit(decimals);
    halves = halves.plus(digit.times(times).div(2));
    variance = variance.plus(digit.pow(2).times(times).div(12));
  };
  for (const { sign, amount } of terms) {
    expected = sign > 0 ? expected.plus(amount.value) : expected.minus(amount.value);
    // Runs of equal precision are settled at once: a long column has one.
    if (amount.decimals !== decimals) {
      settle();
      [decimals, times] = [amount.decimals, 0];
    }
    times++;
  }
  settle();
  const difference = stated.value.minus(expected);
  return {
    verdict: verdictOf(difference, halves, variance),
    stated: stated.value,
    expected,
    difference,
    tolerance: halves,
  };
}

function verdictOf(difference: Decimal, tolerance: Decimal, variance: Decimal): Verdict {
  if (difference.isZero()) return 'held';
  const size = difference.abs();
  if (size.gt(tolerance)) return 'error';
  return size.pow(2).gt(variance.times(likelyDeviations ** 2)) ? 'unlikelyRounding' : 'rounding';
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
