import { Decimal } from '../../domain/decimal';
import type { NarrativeToken, ToldAmount, TokenRange } from '../../domain/narrative/narrativeText';
import { hedgeBefore, isRate, signBefore } from './amountMarks';
import { cuesOf, isAboutMoney } from './cues';
import { numberAt, type ReadNumber } from './numberAt';
import { type UnitAfter, unitAt } from './unitWords';
import { countedWords, months, numberedWords } from './words';

/** An amount among a paragraph's tokens, before anything is made of the words around it. */
export interface FoundAmount extends ToldAmount {
  /** Its tokens: sign, number and unit. */
  readonly tokens: TokenRange;
  /** Without a unit it is an amount only where the words around it say so. */
  readonly isSure: boolean;
}

export interface TextTokens {
  readonly text: string;
  readonly tokens: readonly NarrativeToken[];
  /** English figures: a comma groups digits. */
  readonly english: boolean;
  /** Tokens that stand in dates, codes and the like. */
  readonly excluded: ReadonlySet<number>;
}

/** The amounts of a sentence, in order. */
export function foundAmounts(context: TextTokens, { from, to }: TokenRange): FoundAmount[] {
  const found: FoundAmount[] = [];
  let at = from;
  while (at < to) {
    const amount = amountAt(context, at, from, to);
    if (amount !== null) found.push(amount);
    at = amount === null ? at + 1 : Math.max(at + 1, amount.tokens.to);
  }
  return withSharedUnits(found, context);
}

function amountAt(context: TextTokens, at: number, from: number, to: number): FoundAmount | null {
  const { tokens, text } = context;
  if (context.excluded.has(at)) return null;
  const number = numberAt(context, at);
  if (number === null || at + number.length > to) return null;
  const before = tokens[at - 1];
  const first = tokens[at];
  const last = tokens[at + number.length - 1];
  if (first === undefined || last === undefined) return null;
  const word = at > from ? (before?.text.toLowerCase() ?? '') : '';
  if (number.isDigits && isGlued(text, first.start)) return null;
  let end = at + number.length;
  let { upTo } = rangeAfter(context, end);
  let top: ReadNumber | null = null;
  if (upTo !== null) {
    top = upTo.number;
    end += 1 + top.length;
  }
  const unit = unitAt(tokens, end) ?? sekBefore(tokens, at, end) ?? bracketedUnit(tokens, at, end);
  if (top !== null && unit === null) {
    top = null;
    upTo = null;
    end = at + number.length;
  }
  const endOffset = (tokens[end - 1]?.start ?? 0) + (tokens[end - 1]?.text.length ?? 0);
  if (unit === null && /^\p{L}/u.test(text.slice(endOffset, endOffset + 1))) return null;
  if (!number.isDigits && (unit === null || unit.unit === 'kr' || unit.unit === 'percent')) return null;
  if (unit === null && !isPossible(context, at, end, number, word, from, to)) return null;
  if (unit !== null && !unit.isMoney && unit.unit !== 'percent' && isCounted(tokens[end + unit.length]))
    return null;
  const signed = signBefore(context, at, from);
  const hedged = hedgeBefore(tokens, signed.from, from);
  const shift = new Decimal(10).pow(unit?.shift ?? 0);
  const value = number.value.times(shift);
  const stop = end + (unit?.length ?? 0);
  return {
    tokens: { from: signed.from - (word === 'sek' && signed.from === at && at > from ? 1 : 0), to: stop },
    value: signed.sign === 'minus' ? value.neg() : value,
    decimals: number.decimals - (unit?.shift ?? 0),
    unit: unit?.unit ?? null,
    sign: signed.sign,
    hedge: number.isHalf ? 'about' : hedged,
    upTo: top === null ? null : top.value.times(shift),
    isRate: isRate(tokens, stop),
    isSure: unit !== null,
  };
}

/** "SEK 350,000". */
function sekBefore(tokens: readonly NarrativeToken[], at: number, end: number): UnitAfter | null {
  const isSek = tokens[at - 1]?.text === 'SEK' && tokens[end]?.kind !== 'word';
  return isSek ? { unit: 'kr', shift: 0, length: 0, isMoney: true } : null;
}

/** "0,6 (0,2) mnkr": the unit of both. */
function bracketedUnit(tokens: readonly NarrativeToken[], at: number, end: number): UnitAfter | null {
  if (tokens[at - 1]?.text !== '(' || tokens[end]?.text !== ')') return null;
  const unit = unitAt(tokens, end + 1);
  return unit === null ? null : { ...unit, length: 0 };
}

/** Letters right before digits make a code. */
function isGlued(text: string, start: number): boolean {
  return start > 0 && /[\p{L}\d_/]/u.test(text[start - 1] ?? '');
}

/** "2-3 mnkr": the second number of a range. */
function rangeAfter(
  { tokens, text, english }: TextTokens,
  at: number,
): { upTo: { number: ReadNumber } | null } {
  const dash = tokens[at];
  if (dash === undefined || !/^[-\u2010-\u2015]$/.test(dash.text)) return { upTo: null };
  if (/\s/.test(text[dash.start - 1] ?? ' ') !== /\s/.test(text[dash.start + 1] ?? ' '))
    return { upTo: null };
  const number = numberAt({ tokens, english }, at + 1);
  return { upTo: !number?.isDigits ? null : { number } };
}

/** Whether a number without a unit may be an amount at all. */
function isPossible(
  { tokens, text }: TextTokens,
  at: number,
  end: number,
  number: ReadNumber,
  before: string,
  from: number,
  to: number,
): boolean {
  if (numberedWords.has(before)) return false;
  if (before === '.' && numberedWords.has(tokens[at - 2]?.text.toLowerCase() ?? '')) return false;
  const next = end < to ? tokens[end] : undefined;
  if (next !== undefined && (isCounted(next) || months.has(next.text.toLowerCase()))) return false;
  if (next?.kind === 'sign' && /[/:§°]/.test(next.text)) return false;
  if (before === '/' || before === ':' || before === '§')
    return before === ':' && isEconomicBefore(tokens, at - 1, from);
  // A list's number, a section's.
  const isFirst = at === 0;
  if (isFirst) return false;
  if (next?.text === ')' && tokens[at - 1]?.text !== '(') return false;
  const written = tokens[at]?.text ?? '';
  if (/^(?:19|20)\d\d$/.test(written)) return false;
  if (number.isGrouped || number.decimals > 0) return isPlainNext(next);
  if (signBefore({ text, tokens }, at, from).sign !== null) return isPlainNext(next);
  // A bare whole number: only right after the word that it is of.
  return (
    isEconomicBefore(tokens, at, from) &&
    (next === undefined ||
      next.kind === 'sign' ||
      /^(?:och|mot|men|vilket|jämfört|respektive)$/.test(next.text))
  );
}

function isEconomicBefore(tokens: readonly NarrativeToken[], at: number, from: number): boolean {
  const index = /^(?:på|är|till|om|med|:|var|blir|blev|=)$/.test(tokens[at - 1]?.text.toLowerCase() ?? '')
    ? at - 2
    : at - 1;
  if (index < from) return false;
  const word = tokens[index]?.text.toLowerCase() ?? '';
  const isNil = tokens[at]?.text === '0';
  return isAboutMoney(word) && !cuesOf(word).has('fund') && (index === at - 1 || isNil);
}

/** A noun after a number is what it counts. */
function isPlainNext(next: NarrativeToken | undefined): boolean {
  return next === undefined || next.isPlain || next.kind !== 'word';
}

function isCounted(token: NarrativeToken | undefined): boolean {
  return token?.kind === 'word' && countedWords.test(token.text.toLowerCase());
}

/** "från 4,6 till 2,9 mnkr", "0,6 (0,2) mnkr", "3,2 av 4,6 mnkr": the unit is told once. */
function withSharedUnits(found: readonly FoundAmount[], { tokens }: TextTokens): FoundAmount[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [amount, next] = [shared[index], shared[index + 1]];
    if (amount === undefined || next === undefined || amount.unit !== null || next.unit === null) continue;
    const between = tokens.slice(amount.tokens.to, next.tokens.from).map(({ text }) => text.toLowerCase());
    const isJoined =
      between.length <= 3 &&
      between.every((word) =>
        /^(?:till|och|eller|respektive|samt|av|från|mot|[-–,()/]|ca|cirka|knappt|drygt)$/.test(word),
      );
    if (isJoined) shared[index] = { ...amount, unit: next.unit, isSure: true };
  }
  return shared;
}
