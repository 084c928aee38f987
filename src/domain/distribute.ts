import { lastDigit } from './amount';
import { Decimal, zero } from './decimal';

/**
 * Splits a total by weights into parts of whole last digits that sum to it exactly: the largest remainders are rounded up, the
 * first of equals. As many decimals as given, or as the total has if that is more. Throws for weights below zero or all zero.
 */
export function distribute(
  total: Decimal,
  weights: readonly Decimal[],
  decimals: number,
): readonly Decimal[] {
  const whole = weights.reduce((sum, weight) => sum.plus(weight), zero);
  if (!whole.gt(0) || weights.some((weight) => weight.isNegative() && !weight.isZero()))
    throw new Error('weights must be positive, and not all zero');
  const digit = lastDigit(Math.max(decimals, total.decimalPlaces()));
  const digits = total.abs().div(digit);
  const shares = weights.map((weight) => digits.times(weight).div(whole));
  const parts = shares.map((share) => share.floor());
  const left = digits.minus(parts.reduce((sum, part) => sum.plus(part), zero)).toNumber();
  const order = shares.map((share, index) => ({ remainder: share.minus(share.floor()), index }));
  order.sort((one, other) => other.remainder.cmp(one.remainder) || one.index - other.index);
  const raised = new Set(order.slice(0, left).map(({ index }) => index));
  const sign = total.isNegative() ? -1 : 1;
  return parts.map((part, index) => {
    const value = raised.has(index) ? part.plus(1) : part;
    return value.isZero() ? new Decimal(0) : value.times(digit).times(sign);
  });
}
