import type { AdministrationTables } from '../administration';
import type { Day } from '../day';
import { zero } from '../decimal';
import type { NamedFigure } from '../equation';
import { givenFigure, highest, less, named, plus, stated, sum } from '../equations';
import type { RequiredResult } from '../requiredResults';
import type { Table } from '../table';
import type { FundAccount, FundOwner } from './fundAccount';
import { isFigure } from './fundForecast';
import { areTurned, limitFigure } from './fundLimit';
import type { FundRule } from './fundRule';
import type { FundStatus, NoEffectReason } from './fundStatus';
import type { FundView } from './fundView';
import { agreedClosing, knownView } from './knownView';
import { figureIn } from './movements';
import { sameOwnerName } from './ownerName';
import { repaymentPlan } from './repaymentPlan';
import { exemptShare, ruleFor } from './ruleFor';
import { statedCap } from './statedCap';
import { turnoverOf } from './turnover';
import type { NotComputed } from './yearEnd';

/** What is known around the funds. */
export interface FundSurroundings {
  readonly tables: readonly Table[];
  readonly administrations: readonly AdministrationTables[];
  readonly requiredResults: readonly RequiredResult[];
  readonly rules: readonly FundRule[];
  /** The last day of the year that is reported; null where nothing tells: then only rules without dates apply. */
  readonly yearEnd: Day | null;
}

/** Every fund with the rule that applies to it and what the forecast makes of it by that rule. */
export function fundStatuses(accounts: readonly FundAccount[], around: FundSurroundings): FundStatus[] {
  return accounts.map((account) => statusOf(account, takesResult(account, accounts, around), around));
}

/**
 * A unit's result is carried once: to its only fund, else to those that a rule is for by name. Nothing else tells which of them
 * takes it.
 */
function takesResult(
  { owner }: FundAccount,
  accounts: readonly FundAccount[],
  around: FundSurroundings,
): boolean {
  const own = accounts.filter(
    (one) =>
      sameOwnerName(one.owner.administration, owner.administration) &&
      sameOwnerName(one.owner.unit, owner.unit),
  );
  if (own.length === 1) return true;
  const scope = ruleOf(owner, around)?.scope;
  return scope?.kind === 'unit' && owner.fund !== null && sameOwnerName(scope.unit, owner.fund);
}

function statusOf(account: FundAccount, isCarriedTo: boolean, around: FundSurroundings): FundStatus {
  const { owner } = account;
  const { tables, administrations, yearEnd } = around;
  const rule = ruleOf(owner, around);
  const administration = administrations.find(({ name }) => name === owner.administration) ?? null;
  const turnover = turnoverOf(owner, tables, administration);
  const view = knownView(account, rule, tables, {
    result: isCarriedTo ? yearResult(owner, around.requiredResults) : null,
    turnover,
    exemptShare: rule === null ? zero : exemptShare(owner, rule),
  });
  const today = figureOf(view.closing);
  const computed = figureOf(view.closingAtYearEnd) ?? today;
  const years = rule?.repaymentYears ?? null;
  const size = turnover === null ? null : stated('turnover', turnover);
  const isRefused = areTurned(limitOf('cap', view, rule, size), limitOf('floor', view, rule, size));
  const cap = isRefused ? null : (view.cap ?? capOf(view, rule, size, tables));
  return {
    view,
    rule,
    turnover,
    afterAllocation: afterAllocation(view),
    forecastEffect: figureOf(view.forecastEffect),
    noEffect: noEffectOf(view, isCarriedTo, around),
    today,
    computedClosing: computed,
    closing: agreedClosing(account, computed),
    cap,
    aboveCap: view.aboveCap ?? (cap === null || today === null ? null : above(today, cap)),
    floor: isRefused ? null : (view.floor ?? limitOf('floor', view, rule, size)),
    repayment:
      years === null || computed === null || yearEnd === null || isRefused
        ? []
        : repaymentPlan(computed.figure, years, yearEnd.year + 1),
  };
}

function figureOf(figure: NamedFigure | NotComputed): NamedFigure | null {
  return isFigure(figure) ? figure : null;
}

function noEffectOf(
  { forecastEffect }: FundView,
  isCarriedTo: boolean,
  { rules, yearEnd }: FundSurroundings,
): NoEffectReason | null {
  if (isFigure(forecastEffect)) return null;
  const { reason } = forecastEffect;
  if (reason === 'resultMissing' && !isCarriedTo) return 'severalFunds';
  return reason === 'noRule' && yearEnd === null && rules.length > 0 ? 'yearUnknown' : reason;
}

function ruleOf(owner: FundOwner, { rules, yearEnd }: FundSurroundings): FundRule | null {
  if (yearEnd !== null) return ruleFor(owner, yearEnd, rules);
  const undated = rules.filter(({ from, to }) => from === null && to === null);
  return ruleFor(owner, { year: 1, month: 1, day: 1 }, undated);
}

/**
 * What there is to carry over: the forecast less what is required of the unit, since only what goes beyond the requirement, or
 * falls short of it, is the unit's own. A net cost is none.
 */
function yearResult(owner: FundOwner, requirements: readonly RequiredResult[]): NamedFigure | null {
  const isWhole = owner.unit === owner.administration;
  const isUnit = ({ unit }: RequiredResult): boolean => unit !== null && sameOwnerName(unit, owner.unit);
  const own = requirements.find(
    (one) => one.administration === owner.administration && (isWhole ? one.unit === null : isUnit(one)),
  );
  // An administration may be a row of a table of them all.
  const [row, ...more] = own === undefined && isWhole ? requirements.filter(isUnit) : [];
  const found = own ?? (more.length === 0 ? row : undefined);
  if (!found?.forecast) return null;
  const { forecast, required } = found;
  const { unit: of } = forecast.figure.amount;
  if ((of === null) !== (required.figure.amount.unit === null)) return null;
  return sum('result', [plus(forecast), less(named(required, of))]);
}

/** opening + allocated, as the fund stood before something was taken out of it or put in. */
function afterAllocation({
  account,
  allocated,
  withdrawn,
  deposited,
  returned,
  closing,
}: FundView): NamedFigure | null {
  const { opening } = account;
  const later = withdrawn ?? deposited ?? returned;
  if (opening === null || allocated === null || later === null || !isFigure(closing)) return null;
  const { unit } = closing.figure.amount;
  return sum('afterAllocation', [plus(stated('opening', figureIn(opening, unit))), plus(allocated)]);
}

/** By the rule, though the year's result is not known; without a rule as the fund's own table states it. */
function capOf(
  view: FundView,
  rule: FundRule | null,
  turnover: NamedFigure | null,
  tables: readonly Table[],
): NamedFigure | null {
  if (rule !== null) return limitOf('cap', view, rule, turnover);
  const unit = isFigure(view.closing) ? view.closing.figure.amount.unit : null;
  const own = statedCap(view.account, tables);
  return own !== null && (own.figure.amount.unit === null) === (unit === null) ? named(own, unit) : null;
}

function limitOf(
  name: 'cap' | 'floor',
  { closing }: FundView,
  rule: FundRule | null,
  turnover: NamedFigure | null,
): NamedFigure | null {
  const limit = rule?.[name] ?? null;
  const unit = isFigure(closing) ? closing.figure.amount.unit : null;
  return limit === null || unit === null ? null : limitFigure(name, limit, turnover, unit);
}

function above(balance: NamedFigure, cap: NamedFigure): NamedFigure | null {
  const { unit } = balance.figure.amount;
  if ((unit === null) !== (cap.figure.amount.unit === null)) return null;
  const none = stated('zero', givenFigure(zero, unit));
  return highest('aboveCap', [none, sum('aboveCap', [plus(balance), less(named(cap, unit))])]);
}
