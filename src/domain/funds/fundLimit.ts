import { convert, type Unit } from '../unit';
import { type Decimal } from '../decimal';
import type { NamedFigure } from '../equation';
import type { EquationWord } from '../equationWord';
import { givenFigure, highest, lowest, named, shareOf, stated } from '../equations';

/** An amount of money in its unit. */
export interface Money {
  readonly value: Decimal;
  readonly unit: Unit;
}

/** How much a rule allows at most, or at least. */
export type FundLimit =
  | { readonly kind: 'amount'; readonly money: Money }
  /** A share of the unit's budget turnover: 0.01 for 1 %. */
  | { readonly kind: 'share'; readonly share: Decimal }
  /** A level that is argued for between two amounts; the limit is the upper one. */
  | { readonly kind: 'range'; readonly low: Decimal; readonly high: Decimal; readonly unit: Unit }
  /** By the unit's budget turnover, steps in rising order; the last one has no end. */
  | { readonly kind: 'bySize'; readonly steps: readonly SizeStep[] }
  | { readonly kind: 'lowest' | 'highest'; readonly of: readonly FundLimit[] };

export interface SizeStep {
  /** Up to and with this turnover; null for all above. */
  readonly upTo: Money | null;
  readonly limit: Money;
}

/** The limit of one unit as a figure in `unit`; null where it needs a turnover that is not known. */
export function limitFigure(
  name: EquationWord,
  limit: FundLimit,
  turnover: NamedFigure | null,
  unit: Unit,
): NamedFigure | null {
  switch (limit.kind) {
    case 'amount':
      return moneyFigure(name, limit.money, unit);
    case 'range':
      return moneyFigure(name, { value: limit.high, unit: limit.unit }, unit);
    case 'share':
      return turnover === null ? null : shareOf(name, limit.share, named(turnover, unit));
    case 'bySize': {
      const step = turnover === null ? null : stepOf(limit.steps, named(turnover, unit), unit);
      return step === null ? null : moneyFigure(name, step.limit, unit);
    }
    default: {
      const all = limit.of.map((one) => limitFigure(name, one, turnover, unit));
      const known = all.filter((one) => one !== null);
      if (known.length < all.length || known.length === 0) return null;
      return limit.kind === 'lowest' ? lowest(name, known) : highest(name, known);
    }
  }
}

function moneyFigure(name: EquationWord, { value, unit }: Money, to: Unit): NamedFigure {
  return stated(name, givenFigure(convert(value, unit, to), to));
}

function stepOf(steps: readonly SizeStep[], { figure }: NamedFigure, unit: Unit): SizeStep | null {
  const size = figure.amount.value.abs();
  return steps.find(({ upTo }) => upTo === null || size.lte(convert(upTo.value, upTo.unit, unit))) ?? null;
}

/** Whether limits of one unit contradict each other, as they may by its turnover: nothing is computed by such a rule. */
export function areTurned(cap: NamedFigure | null, floor: NamedFigure | null): boolean {
  return cap !== null && floor !== null && cap.figure.amount.value.lt(floor.figure.amount.value);
}

/** Whether a limit is surely below another whatever the turnover; false where that depends. */
export function isBelow(limit: FundLimit, other: FundLimit): boolean {
  const [left, right] = [fixedKronor(limit), fixedKronor(other)];
  if (left !== null && right !== null) return left.lt(right);
  return limit.kind === 'share' && other.kind === 'share' && limit.share.lt(other.share);
}

function fixedKronor(limit: FundLimit): Decimal | null {
  if (limit.kind === 'amount') return convert(limit.money.value, limit.money.unit, 'kr');
  return limit.kind === 'range' ? convert(limit.high, limit.unit, 'kr') : null;
}
