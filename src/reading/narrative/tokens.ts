import type { NarrativeToken } from '../../domain/narrative/narrativeText';
import { stemOf } from '../../domain/narrative/stem';
import { isEconomic } from './cues';
import { months, plainWords } from './words';

const pattern =
  /\p{L}[\p{L}\p{M}]*(?::s(?!\p{L}))?|\d{1,3}(?:[ \u00A0\u202F\u2009]\d{3}(?!\d))+(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu;

/** The words, numbers and signs of a text. Digits that stand in groups of three are one number. */
export function narrativeTokens(text: string): NarrativeToken[] {
  const tokens: NarrativeToken[] = [];
  for (const found of text.matchAll(pattern)) {
    const [written] = found;
    const start = found.index;
    if (/^\d/.test(written)) {
      tokens.push({ text: written, start, kind: 'number', stem: written, isPlain: true });
    } else if (/^\p{L}/u.test(written)) {
      const word = written.replace(/:s$/, '');
      const lower = word.toLowerCase();
      // A fund of some other name is somebody's.
      const isOther = /^\p{L}+fond/u.test(lower) && !lower.startsWith('resultatfond');
      const isPlain = !isOther && (plainWords.has(lower) || months.has(lower) || isEconomic(lower));
      tokens.push({ text: word, start, kind: 'word', stem: stemOf(word), isPlain });
    } else tokens.push({ text: written, start, kind: 'sign', stem: written, isPlain: true });
  }
  return tokens;
}

const abbreviations = new Set([
  'ca',
  'inkl',
  'exkl',
  'jmf',
  'bl',
  't',
  'ex',
  'dvs',
  'nr',
  'kap',
  'fg',
  'kl',
  'tel',
  'milj',
  'resp',
  'c',
  'o',
  'm',
  'd',
  'v',
  's',
  'p',
  'g',
  'a',
]);

/** So many tokens are one sentence at most: what stands farther away says nothing of an amount. */
const longestSentence = 300;

/** A sentence's tokens, from which to before which. */
export function sentenceRanges(
  tokens: readonly NarrativeToken[],
  text: string,
): readonly { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  tokens.forEach((token, index) => {
    if (index - from >= longestSentence) {
      ranges.push({ from, to: index });
      from = index;
    }
    if (token.kind !== 'sign' || !/[.!?]/.test(token.text)) return;
    const next = tokens[index + 1];
    const isApart = next === undefined || /\s/.test(text[token.start + 1] ?? ' ');
    const before = tokens[index - 1]?.text.toLowerCase() ?? '';
    const isAbbreviated =
      token.text === '.' && abbreviations.has(before) && next !== undefined && !isNewStart(next, before);
    const goesOn = token.text === '.' && next?.kind === 'word' && /^\p{Ll}/u.test(next.text);
    if (!isApart || isAbbreviated || goesOn) return;
    ranges.push({ from, to: index });
    from = index + 1;
  });
  if (from < tokens.length) ranges.push({ from, to: tokens.length });
  return ranges;
}

/** "bl. A" goes on; "nämnd a. Prognosen" does not. */
function isNewStart(next: NarrativeToken, before: string): boolean {
  return next.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(next.text) && (before === 'm' || before === 'd');
}
