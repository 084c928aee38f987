import { Decimal, zero } from '../decimal';
import { monthsOf, type Period } from '../outcome/period';
import type { PeriodProfile } from './outcomeHistory';

export const monthsOfYear = 12;

/** Why shares are no profile; null where they are one: one per month of a year, none below zero, not all of them zero. */
export function profileProblem(shares: PeriodProfile['shares']): 'count' | 'negative' | 'empty' | null {
  if (shares.length !== monthsOfYear) return 'count';
  if (shares.some((share) => share.lessThan(0))) return 'negative';
  return total(shares).isZero() ? 'empty' : null;
}

/** A part of a whole: `times` of its `over` parts, as 8 of 12 months, or the shares of some months of those of all twelve. */
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
  return { times: total(shares), over: total(profile.shares) };
}

/** `part` of an amount: multiplied first, so that 8 of 12 months of 12 are 8 exactly. */
export function partOf(amount: Decimal, { times, over }: YearPart): Decimal {
  return amount.times(times).div(over);
}

function total(shares: PeriodProfile['shares']): Decimal {
  return shares.reduce((sum, share) => sum.plus(share), zero);
}
