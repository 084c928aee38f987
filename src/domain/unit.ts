import { Decimal } from './decimal';

/** What one printed 1 stands for: a krona, a thousand or a million of them. */
export const units = ['kr', 'tkr', 'mnkr'] as const;

export type Unit = (typeof units)[number];

const exponents: Readonly<Record<Unit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** The value in another unit, exactly: 1,9 mnkr is 1900 tkr. */
export function convert(value: Decimal, from: Unit, to: Unit): Decimal {
  return value.times(new Decimal(10).pow(exponents[from] - exponents[to]));
}

/** How many decimals an amount keeps when its unit changes: 1 decimal in mnkr is -2 in tkr (hundreds). */
export function convertDecimals(decimals: number, from: Unit, to: Unit): number {
  return decimals + exponents[to] - exponents[from];
}
