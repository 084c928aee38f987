import type { Figure } from '../administration';
import { Decimal } from '../decimal';
import { distribute } from '../distribute';

/** What is repaid in one year, positive. */
export interface Repayment {
  readonly year: number;
  readonly figure: Figure;
}

/**
 * A fund's deficit repaid in equal parts within so many years, as precisely as it is printed; the parts sum to the deficit. Empty
 * for a fund that is not in deficit. Throws for years that are no positive whole number: such a rule is never computed with.
 */
export function repaymentPlan(balance: Figure, years: number, firstYear: number): readonly Repayment[] {
  if (!Number.isInteger(years) || years < 1) throw new Error(`${years} is no number of years`);
  const { value, decimals, unit } = balance.amount;
  if (!value.isNegative() || value.isZero()) return [];
  const equal = Array.from({ length: years }, () => new Decimal(1));
  return distribute(value.neg(), equal, decimals).map((part, index) => ({
    year: firstYear + index,
    figure: {
      amount: { value: part, decimals: Math.max(decimals, value.decimalPlaces()), unit },
      cell: null,
    },
  }));
}
