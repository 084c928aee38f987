import type {
  Claim,
  NarrativeParagraph,
  NarrativeSentence,
  TokenRange,
  WrittenAmount,
} from '../../domain/narrative/narrativeText';
import type { Paragraph } from '../../domain/narrative/paragraph';
import { claimOf } from './claim';
import { cuesOf, isAboutMoney } from './cues';
import { foundAmounts, type FoundAmount, type TextTokens } from './foundAmount';
import { isEnglish, isHeadingLike, isTableLine } from './lines';
import { notAmounts } from './notAmounts';
import { narrativeTokens, sentenceRanges } from './tokens';
import { apartWords, clauseWords } from './words';

/** The paragraphs' sentences, with every amount and what is said of it; lines of tables are left out. */
export function readNarrative(paragraphs: readonly Paragraph[]): NarrativeParagraph[] {
  const english = isEnglish(paragraphs);
  return paragraphs
    .filter(({ text }) => !isTableLine(text))
    .map((paragraph) => ({
      number: paragraph.number,
      isHeading: paragraph.heading !== null || isHeadingLike(paragraph.text),
      sentences: sentencesOf(paragraph.text, english),
    }));
}

function sentencesOf(text: string, english: boolean): NarrativeSentence[] {
  const tokens = narrativeTokens(text);
  const excluded = new Set<number>();
  const stretches = notAmounts(text);
  let next = 0;
  tokens.forEach(({ start }, index) => {
    while ((stretches[next]?.end ?? Infinity) <= start) next++;
    const stretch = stretches[next];
    if (stretch !== undefined && stretch.start <= start) excluded.add(index);
  });
  const context: TextTokens = { text, tokens, english, excluded };
  return sentenceRanges(tokens, text).map((range) => sentenceOf(context, range));
}

function sentenceOf(context: TextTokens, range: TokenRange): NarrativeSentence {
  const { tokens } = context;
  const words = tokens.slice(range.from, range.to);
  const apart = words.flatMap(({ text }, at) =>
    apartWords.test(text.toLowerCase().slice(0, 40)) ? [at] : [],
  );
  const isApart = apart.length > 0;
  const isMoney = words.some(({ text }) => isAboutMoney(text.toLowerCase()));
  const isCount = words.some(({ text }) => /^antal(?:et)?$/i.test(text));
  const found = foundAmounts(context, range)
    .filter((one) => isAmount(one, isApart, isMoney))
    .filter(({ isSure, decimals }) => isSure || decimals > 0 || !isCount);
  const around = found.map((one, index) =>
    contextOf(context, range, found[index - 1] ?? null, one, found[index + 1] ?? null),
  );
  let earlier: Claim | null = null;
  const amounts: WrittenAmount[] = [];
  found.forEach((one, index) => {
    const { before, after } = around[index] ?? { before: one.tokens, after: one.tokens };
    const claim = claimOf({ tokens, before, after, earlier });
    if (one.unit === 'percent' && !isShare(context, before, after)) return;
    amounts.push(written(context, one, range, before, after, claim));
    earlier = claim;
  });
  return { tokens: words, amounts, apart };
}

/** Without a unit a number is an amount only in a sentence about money. */
function isAmount(
  { isSure, sign, decimals, unit }: FoundAmount,
  isApart: boolean,
  isMoney: boolean,
): boolean {
  if (unit === 'percent') return isMoney && !isApart;
  if (isSure) return true;
  return (!isApart && isMoney) || (sign !== null && decimals > 0);
}

/** A share that is of money: of a budget, of income, a deviation in percent. */
function isShare({ tokens }: TextTokens, before: TokenRange, after: TokenRange): boolean {
  const near = [...tokens.slice(before.from, before.to), ...tokens.slice(after.from, after.to)];
  return near.some(
    ({ text }) => isAboutMoney(text.toLowerCase()) && !cuesOf(text.toLowerCase()).has('result'),
  );
}

/** The words about one amount: up to where the amount before, and the one after, have theirs. */
function contextOf(
  { tokens }: TextTokens,
  range: TokenRange,
  previous: FoundAmount | null,
  amount: FoundAmount,
  next: FoundAmount | null,
): { readonly before: TokenRange; readonly after: TokenRange } {
  const from =
    previous === null
      ? range.from
      : (splitAt(tokens, previous.tokens.to, amount.tokens.from, true) ?? previous.tokens.to);
  const limit = next === null ? range.to : next.tokens.from;
  const split = splitAt(tokens, amount.tokens.to, limit, next !== null);
  const to = split ?? (next === null || isAboutPrevious(tokens, amount.tokens.to) ? limit : amount.tokens.to);
  return { before: { from, to: amount.tokens.from }, after: { from: amount.tokens.to, to } };
}

/** Where what is said of an amount ends: at a comma, or a word that begins something new. */
function splitAt(tokens: TextTokens['tokens'], from: number, to: number, isBetween: boolean): number | null {
  const at = (index: number): string => tokens[index]?.text.toLowerCase() ?? '';
  if (at(from) === 'och') return from;
  let and: number | null = null;
  for (let index = from; index < to; index++) {
    const word = at(index);
    // A name may hold an "och", so that any other boundary goes before it.
    if (word === 'och') and ??= index;
    else if (word === 'som' && cuesOf(at(index + 1)).size > 0) continue;
    else if (clauseWords.has(word) || /^[,;:()\u2013\u2014]$/.test(word)) return index;
    else if (isBetween && cuesOf(word).has('compare') && isLastComparison(tokens, index, to)) return index;
  }
  return and;
}

/** "630 jämfört med budgeterade 220": what is compared with is an amount of its own. */
function isLastComparison(tokens: TextTokens['tokens'], at: number, to: number): boolean {
  if (at + 5 < to || tokens[at]?.text === 'än') return false;
  return tokens.slice(at + 1, to).some(({ text }) => isAboutMoney(text.toLowerCase()));
}

function isAboutPrevious(tokens: TextTokens['tokens'], at: number): boolean {
  return /^(?:under|över|lägre|högre|bättre|sämre|mer|mindre|i|av|till|från|mot|jämfört|än|ur)$/.test(
    tokens[at]?.text.toLowerCase() ?? '',
  );
}

function written(
  { text, tokens }: TextTokens,
  found: FoundAmount,
  range: TokenRange,
  before: TokenRange,
  after: TokenRange,
  claim: Claim,
): WrittenAmount {
  const first = tokens[found.tokens.from];
  const last = tokens[found.tokens.to - 1];
  const start = first?.start ?? 0;
  const end = (last?.start ?? 0) + (last?.text.length ?? 0);
  const within = (part: TokenRange): TokenRange => ({
    from: part.from - range.from,
    to: part.to - range.from,
  });
  return {
    text: text.slice(start, end),
    start,
    end,
    value: found.value,
    decimals: found.decimals,
    unit: found.unit,
    sign: found.sign,
    hedge: found.hedge,
    upTo: found.upTo,
    isRate: found.isRate,
    before: within(before),
    after: within(after),
    claim,
  };
}
