import { Decimal } from '../../domain/decimal';
import { rawText } from './byteNames';
import { type ExactAmount } from './exactSum';

const zeroDigit = 0x30;
const plus = 0x2b;
const comma = 0x2c;
const minus = 0x2d;
const point = 0x2e;

/** So many digits, öre included, are always a safe integer. */
const safeDigits = 15;

/**
 * Reads amounts as the standard writes them: an optional sign, digits, and decimals after a point. A comma is taken
 * for the point where one or two digits follow it, and counted; anything else is no amount.
 */
export class AmountReader implements ExactAmount {
  ore = 0;
  rest: Decimal | null = null;
  /** Of the amount that was read last; -1 where it has no point. */
  decimals = -1;
  /** Before the point, of the amount that was read last. */
  integerDigits = 0;
  /** Whether it had a comma for its point. */
  hasComma = false;

  /** False where it is no amount. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    const first = bytes[start];
    const isNegative = first === minus;
    let value = 0;
    let digits = 0;
    let decimals = -1;
    this.hasComma = false;
    for (let at = isNegative || first === plus ? start + 1 : start; at < end; at += 1) {
      const byte = bytes[at] as number;
      const digit = byte - zeroDigit;
      if (digit >= 0 && digit <= 9) {
        value = value * 10 + digit;
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if ((byte === point || byte === comma) && decimals < 0) {
        decimals = 0;
        this.hasComma = byte === comma;
      } else {
        return false;
      }
    }
    if (digits === 0 || (this.hasComma && decimals !== 1 && decimals !== 2)) return false;
    this.decimals = decimals;
    this.integerDigits = digits - Math.max(decimals, 0);
    this.rest = null;

    const places = 2 - Math.max(decimals, 0);
    if (places >= 0 && digits + places <= safeDigits) {
      const ore = value * (places === 2 ? 100 : places === 1 ? 10 : 1);
      this.ore = isNegative && ore !== 0 ? -ore : ore;
    } else {
      this.ore = 0;
      this.rest = new Decimal(rawText(bytes, start, end).replace(/^\+/, '').replace(',', '.'));
    }
    return true;
  }
}
