import { type Amount, lastDigit } from '../amount';
import { Decimal, zero } from '../decimal';
import type { ImportFlag } from './importPlan';

/** A row's outcome before and after. */
export interface Change {
  readonly old: Amount;
  readonly next: Decimal;
}

const unitFactors = ['1000', '1000000', '0.001', '0.000001'].map((factor) => new Decimal(factor));
/** One row is suspected within so much of the factor; all rows together also when months have come between. */
const closeTo = new Decimal('0.05');
const withinMonths = new Decimal('3.2');
const fewestRows = 2;
/** Of the column's largest amount; below it a jump says nothing. */
const trivialPart = new Decimal('0.001');
const factorDigits = 4;

/** A factor that most rows of a table changed by, as a wrong unit would; null where there is none. */
export function commonUnitFactor(changes: readonly Change[]): Decimal | null {
  const ratios = changes.flatMap((change) => {
    const ratio = ratioOf(change);
    return ratio === null ? [] : [ratio];
  });
  if (ratios.length < fewestRows) return null;
  const common = unitFactors.find((factor) => {
    const near = ratios.filter((ratio) => isWithinMonths(ratio, factor));
    return near.length * 2 > ratios.length;
  });
  return common ?? null;
}

/** What to look at in a row's change. `common`: the factor that is told of the whole table already. */
export function changeFlags(
  change: Change,
  jumpFactor: number,
  largest: Decimal,
  common: Decimal | null,
): readonly ImportFlag[] {
  const { old, next } = change;
  const ratio = ratioOf(change);
  if (ratio === null) return [];
  const flip: readonly ImportFlag[] =
    old.value.isNegative() === next.isNegative() ? [] : [{ code: 'signFlip' }];
  if (common !== null && isWithinMonths(ratio, common)) return flip;
  const unit = unitFactors.find((factor) => ratio.div(factor).minus(1).abs().lte(closeTo));
  if (unit !== undefined) return [...flip, { code: 'unitSuspect', factor: unit }];
  const isJump = ratio.gt(jumpFactor) || ratio.times(jumpFactor).lt(1);
  if (!isJump || isTrivial(change, largest)) return flip;
  return [...flip, { code: 'jump', factor: ratio.toSignificantDigits(factorDigits) }];
}

/** The size of the new outcome as a part of the old; null where one of them is zero. */
function ratioOf({ old, next }: Change): Decimal | null {
  return old.value.isZero() || next.isZero() ? null : next.div(old.value).abs();
}

function isWithinMonths(ratio: Decimal, factor: Decimal): boolean {
  const part = ratio.div(factor);
  return part.lte(withinMonths) && part.times(withinMonths).gte(1);
}

/** An amount of one printed digit may well become many times as much, and so may one that is next to nothing in its column. */
function isTrivial({ old, next }: Change, largest: Decimal): boolean {
  const [smaller, larger] = [
    Decimal.min(old.value.abs(), next.abs()),
    Decimal.max(old.value.abs(), next.abs()),
  ];
  return smaller.lte(lastDigit(old.decimals)) || larger.lte(largest.times(trivialPart));
}

/** The largest amount of all, without its sign. */
export function largestOf(values: readonly Decimal[]): Decimal {
  return values.reduce((most, value) => Decimal.max(most, value.abs()), zero);
}
