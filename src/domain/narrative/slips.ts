import { type Amount, inUnit } from '../amount';
import type { Decimal } from '../decimal';
import type { NarrativeFigure } from './narrativeFigure';
import type { WrittenAmount } from './narrativeText';

/** The figures that an amount would be but for a slip: a unit of a thousand times more or less, or two digits that changed places. */
export function slipsOf(
  written: WrittenAmount,
  figures: readonly NarrativeFigure[],
  fewest: number,
): readonly NarrativeFigure[] {
  const { unit, value, decimals } = written;
  if (unit === null || unit === 'percent') return [];
  const digits = digitsOf(value.abs(), decimals);
  if (digits.replace(/0+$/, '').length < fewest) return [];
  return figures.filter(({ amount }) => {
    if (amount.unit === null || amount.value.isZero()) return false;
    const figure = inUnit(amount, unit);
    return isThousandfold(value, figure, decimals) || isSwapped(digits, figure.value, decimals);
  });
}

function isThousandfold(value: Decimal, { value: figure }: Amount, decimals: number): boolean {
  return [3, -3].some((power) =>
    value.abs().equals(figure.abs().times(`1e${power}`).toDecimalPlaces(Math.max(0, decimals))),
  );
}

function isSwapped(digits: string, figure: Decimal, decimals: number): boolean {
  if (decimals < 0) return false;
  const other = digitsOf(figure.abs().toDecimalPlaces(decimals), decimals);
  if (other.length !== digits.length || other === digits) return false;
  const at = Array.from(digits).findIndex((digit, index) => digit !== other[index]);
  const swapped = digits.slice(0, at) + (digits[at + 1] ?? '') + (digits[at] ?? '') + digits.slice(at + 2);
  return swapped === other;
}

function digitsOf(value: Decimal, decimals: number): string {
  return value.toFixed(Math.max(0, decimals)).replace('.', '').replace(/^0+/, '');
}
