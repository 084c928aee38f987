import type { Figure } from '../administration';
import type { NamedFigure } from '../equation';
import type { FundRule } from './fundRule';
import type { FundView } from './fundView';
import type { Repayment } from './repaymentPlan';
import type { NotComputedReason } from './yearEnd';

/** 'yearUnknown': there are rules, but only for some years, and nothing tells which year is reported. */
export type NoEffectReason = NotComputedReason | 'yearUnknown';

/** A fund as it is reported: its ledger, the rule that applies, and what the forecast makes of it by that rule. */
export interface FundStatus {
  readonly view: FundView;
  /** The rule in force at the year end; null where none is. */
  readonly rule: FundRule | null;
  /** Of the budget, positive; null where unknown. */
  readonly turnover: Figure | null;
  /** opening + allocated, where something is taken out afterwards; else null. */
  readonly afterAllocation: NamedFigure | null;
  /** Null where nothing computes one; then `noEffect` says why. */
  readonly forecastEffect: NamedFigure | null;
  readonly noEffect: NoEffectReason | null;
  /** The balance as the ledger stands; null where it can't be computed. */
  readonly today: NamedFigure | null;
  /** At year end where the forecast's effect is known, else today; null where it can't be computed. */
  readonly computedClosing: NamedFigure | null;
  /**
   * At year end where the forecast's effect is known, else as it stands today: the stated balance where that is the
   * computed one within rounding, else the computed one.
   */
  readonly closing: NamedFigure | null;
  /** By the rule, or by the level that the fund's own table states. */
  readonly cap: NamedFigure | null;
  /** Never negative; null without a cap. */
  readonly aboveCap: NamedFigure | null;
  /** By the rule; null where it sets none. */
  readonly floor: NamedFigure | null;
  /** How a deficit is made good by the rule, year by year; empty where there is none, or the rule sets no years. */
  readonly repayment: readonly Repayment[];
}
