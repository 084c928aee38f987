import type { Decimal } from '../../domain/decimal';
import { formatNumber } from '../formatAmount';
import type { Language } from '../messages/textsOf';

/** As many decimals as the number has: an outcome is shown to the last öre. */
export function exactText(value: Decimal, language: Language): string {
  return formatNumber(value, value.decimalPlaces(), language);
}

/** With its sign, also where it is positive: `+1 234,50`. */
export function differenceText(value: Decimal, language: Language): string {
  return value.isPositive() && !value.isZero()
    ? `+${exactText(value, language)}`
    : exactText(value, language);
}
