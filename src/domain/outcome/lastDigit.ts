import { Decimal } from '../decimal';

const coarsest = 1_000_000;
const finest = new Decimal('0.01');

/** The place of the last digit that any of the amounts has: 1 000 where all are in thousands; 0.01 at the least. */
export function lastDigitOf(values: readonly Decimal[]): Decimal {
  let digit = new Decimal(coarsest);
  for (const value of values) while (digit.gt(finest) && !value.mod(digit).isZero()) digit = digit.div(10);
  return digit;
}
