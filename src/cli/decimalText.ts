import type { Decimal } from '../domain/decimal';

/** Plain notation with a point: no exponent, no "-0". */
export function decimalText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
