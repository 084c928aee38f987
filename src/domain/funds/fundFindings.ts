import type { Figure } from '../administration';
import { Decimal, zero } from '../decimal';
import type { NamedFigure } from '../equation';
import { givenFigure, highest, named, shareOf, stated } from '../equations';
import { judge } from '../rounding';
import { areTurned, limitFigure } from './fundLimit';
import type { FundRule } from './fundRule';
import type { FundView } from './fundView';
import { isFigure } from './fundForecast';
import type { NotComputedReason } from './yearEnd';

/** A rule's amount is meant to the öre, however few digits it is written with: it has no rounding of its own. */
const exactDecimals = 12;

export type FundFindingCode = 'fundBelowFloor' | 'fundAboveCap' | 'allocatedAboveResult';

/** What is wrong with a fund by its rule: the figure as it is, and the limit that it passes. */
export interface FundFinding {
  readonly code: FundFindingCode;
  /** The rule's name; null where there is none. */
  readonly rule: string | null;
  readonly figure: NamedFigure;
  readonly limit: NamedFigure;
  /** How far it passes the limit, positive. */
  readonly difference: Decimal;
}

export interface FundFindings {
  readonly findings: readonly FundFinding[];
  /** Why a limit of the rule could not be checked. */
  readonly notChecked: readonly NotComputedReason[];
}

/**
 * Today's balance against the floor and the cap of the rule, where there is a rule that sets them, and what has been allocated
 * against the share of last year's result that the rule carries (without a rule, all of it). A difference that rounding explains is none.
 */
export function fundFindings(
  view: FundView,
  rule: FundRule | null,
  { lastResult, turnover }: { readonly lastResult: Figure | null; readonly turnover: Figure | null },
): FundFindings {
  const findings: FundFinding[] = [];
  const notChecked = new Set<NotComputedReason>();
  const balance = view.closing;
  const passed: FundFinding[] = [];
  const limits: Record<'floor' | 'cap', NamedFigure | null> = { floor: null, cap: null };
  for (const [field, code, sign] of [
    ['floor', 'fundBelowFloor', -1],
    ['cap', 'fundAboveCap', 1],
  ] as const) {
    const limit = rule?.[field] ?? null;
    if (limit === null) continue;
    if (!isFigure(balance)) {
      notChecked.add(balance.reason);
      continue;
    }
    const { unit } = balance.figure.amount;
    const size = turnover === null ? null : stated('turnover', turnover);
    if (unit === null || (turnover !== null && turnover.amount.unit === null)) {
      notChecked.add('unitMissing');
      continue;
    }
    const figure = limitFigure(field, limit, size, unit);
    if (figure === null) notChecked.add('turnoverMissing');
    else passed.push(...passing(code, rule, balance, figure, sign, exactDecimals));
    limits[field] = figure;
  }
  if (areTurned(limits.cap, limits.floor)) notChecked.add('floorAboveCap');
  else findings.push(...passed);
  findings.push(...allocationFinding(view, rule, lastResult, notChecked));
  return { findings, notChecked: [...notChecked] };
}

function allocationFinding(
  { allocated }: FundView,
  rule: FundRule | null,
  lastResult: Figure | null,
  notChecked: Set<NotComputedReason>,
): readonly FundFinding[] {
  if (allocated === null || lastResult === null || !allocated.figure.amount.value.gt(0)) return [];
  const { unit } = allocated.figure.amount;
  if ((unit === null) !== (lastResult.amount.unit === null)) {
    notChecked.add('unitMissing');
    return [];
  }
  const nil = stated('zero', givenFigure(zero, unit));
  const surplus = highest('previousResult', [nil, named(stated('previousResult', lastResult), unit)]);
  const share = rule === null ? new Decimal(1) : rule.surplusShare;
  if (share === null) {
    notChecked.add('surplusShareMissing');
    return [];
  }
  const limit = share.equals(1) ? surplus : shareOf('highestAllocation', share, surplus);
  return passing('allocatedAboveResult', rule, allocated, limit, 1, limit.figure.amount.decimals);
}

function passing(
  code: FundFindingCode,
  rule: FundRule | null,
  figure: NamedFigure,
  limit: NamedFigure,
  sign: 1 | -1,
  decimals: number,
): readonly FundFinding[] {
  const bound = { ...limit.figure.amount, decimals };
  const { verdict, difference } = judge(figure.figure.amount, [{ sign: 1, amount: bound }]);
  const passed = difference.times(sign);
  if (verdict !== 'error' || !passed.gt(0)) return [];
  return [{ code, rule: rule?.name ?? null, figure, limit, difference: passed }];
}
