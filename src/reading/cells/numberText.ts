/** Which sign a table's texts use before exactly three digits: `1.234` is a thousand in one table and 1,234 in another. */
export interface SeparatorUse {
  readonly dot: 'thousands' | 'decimal';
  readonly comma: 'thousands' | 'decimal';
}

export interface Footnote {
  readonly mark: string;
  /** True when the mark is a digit glued to the number, told apart by the number's grouping alone. */
  readonly glued: boolean;
}

export type NumberText =
  | {
      readonly kind: 'number';
      /** Plain notation with a point: `-1234.50`. */
      readonly digits: string;
      readonly decimals: number;
      /** A mark that stood beside the number and is no part of it. */
      readonly footnote: Footnote | null;
      /** The separator whose meaning only the rest of the table can tell, when there is one. */
      readonly undecided: 'dot' | 'comma' | null;
    }
  | { readonly kind: 'percent' }
  | { readonly kind: 'text' };

const minusSigns = '\\-\\u2010-\\u2014\\u2212\\uFE63\\uFF0D';
const spaces = '\\s\\u00A0\\u202F\\u2009\\u2007';
const superscripts = '\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079';

const nil = new RegExp(`^[${minusSigns}]+$`);
const footnoteMark = new RegExp(`(?:[${spaces}]*(?:\\*+|[${superscripts}]+|†+|[${spaces}]\\(?\\d{1,2}\\)))$`);
const gluedFootnote = /^(\d+,\d+|\d{1,3}(?: \d{3})+)(\d\))$/;
const currency = new RegExp(
  `^(?:kr|sek|nok|dkk|eur|€)[${spaces}]*|[${spaces}]*(?:kr|sek|nok|dkk|tkr|ksek|mnkr|mkr|msek|:-)\\.?$`,
  'i',
);
const leadingSign = new RegExp(`^([+±]|[${minusSigns}]|\\+/[${minusSigns}])[${spaces}]*`);
const trailingMinus = new RegExp(`[${spaces}]*[${minusSigns}]$`);
const minus = new RegExp(`[${minusSigns}]`);
const anySpace = new RegExp(`[${spaces}]`, 'g');

const text: NumberText = { kind: 'text' };

/** Reads a text as a number, as municipalities print them; anything that is not surely one is text. */
export function parseNumberText(written: string, use: SeparatorUse): NumberText {
  let rest = written.trim();
  if (rest === '' || rest.length > 60) return text;
  if (nil.test(rest)) return number('0', 0, false, null, null);
  if (rest.endsWith('%')) {
    return parseNumberText(rest.slice(0, -1), use).kind === 'number' ? { kind: 'percent' } : text;
  }
  if (!/\d/.test(rest)) return text;

  let footnote: Footnote | null = null;
  const mark = footnoteMark.exec(rest);
  if (mark !== null && mark.index > 0) {
    footnote = { mark: mark[0].trim(), glued: false };
    rest = rest.slice(0, mark.index).trim();
  }
  rest = rest.replace(currency, '').trim();

  let negative = false;
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed !== null) {
    negative = true;
    rest = (bracketed[1] ?? '').trim();
  }
  const sign = leadingSign.exec(rest);
  if (sign !== null) {
    if (sign[1] !== '±' && !(sign[1] ?? '').startsWith('+')) negative = !negative;
    rest = rest.slice(sign[0].length);
  } else if (trailingMinus.test(rest)) {
    negative = !negative;
    rest = rest.replace(trailingMinus, '');
  }
  rest = rest.replace(anySpace, ' ').replaceAll('’', "'");
  const glued = gluedFootnote.exec(rest);
  if (glued !== null && footnote === null) {
    rest = glued[1] ?? rest;
    footnote = { mark: glued[2] ?? '', glued: true };
  }
  return unsigned(rest, negative, footnote, use);
}

function unsigned(rest: string, negative: boolean, footnote: Footnote | null, use: SeparatorUse): NumberText {
  if (minus.test(rest)) return text;
  if (/^\d+$/.test(rest)) return number(rest, 0, negative, footnote, null);

  // A fourth digit after a group of three is a footnote digit that lost its raised place.
  const spaced = /^(\d{1,3}(?: \d{3})+)(\d)?$/.exec(rest);
  if (spaced !== null) {
    const glued = spaced[2] === undefined ? null : { mark: spaced[2], glued: true };
    return number((spaced[1] ?? '').replaceAll(' ', ''), 0, negative, footnote ?? glued, null);
  }
  const spacedDecimal = /^(\d{1,3}(?:[ ']\d{3})*)[.,](\d+)$/.exec(rest);
  if (spacedDecimal !== null && /[ ']/.test(spacedDecimal[1] ?? '')) {
    return decimal((spacedDecimal[1] ?? '').replace(/[ ']/g, ''), spacedDecimal[2] ?? '', negative, footnote);
  }
  if (/^\d{1,3}('\d{3})+$/.test(rest)) return number(rest.replaceAll("'", ''), 0, negative, footnote, null);
  return separated(rest, negative, footnote, use);
}

function separated(
  rest: string,
  negative: boolean,
  footnote: Footnote | null,
  use: SeparatorUse,
): NumberText {
  // Both signs: the last one is the decimal sign.
  const both = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*)([.,])(\d+)$/.exec(rest);
  if (both !== null && both[2] !== both[3]) {
    return decimal((both[1] ?? '').replace(/[.,]/g, ''), both[4] ?? '', negative, footnote);
  }
  if (/^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(,\d{3}){2,}$/.test(rest)) {
    return number(rest.replace(/[.,]/g, ''), 0, negative, footnote, null);
  }
  const single = /^(\d*)([.,])(\d+)$/.exec(rest);
  if (single === null) return text;
  const [, whole = '', separator, fraction = ''] = single;
  const groups = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  if (!groups) return decimal(whole || '0', fraction, negative, footnote);
  const name = separator === '.' ? 'dot' : 'comma';
  return use[name] === 'thousands'
    ? number(whole + fraction, 0, negative, footnote, name)
    : number(`${whole}.${fraction}`, 3, negative, footnote, name);
}

function decimal(whole: string, fraction: string, negative: boolean, footnote: Footnote | null): NumberText {
  return number(`${whole}.${fraction}`, fraction.length, negative, footnote, null);
}

function number(
  digits: string,
  decimals: number,
  negative: boolean,
  footnote: Footnote | null,
  undecided: 'dot' | 'comma' | null,
): NumberText {
  const isZero = !/[1-9]/.test(digits);
  return {
    kind: 'number',
    digits: negative && !isZero ? `-${digits}` : digits,
    decimals,
    footnote,
    undecided,
  };
}

/**
 * Decides for a whole table what a dot and a comma mean before exactly three digits.
 * `decided` is false for a sign that occurs only so and that nothing else in the table explains.
 */
export function separatorUse(
  texts: readonly string[],
  english: boolean,
): { readonly use: SeparatorUse; readonly undecided: 'dot' | 'comma' | null } {
  const dot = signUse(texts, '.', ',', true);
  const comma = signUse(texts, ',', '.', english);
  return {
    use: {
      dot: dot === 'decimal' ? 'decimal' : 'thousands',
      comma: comma === 'thousands' || (comma === 'unknown' && english) ? 'thousands' : 'decimal',
    },
    undecided: dot === 'unknown' ? 'dot' : null,
  };
}

type SignUse = 'thousands' | 'decimal' | 'unknown' | 'unused';

/** `groups`: the sign is usual between groups of digits in the table's language. */
function signUse(texts: readonly string[], sign: string, other: string, groups: boolean): SignUse {
  const escaped = `\\${sign}`;
  const ambiguous = new RegExp(`^\\D*[1-9]\\d{0,2}${escaped}\\d{3}\\D*$`);
  const asThousands = new RegExp(`\\d${escaped}\\d{3}(${escaped}\\d{3}|\\${other}\\d)`);
  const asDecimal = new RegExp(
    `^\\D*0${escaped}\\d+\\D*$|^[^${escaped}]*\\d${escaped}(\\d{1,2}|\\d{4,})(?!\\d|${escaped})|\\d{4,}${escaped}|[ \\u00A0]\\d{3}${escaped}\\d`,
  );
  let seen = false;
  let bigWithout = false;
  let otherDecimal = false;
  for (const written of texts) {
    if (asThousands.test(written)) return 'thousands';
    if (ambiguous.test(written)) seen = true;
    else if (asDecimal.test(written)) return 'decimal';
    if (/^\D*\d{4,}\D*$/.test(written)) bigWithout = true;
    if (new RegExp(`\\d\\${other}\\d{1,2}(?!\\d)`).test(written)) otherDecimal = true;
  }
  if (!seen) return 'unused';
  if (otherDecimal) return 'thousands';
  // Thousands grouped everywhere they can be, and plain numbers below a thousand: the sign groups digits.
  const plainSmall = texts.some((written) => /^\D*\d{1,3}\D*$/.test(written));
  if (groups && plainSmall && !bigWithout) return 'thousands';
  return 'unknown';
}
