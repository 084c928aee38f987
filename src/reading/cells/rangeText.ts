import { Decimal } from '../../domain/decimal';
import { parseNumberText, type SeparatorUse } from './numberText';

/** Two amounts with a dash between them, or the words: `40 000 – 80 000*`. */
export interface NumberRange {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly decimals: number;
}

const between = /\s*[-\u2010-\u2015\u2212]\s*|\s+(?:till|to|och|and)\s+/gu;
const from = /^(?:från|mellan|between|from)\s+/iu;

/** Reads a range; null for a text that is none, and for a span of years. */
export function parseRange(written: string, use: SeparatorUse): NumberRange | null {
  const text = written.trim().replace(from, '');
  if (text.length > 60 || !/^[-+\u2010-\u2015\u2212(]?\s*\d/u.test(text)) return null;
  for (const dash of text.matchAll(between)) {
    if (dash.index === 0) continue;
    const low = parseNumberText(text.slice(0, dash.index), use);
    const high = parseNumberText(text.slice(dash.index + dash[0].length), use);
    if (low.kind !== 'number' || high.kind !== 'number') continue;
    const range = { low: new Decimal(low.digits), high: new Decimal(high.digits) };
    if (range.low.gt(range.high) || isYear(low.digits) || isYear(high.digits)) return null;
    return { ...range, decimals: Math.max(low.decimals, high.decimals) };
  }
  return null;
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}
