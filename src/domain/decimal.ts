import { Decimal as DecimalJs } from 'decimal.js';

/** Decimals of our own precision: the library's default of 20 digits would round long sums. */
export const Decimal = DecimalJs.clone({ precision: 60, toExpNeg: -60, toExpPos: 60, defaults: true });
export type Decimal = DecimalJs;

export const zero: Decimal = new Decimal(0);
