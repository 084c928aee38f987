import type { Day } from '../day';
import type { Decimal } from '../decimal';
import type { FundLimit } from './fundLimit';

/** Whom a rule is for. The most specific rule in force applies. */
export type RuleScope =
  | { readonly kind: 'municipality' }
  | { readonly kind: 'administration'; readonly administration: string }
  | { readonly kind: 'unit'; readonly unit: string };

/** A unit or an activity whose result is not carried, wholly or in part. */
export interface Exemption {
  readonly unit: string;
  /** The part that is exempt: 1 for all of it. */
  readonly share: Decimal;
}

/** How a unit's result is carried over the year end: local rules, decided by each municipality. */
export interface FundRule {
  readonly name: string;
  /** The decision or the document that the rule stands in. */
  readonly source: string;
  readonly scope: RuleScope;
  /** Both inclusive; null where it has no such end. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The share of a surplus that is carried: 0.75 for 75 %. Null where the rule does not say: nothing is computed. */
  readonly surplusShare: Decimal | null;
  readonly deficitShare: Decimal | null;
  readonly cap: FundLimit | null;
  readonly floor: FundLimit | null;
  /** Of one year's surplus. */
  readonly yearlyMaximum: FundLimit | null;
  /** Funds that are given back come off before the cap is applied. */
  readonly returnsBeforeCap: boolean;
  /** A fund that is above its cap is brought down to it. */
  readonly reducesToCap: boolean;
  /** Years within which a deficit is made good; null where none are set. */
  readonly repaymentYears: number | null;
  readonly exemptions: readonly Exemption[];
  /** Who gets what is not carried, and bears the deficit that is not: another fund's unit; null for nobody by name. */
  readonly remainderTo: string | null;
  /** Who decides of it, and when. */
  readonly decidedBy: string;
}

/** A rule without any limits, to be spread into others. */
export const plainRule: FundRule = {
  name: '',
  source: '',
  scope: { kind: 'municipality' },
  from: null,
  to: null,
  surplusShare: null,
  deficitShare: null,
  cap: null,
  floor: null,
  yearlyMaximum: null,
  returnsBeforeCap: false,
  reducesToCap: false,
  repaymentYears: null,
  exemptions: [],
  remainderTo: null,
  decidedBy: '',
};
