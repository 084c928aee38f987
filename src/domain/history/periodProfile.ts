import { Decimal, zero } from '../decimal';
import { monthsOf, type Period } from '../outcome/period';
import type { PeriodProfile } from './outcomeHistory';

export const monthsOfYear = 12;

/** Whether it has a share for each month of a year and they add up to the whole of it. */
export function isProfile({ shares }: Pick<PeriodProfile, 'shares'>): boolean {
  return shares.length === monthsOfYear && shares.reduce((sum, share) => sum.plus(share), zero).equals(1);
}

/** A part of a whole: `over` of it, as 8 of 12 months, or a share over 1. */
export interface YearPart {
  readonly times: Decimal;
  readonly over: Decimal;
}

/**
 * How much of the year's budget the months of `period` have, the year beginning in `firstMonth`: by a profile, whose first
 * share is that of the year's first month, else by twelfths.
 */
export function yearPart(period: Period, firstMonth: string, profile: PeriodProfile | null): YearPart {
  if (profile === null) {
    return { times: new Decimal(monthsOf(period).length), over: new Decimal(monthsOfYear) };
  }
  const first = period.from <= firstMonth ? 0 : monthsOf({ from: firstMonth, to: period.from }).length - 1;
  const shares = profile.shares.slice(first, first + monthsOf(period).length);
  return { times: shares.reduce((sum, share) => sum.plus(share), zero), over: new Decimal(1) };
}

/** `part` of an amount: multiplied first, so that 8 of 12 months of 12 are 8 exactly. */
export function partOf(amount: Decimal, { times, over }: YearPart): Decimal {
  return amount.times(times).div(over);
}
