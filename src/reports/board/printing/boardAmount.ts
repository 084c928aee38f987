import { type Amount, inUnit } from '../../../domain/amount';
import { Decimal } from '../../../domain/decimal';
import type { Unit } from '../../../domain/unit';

/** What a board reads: whole kronor and thousands, tenths of a million. */
const boardDecimals: Readonly<Record<Unit, number>> = { kr: 0, tkr: 0, mnkr: 1 };

/**
 * An amount as a board document prints it: in `unit`, halves rounded away from zero (−1 250 tkr is −1,3 mnkr). As it is
 * where it has no unit, where `unit` is null, or where it is in that unit already.
 */
export function boardAmount(amount: Amount, unit: Unit | null): Amount {
  if (unit === null || amount.unit === null || amount.unit === unit) return amount;
  const exact = exactAmount(amount, unit);
  return { ...exact, value: rounded(exact.value, exact.decimals) };
}

/** The same before it is rounded: `decimals` tells how many it will be printed with. */
export function exactAmount(amount: Amount, unit: Unit | null): Amount {
  if (unit === null || amount.unit === null || amount.unit === unit) return amount;
  const converted = inUnit(amount, unit);
  return { ...converted, decimals: Math.min(Math.max(0, converted.decimals), boardDecimals[unit]) };
}

/** Halves away from zero, and never -0. */
export function rounded(value: Decimal, decimals: number): Decimal {
  const printed = value.toDecimalPlaces(Math.max(0, decimals), Decimal.ROUND_HALF_UP);
  return printed.isZero() ? new Decimal(0) : printed;
}
