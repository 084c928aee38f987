import { Decimal } from './decimal';
import { convert, convertDecimals, type Unit } from './unit';

/** An amount as printed: its value, how many decimals it is given with, and its unit (null where none is stated). */
export interface Amount {
  readonly value: Decimal;
  /** Decimals of the last printed digit; negative for tens and hundreds. */
  readonly decimals: number;
  readonly unit: Unit | null;
}

const lastDigits = new Map<number, Decimal>();

/** One step of the last printed digit: 0.1 for 0,6. */
export function lastDigit(decimals: number): Decimal {
  const digit = lastDigits.get(decimals) ?? new Decimal(10).pow(-decimals);
  lastDigits.set(decimals, digit);
  return digit;
}

/** The same amount in another unit; without a unit of its own it is returned as it is. */
export function inUnit(amount: Amount, unit: Unit): Amount {
  if (amount.unit === null || amount.unit === unit) return amount;
  return {
    value: convert(amount.value, amount.unit, unit),
    decimals: convertDecimals(amount.decimals, amount.unit, unit),
    unit,
  };
}

/** The difference of two amounts in the first one's unit; null where only one of them has a unit. */
export function minus(amount: Amount, less: Amount): Amount | null {
  if ((amount.unit === null) !== (less.unit === null)) return null;
  const other = amount.unit === null ? less : inUnit(less, amount.unit);
  return {
    value: amount.value.minus(other.value),
    decimals: Math.max(amount.decimals, other.decimals),
    unit: amount.unit,
  };
}
