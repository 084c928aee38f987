import type { Figure } from '../administration';
import type { Decimal } from '../decimal';
import type { Day } from '../day';
import type { NamedFigure, SignedFigure } from '../equation';
import { less, named, plus, renamed, stated, sum } from '../equations';
import type { Unit } from '../unit';
import { carryForward } from './carryForward';
import type { FundAccount } from './fundAccount';
import type { FundRule } from './fundRule';
import type { FundView } from './fundView';
import { accountUnit, figureIn, hasOneKindOfUnit, movementsOf, totalOf, turned } from './movements';
import type { CarryForward, NotComputed, NotComputedReason } from './yearEnd';

/** What the year is expected to bring to a fund. */
export interface ExpectedResult {
  /** The year's result, or its forecast, before anything is carried; null where unknown. */
  readonly result: NamedFigure | null;
  /** The budget turnover, positive; null where unknown. */
  readonly turnover: Figure | null;
  /** How much of the result the rule leaves out, 0 to 1; see `exemptShare`. */
  readonly exemptShare: Decimal;
}

/**
 * A fund's ledger today and at year end, in the fund's own unit: closing = opening + allocated - withdrawn + deposited +
 * returned; the year end adds what the rule carries of the result, unless it has been entered already.
 */
export function fundForecast(
  account: FundAccount,
  rule: FundRule | null,
  expected: ExpectedResult,
): FundView {
  if (!hasOneKindOfUnit(account)) return uncomputed(account, 'unitMissing');
  const unit = accountUnit(account);
  const allocated = totalOf('allocated', movementsOf(account, 'allocated'));
  const withdrawn = totalOf('withdrawn', movementsOf(account, 'withdrawn').map(turned));
  const deposited = totalOf('deposited', movementsOf(account, 'deposited'));
  const returned = totalOf('returned', movementsOf(account, 'returned'));
  const entered = totalOf('forecastEffect', movementsOf(account, 'yearEnd'));
  const computed = balance(account, [
    ...(allocated === null ? [] : [plus(allocated)]),
    ...(withdrawn === null ? [] : [less(withdrawn)]),
    ...(deposited === null ? [] : [plus(deposited)]),
  ]);
  const before = entered === null && returned === null ? inStatedCell(account, computed) : computed;
  const closing =
    isFigure(before) && returned !== null && account.opening !== null
      ? sum('closing', [...termsOf(before), plus(returned)])
      : before;
  const today = entered === null ? inStatedCell(account, closing) : closing;
  const ledger = {
    account,
    opening: account.opening,
    allocated,
    withdrawn,
    deposited,
    returned,
    closing: today,
  };
  const noLimits = { cap: null, aboveCap: null, floor: null, carryForward: null };
  if (entered !== null) {
    const closingAtYearEnd = isFigure(closing)
      ? inStatedCell(account, sum('closing', [plus(renamed(closing, 'beforeYearEnd')), plus(entered)]))
      : closing;
    return { ...ledger, ...noLimits, forecastEffect: entered, closingAtYearEnd };
  }
  const carried = isFigure(before)
    ? carry(
        rule,
        { ...expected, result: inAccount(expected.result, unit) },
        renamed(before, 'beforeYearEnd'),
        // A stated closing balance has them in it already.
        account.opening === null ? null : returned,
      )
    : before;
  if (carried.kind === 'notComputed')
    return { ...ledger, ...noLimits, forecastEffect: carried, closingAtYearEnd: carried };
  return {
    ...ledger,
    forecastEffect: carried.effect,
    closingAtYearEnd: carried.closing,
    cap: carried.cap,
    aboveCap: carried.aboveCap,
    floor: carried.floor,
    carryForward: carried,
  };
}

/** Enters the year end in the ledger as a movement of its own; a year that has been entered already is left as it is. */
export function enterYearEnd(
  account: FundAccount,
  { effect }: CarryForward,
  day: Day | null,
  decision: string,
): FundAccount {
  if (account.movements.some(({ kind }) => kind === 'yearEnd')) return account;
  const movement = { kind: 'yearEnd', figure: effect.figure, day, decision } as const;
  return { ...account, movements: [...account.movements, movement] };
}

function uncomputed(account: FundAccount, reason: NotComputedReason): FundView {
  const none: NotComputed = { kind: 'notComputed', reason };
  return {
    account,
    opening: account.opening,
    allocated: null,
    withdrawn: null,
    deposited: null,
    returned: null,
    closing: none,
    forecastEffect: none,
    closingAtYearEnd: none,
    cap: null,
    aboveCap: null,
    floor: null,
    carryForward: null,
  };
}

/** The opening balance and what has been added since; without an opening balance, the closing one as stated. */
function balance(account: FundAccount, changes: readonly SignedFigure[]): NamedFigure | NotComputed {
  const unit = accountUnit(account);
  if (account.opening !== null) {
    return sum('closing', [plus(stated('opening', figureIn(account.opening, unit))), ...changes]);
  }
  if (account.statedClosing !== null) return stated('closing', figureIn(account.statedClosing, unit));
  return { kind: 'notComputed', reason: 'openingMissing' };
}

/** A computed balance stands in the cell that states it, where that is the same amount. */
function inStatedCell(
  { statedClosing }: FundAccount,
  balance: NamedFigure | NotComputed,
): NamedFigure | NotComputed {
  if (!isFigure(balance) || balance.equation === null || statedClosing === null) return balance;
  const { amount } = balance.figure;
  const { value } = figureIn(statedClosing, amount.unit).amount;
  if (!value.eq(amount.value)) return balance;
  const figure: Figure = { amount, cell: statedClosing.cell };
  return { ...balance, figure, equation: { ...balance.equation, figure } };
}

function termsOf(figure: NamedFigure): readonly SignedFigure[] {
  return figure.equation?.operation.kind === 'sum' ? figure.equation.operation.terms : [plus(figure)];
}

function carry(
  rule: FundRule | null,
  { result, turnover, exemptShare }: ExpectedResult,
  opening: NamedFigure,
  returned: NamedFigure | null,
): CarryForward | NotComputed {
  if (rule === null) return { kind: 'notComputed', reason: 'noRule' };
  return carryForward(rule, { opening, returned, result, turnover, exemptShare });
}

/** The result in the fund's unit; one of them without a unit is told when it is carried. */
function inAccount(result: NamedFigure | null, unit: Unit | null): NamedFigure | null {
  return result === null ? null : named(result, unit);
}

export function isFigure(figure: NamedFigure | NotComputed): figure is NamedFigure {
  return !('kind' in figure);
}
