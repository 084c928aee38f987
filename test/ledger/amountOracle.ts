import { oreOf } from './oracleTotals';
import type { TextLayout } from './writeText';

/**
 * An amount in öre, of what the ledger writes and of the spellings that mean the same to everybody: a dash for nil, minus at either
 * end, parentheses. Null for all else, be it an amount or not.
 */
export function cellOre(cell: string | number | null, { decimalSign, thousands }: TextLayout): number | null {
  if (typeof cell === 'number') return oreOf(String(cell));
  const text = (cell ?? '').trim().replace(/^\((.*)\)$/, '-$1');
  if (/^[-\u2212–]?$/.test(text)) return 0;
  const [, before = '', digits = '', after = ''] =
    /^([-\u2212–]?)[ \u00A0]?([\d., \u00A0]*\d[.,]?)[ \u00A0]?([-\u2212–]?)$/.exec(text) ?? [];
  if (digits === '' || (before !== '' && after !== '')) return null;
  const [whole = '', ...decimals] = digits.split(decimalPlace(digits, decimalSign));
  // A point before three digits stands between thousands, or it does not.
  if (decimalSign === ',' && thousands !== '.' && whole.includes('.')) return null;
  const groups = grouped(whole, thousands);
  if (groups === null) return null;
  const ore = oreOf([groups, ...decimals].join('.'));
  return ore !== null && before + after !== '' ? 0 - ore : ore;
}

/** A point that is not before three digits is a decimal point, whatever the rest of the file has. */
function decimalPlace(digits: string, decimalSign: ',' | '.'): string {
  return decimalSign === ',' && /^\d*\.(?!\d{3}$)\d*$/.test(digits) ? '.' : decimalSign;
}

/** Digits without what stands between thousands; null where that stands elsewhere too. */
function grouped(digits: string, thousands: string): string | null {
  const [, separator = thousands] = /^\d{1,3}(?:([ \u00A0])\d{3})+$/.exec(digits) ?? [];
  if (separator === '') return digits;
  const [first = '', ...rest] = digits.split(separator);
  if (rest.some((group) => group.length !== 3) || (rest.length > 0 && first.length > 3)) return null;
  return [first, ...rest].join('');
}
