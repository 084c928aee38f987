import { Decimal, zero } from '../decimal';
import type { NamedFigure } from '../equation';
import { givenFigure, highest, less, lowest, named, plus, shareOf, stated, sum } from '../equations';
import type { Unit } from '../unit';
import { areTurned, limitFigure } from './fundLimit';
import type { FundRule } from './fundRule';
import type { CarryForward, NotComputed, NotComputedReason, YearEnd } from './yearEnd';

/**
 * Carries a year's result over by a rule: the share that the rule says, at most the yearly maximum, no further than the cap, a
 * deficit no further than the floor. Shares are rounded to the öre; the rest is what is not carried.
 */
export function carryForward(rule: FundRule, yearEnd: YearEnd): CarryForward | NotComputed {
  const { opening, result, turnover, exemptShare } = yearEnd;
  if (result === null) return notComputed('resultMissing');
  if (opening === null) return notComputed('openingMissing');
  if (exemptShare.equals(1)) return notComputed('exempt');
  const { unit, value } = result.figure.amount;
  const others = [opening.figure, yearEnd.returned?.figure, turnover].filter(
    (one) => one !== null && one !== undefined,
  );
  if (others.some(({ amount }) => (amount.unit === null) !== (unit === null)))
    return notComputed('unitMissing');
  const share = value.isNegative() ? rule.deficitShare : rule.surplusShare;
  if (share === null) return notComputed(value.isNegative() ? 'deficitShareMissing' : 'surplusShareMissing');
  const limits = limitsOf(rule, turnover === null ? null : stated('turnover', turnover), unit);
  if ('kind' in limits) return limits;
  const { cap, floor } = limits;
  if (areTurned(cap, floor)) return notComputed('floorAboveCap');
  return new YearEndOf(rule, yearEnd, result, opening, limits).carry(
    share.times(new Decimal(1).minus(exemptShare)),
  );
}

function notComputed(reason: NotComputedReason): NotComputed {
  return { kind: 'notComputed', reason };
}

interface Limits {
  readonly cap: NamedFigure | null;
  readonly floor: NamedFigure | null;
  readonly yearlyMaximum: NamedFigure | null;
}

/** Amounts of a rule have a unit, so those that it is applied to must have one. */
function limitsOf(rule: FundRule, turnover: NamedFigure | null, unit: Unit | null): Limits | NotComputed {
  const limits: Record<keyof Limits, NamedFigure | null> = { cap: null, floor: null, yearlyMaximum: null };
  for (const name of ['cap', 'floor', 'yearlyMaximum'] as const) {
    const limit = rule[name];
    if (limit === null) continue;
    if (unit === null) return notComputed('unitMissing');
    const figure = limitFigure(name, limit, turnover, unit);
    if (figure === null) return notComputed('turnoverMissing');
    limits[name] = figure;
  }
  return limits;
}

/** One year end under one rule, all of it in the result's unit. */
class YearEndOf {
  private readonly none: NamedFigure;
  private readonly result: NamedFigure;
  private readonly opening: NamedFigure;
  private readonly returned: NamedFigure | null;
  /** The fund before the year's result, as the cap and the floor are held against it. */
  private readonly beforeCap: NamedFigure;
  private readonly beforeFloor: NamedFigure;

  constructor(
    private readonly rule: FundRule,
    yearEnd: YearEnd,
    result: NamedFigure,
    opening: NamedFigure,
    private readonly limits: Limits,
  ) {
    const { unit } = result.figure.amount;
    this.none = stated('zero', givenFigure(zero, unit));
    this.result = result;
    this.opening = named(opening, unit);
    this.returned = yearEnd.returned === null ? null : named(yearEnd.returned, unit);
    const back = this.returned?.figure.amount.value ?? zero;
    // What comes back never makes a carried surplus pass the cap, what leaves never makes a carried deficit pass the floor.
    this.beforeCap = this.before(rule.returnsBeforeCap || back.gt(0));
    this.beforeFloor = this.before(rule.returnsBeforeCap || back.lt(0));
  }

  private before(isReturned: boolean): NamedFigure {
    return this.returned !== null && isReturned
      ? sum('balanceBefore', [plus(this.opening), plus(this.returned)])
      : this.opening;
  }

  carry(share: Decimal): CarryForward {
    const { cap, floor, yearlyMaximum } = this.limits;
    const shared = shareOf('sharedResult', share, this.result);
    const offered =
      this.isDeficit || yearlyMaximum === null ? shared : lowest('sharedResult', [shared, yearlyMaximum]);
    const carried = this.carried(offered);
    const regulated = this.regulated(carried);
    const terms = [this.opening, this.returned, carried, regulated].filter((one) => one !== null);
    return {
      kind: 'carried',
      rule: this.rule,
      carried,
      notCarried: sum('notCarried', [plus(this.result), less(carried)]),
      regulated,
      effect: regulated === null ? carried : sum('forecastEffect', [plus(carried), plus(regulated)]),
      closing: sum('closing', terms.map(plus)),
      cap,
      aboveCap:
        cap === null
          ? null
          : highest('aboveCap', [
              this.none,
              sum('aboveCap', [plus(this.beforeCap), plus(offered), less(cap)]),
            ]),
      floor,
      yearlyMaximum,
      hit: {
        cap: !this.isDeficit && cap !== null && isLess(carried, offered),
        floor: this.isDeficit && floor !== null && isLess(offered, carried),
        yearlyMaximum: isLess(offered, shared) && !this.isDeficit,
      },
    };
  }

  private get isDeficit(): boolean {
    return this.result.figure.amount.value.isNegative();
  }

  /** A surplus no further than the cap; a deficit no further than the floor. */
  private carried(offered: NamedFigure): NamedFigure {
    const { cap, floor } = this.limits;
    const limit = this.isDeficit ? floor : cap;
    if (limit === null) return sum('carried', [plus(offered)]);
    const room = sum('room', [plus(limit), less(this.isDeficit ? this.beforeFloor : this.beforeCap)]);
    return this.isDeficit
      ? highest('carried', [offered, lowest('room', [this.none, room])])
      : lowest('carried', [offered, highest('room', [this.none, room])]);
  }

  /** What brings a fund that is above its cap down to it; null where nothing does. */
  private regulated(carried: NamedFigure): NamedFigure | null {
    const { cap } = this.limits;
    if (cap === null || !this.rule.reducesToCap) return null;
    const regulated = sum('regulated', [plus(cap), less(this.beforeCap), less(carried)]);
    return regulated.figure.amount.value.isNegative() ? regulated : null;
  }
}

function isLess(one: NamedFigure, other: NamedFigure): boolean {
  return one.figure.amount.value.lt(other.figure.amount.value);
}
