import { type Decimal, zero } from '../decimal';

/** The value, or its negative; never a negative zero. */
export function signed(value: Decimal, sign: 1 | -1): Decimal {
  if (value.isZero()) return zero;
  return sign > 0 ? value : value.neg();
}
