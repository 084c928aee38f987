import type { NarrativeFigure } from './narrativeFigure';
import type { Claim, WrittenAmount } from './narrativeText';

/** Whether what is said of an amount's direction goes against the figure's sign; false where either tells none. */
export function isOtherSign(written: WrittenAmount, figure: NarrativeFigure): boolean {
  const { value } = figure.amount;
  if (value.isZero() || figure.better === null || figure.fund !== null) return false;
  // The table's own sign, however the table means it.
  const isInWords = written.claim.direction !== null || written.claim.change !== null;
  if (!isInWords && written.sign !== null && (written.sign === 'minus') === value.isNegative()) return false;
  const told = toldDirection(written, figure);
  if (told === null) return false;
  const isBetter = value.isPositive() === figure.better > 0;
  return isBetter !== (told === 'better');
}

function toldDirection(written: WrittenAmount, figure: NarrativeFigure): Claim['direction'] {
  const { claim, sign } = written;
  const isDifference = figure.against !== null || figure.measure === 'change';
  if (isDifference) return toldDifference(written, figure);
  // The level of a cost is told without its sign.
  if (isCost(claim, figure)) return null;
  if (claim.direction !== null && claim.difference !== 'yes') return claim.direction;
  return sign === null ? null : sign === 'plus' ? 'better' : 'worse';
}

function toldDifference({ claim, sign }: WrittenAmount, figure: NarrativeFigure): Claim['direction'] {
  const { change, direction } = claim;
  if (change !== null) {
    if (isCost(claim, figure)) return change === 'up' ? 'worse' : 'better';
    if (isIncome(claim, figure) || claim.side === 'result') return change === 'up' ? 'better' : 'worse';
    // "2,0 mnkr högre än budget" of a unit: its cost or its result, nobody knows.
    return null;
  }
  if (direction !== null) return direction;
  return sign === null ? null : sign === 'plus' ? 'better' : 'worse';
}

function isCost({ side }: Claim, { side: row }: NarrativeFigure): boolean {
  return side === 'costs' || (side !== 'income' && row === 'costs');
}

function isIncome({ side }: Claim, { side: row }: NarrativeFigure): boolean {
  return side === 'income' || row === 'income';
}
