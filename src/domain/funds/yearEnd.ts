import type { Figure } from '../administration';
import type { Decimal } from '../decimal';
import type { NamedFigure } from '../equation';
import type { FundRule } from './fundRule';

/** What a year end needs to know of one fund. All amounts have a unit, or none has. */
export interface YearEnd {
  /** The fund before the year's result. */
  readonly opening: NamedFigure | null;
  /** Returned funds: negative where they leave the fund; null where there are none. */
  readonly returned: NamedFigure | null;
  /** The year's result, or its forecast: a surplus is positive. */
  readonly result: NamedFigure | null;
  /** The budget turnover, positive; null where unknown. */
  readonly turnover: Figure | null;
  /** How much of the result is left out of the rule: 0, or 0.75. */
  readonly exemptShare: Decimal;
}

export const notComputedReasons = [
  'noRule',
  'exempt',
  'openingMissing',
  'resultMissing',
  'severalFunds',
  'turnoverMissing',
  'surplusShareMissing',
  'deficitShareMissing',
  'unitMissing',
  'floorAboveCap',
] as const;

export type NotComputedReason = (typeof notComputedReasons)[number];

/** Missing is not zero: a figure that can't be computed says why. */
export interface NotComputed {
  readonly kind: 'notComputed';
  readonly reason: NotComputedReason;
}

/**
 * A year's result carried to the fund by a rule, to the öre: carried + notCarried = result,
 * closing = opening + returned + carried + regulated. All in the result's unit; each figure opens as its equation.
 */
export interface CarryForward {
  readonly kind: 'carried';
  readonly rule: FundRule;
  readonly carried: NamedFigure;
  readonly notCarried: NamedFigure;
  /** Zero or negative: what the fund is regulated down by, to its cap; null where nothing is regulated. */
  readonly regulated: NamedFigure | null;
  /** carried + regulated: how the year end changes the fund. */
  readonly effect: NamedFigure;
  readonly closing: NamedFigure;
  readonly cap: NamedFigure | null;
  /** How far the fund would stand above its cap before it is regulated, 0 where it doesn't; null without a cap. */
  readonly aboveCap: NamedFigure | null;
  readonly floor: NamedFigure | null;
  readonly yearlyMaximum: NamedFigure | null;
  /** Which limits kept the carried part below the rule's share. */
  readonly hit: { readonly cap: boolean; readonly floor: boolean; readonly yearlyMaximum: boolean };
}
