import { type Amount, inUnit, lastDigit } from '../amount';
import { Decimal } from '../decimal';
import { units } from '../unit';
import type { NarrativeFigure } from './narrativeFigure';
import type { WrittenAmount } from './narrativeText';

/** 'near': not the figure by its digits, but so close that the words may mean it. */
export type Fit = 'fits' | 'near' | 'no';

/** Whether a written amount is a figure, by its size; its sign is judged apart. */
export function fitOf(
  written: WrittenAmount,
  { amount, slack }: Pick<NarrativeFigure, 'amount' | 'slack'>,
): Fit {
  const { unit } = written;
  if (unit === 'percent') return 'no';
  if (amount.unit === null && unit !== null)
    return bestOf(units.map((one) => sizeFit(written, inUnit({ ...amount, unit: one }, unit), slack)));
  if (unit === null || amount.unit === null) return sizeFit(written, amount, slack);
  const scale = new Decimal(10)
    .pow(inUnit({ value: slack, decimals: 0, unit: amount.unit }, unit).decimals)
    .pow(-1);
  return sizeFit(written, inUnit(amount, unit), slack.times(scale));
}

function bestOf(fits: readonly Fit[]): Fit {
  return fits.includes('fits') ? 'fits' : fits.includes('near') ? 'near' : 'no';
}

/** How loosely "cirka", "drygt" and "knappt" are meant, as a share of the amount. */
const looseShare = 0.05;

function sizeFit(written: WrittenAmount, figure: Amount, slack: Decimal): Fit {
  const size = figure.value.abs();
  const value = written.value.abs();
  if (value.isZero() || size.isZero())
    return value.equals(size) || (size.isZero() && isNil(value, figure)) ? 'fits' : 'no';
  const decimals = effectiveDecimals(written);
  const coarser = Math.min(decimals, figure.decimals);
  const half = lastDigit(coarser).div(2);
  const tolerance = (decimals === figure.decimals ? new Decimal(0) : half).plus(slack);
  if (written.upTo !== null)
    return size.gte(value.minus(half)) && size.lte(written.upTo.abs().plus(half)) ? 'fits' : 'near';
  const off = size.minus(value);
  // A figure that is printed so coarsely that anything would be it tells nothing.
  if (tolerance.gt(value.div(2)) && decimals > figure.decimals && !off.isZero()) return 'near';
  if (off.abs().lte(tolerance)) return 'fits';
  const width = Decimal.max(lastDigit(decimals), value.times(looseShare));
  switch (written.hedge) {
    case 'about':
      return off.abs().lte(width) ? 'fits' : off.abs().lte(width.times(3)) ? 'near' : 'no';
    case 'below':
      return off.lte(tolerance) && off.gte(width.neg())
        ? 'fits'
        : off.abs().lte(width.times(2))
          ? 'near'
          : 'no';
    case 'above':
      return off.gte(tolerance.neg()) && off.lte(width)
        ? 'fits'
        : off.abs().lte(width.times(2))
          ? 'near'
          : 'no';
    case 'bound':
      return 'near';
    case null:
      // "20 miljoner" may be rounded to tens.
      return off.abs().lte(lastDigit(roundDecimals(written)).div(2)) ? 'near' : 'no';
  }
}

/** Zero in the table's precision. */
function isNil(value: Decimal, figure: Amount): boolean {
  return value.lte(lastDigit(figure.decimals).div(2)) && figure.decimals > 0;
}

/** The amount's precision: "4 800 tkr" is to hundreds where kronor and thousands are told in round figures. */
function effectiveDecimals(written: WrittenAmount): number {
  return written.unit === 'mnkr' || written.unit === null ? written.decimals : roundDecimals(written);
}

/** Decimals as far as the digits go: -2 for 4 800. */
function roundDecimals({ value, decimals }: WrittenAmount): number {
  if (decimals > 0) return decimals;
  const zeros = /0+$/.exec(value.abs().toFixed(0))?.[0].length ?? 0;
  return Math.min(decimals, -zeros);
}
