import { Decimal } from '../../domain/decimal';
import type { NarrativeToken } from '../../domain/narrative/narrativeText';
import { numberWords } from './words';

export interface ReadNumber {
  readonly value: Decimal;
  readonly decimals: number;
  /** How many tokens it takes. */
  readonly length: number;
  /** Digits are written in groups of three. */
  readonly isGrouped: boolean;
  readonly isDigits: boolean;
  /** "En halv": no more exact than that. */
  readonly isHalf: boolean;
}

interface Tokens {
  readonly tokens: readonly NarrativeToken[];
  readonly english: boolean;
}

/** The longest number that is read. */
const longest = 30;

/** The number that begins at a token, in digits or words; null where none does. */
export function numberAt({ tokens, english }: Tokens, at: number): ReadNumber | null {
  const token = tokens[at];
  if (token === undefined || token.text.length > longest) return null;
  return token.kind === 'number'
    ? digits(token.text, english)
    : token.kind === 'word'
      ? inWords(tokens, at)
      : null;
}

function digits(written: string, english: boolean): ReadNumber | null {
  const plain = written.replace(/[ \u00A0\u202F\u2009]/g, '');
  const isSpaced = plain.length < written.length;
  const [group, point] = english ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}(\\d+))?$`).exec(plain);
  if (grouped !== null && !isSpaced) return number(plain.replaceAll(group, '').replace(point, '.'), true);
  if (!/^\d+(?:[.,]\d+)?$/.test(plain)) return null;
  return number(plain.replace(',', '.'), isSpaced);
}

function number(plain: string, isGrouped: boolean): ReadNumber {
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: new Decimal(plain), decimals, length: 1, isGrouped, isDigits: true, isHalf: false };
}

/** "fem", "en halv", "två och en halv", "halvannan"; a unit of millions or thousands has to follow. */
function inWords(tokens: readonly NarrativeToken[], at: number): ReadNumber | null {
  const word = (index: number): string => tokens[at + index]?.text.toLowerCase() ?? '';
  const half = (value: string, length: number): ReadNumber => ({
    value: new Decimal(value),
    decimals: 1,
    length,
    isGrouped: false,
    isDigits: false,
    isHalf: true,
  });
  if (word(0) === 'halvannan') return half('1.5', 1);
  if (word(0) === 'halv') return half('0.5', 1);
  if ((word(0) === 'en' || word(0) === 'ett') && /^halvt?$/.test(word(1))) return half('0.5', 2);
  if (/^en|ett$/.test(word(0)) && word(1) === 'kvarts') return { ...half('0.25', 2), decimals: 2 };
  if (word(0) === 'half' && word(1) === 'a') return half('0.5', 2);
  const value = numberWords.get(word(0));
  if (value === undefined) return null;
  if (word(1) === 'och' && word(2) === 'en' && word(3) === 'halv') return half(`${value}.5`, 4);
  return {
    value: new Decimal(value),
    decimals: 0,
    length: 1,
    isGrouped: false,
    isDigits: false,
    isHalf: false,
  };
}
