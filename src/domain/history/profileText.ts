import { Decimal } from '../decimal';
import type { PeriodProfile } from './outcomeHistory';
import { profileProblem } from './periodProfile';

export type ReadProfile =
  | { readonly ok: true; readonly shares: PeriodProfile['shares'] }
  | { readonly ok: false; readonly problem: ProfileProblem };

export type ProfileProblem =
  | { readonly code: 'notNumber'; readonly text: string }
  | { readonly code: 'count'; readonly count: number }
  | { readonly code: 'negative' }
  | { readonly code: 'empty' };

/**
 * Twelve shares as a user writes or pastes them: `8;8,5;9 %...`, a line each, or `8, 8.5, 9...`. A comma is a decimal sign
 * where semicolons, tabs, lines or spaces alone part the shares.
 */
export function readProfile(text: string): ReadProfile {
  const parts = partsOf(text.trim());
  const shares: Decimal[] = [];
  for (const part of parts) {
    const digits = part
      .replace(/\s*%$/, '')
      .replace(/(?<=\d)[\s\u00A0\u202F](?=\d{3}(?!\d))/g, '')
      .replace('\u2212', '-')
      .replace(',', '.');
    if (!/^-?\d{1,20}(?:\.\d{1,20})?$/.test(digits))
      return { ok: false, problem: { code: 'notNumber', text: part } };
    shares.push(new Decimal(digits));
  }
  const code = profileProblem(shares);
  if (code === null) return { ok: true, shares };
  return { ok: false, problem: code === 'count' ? { code, count: shares.length } : { code } };
}

function partsOf(text: string): readonly string[] {
  if (text === '') return [];
  const separator = [/[;\t]|\r?\n/, /,\s/, /\s+/, /,/].find((sign) => sign.test(text)) ?? /,/;
  // "8,8" with commas alone is two shares; "8, 8" too.
  const parts = text.split(separator.source === ',\\s' ? /,/ : separator).map((part) => part.trim());
  // A spreadsheet ends what it copies with a separator.
  return parts.at(-1) === '' ? parts.slice(0, -1) : parts;
}

/** The shares as `readProfile` reads them, with a decimal comma: `8; 8,5; 9`. */
export function profileText(shares: PeriodProfile['shares']): string {
  return shares.map((share) => share.toFixed().replace('.', ',')).join('; ');
}
