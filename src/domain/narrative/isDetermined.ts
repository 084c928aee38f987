import type { Meaning, SentenceNames, Surroundings } from './meaning';
import { isApartFrom, isCountedIn, isNamed } from './meaning';
import { isPlainAround } from './plainWords';
import type { Choices } from './choices';
import { anyUnit } from './plainWords';
import type { WrittenAmount } from './narrativeText';

/** So many figures may be meant at most where none of them is the amount. */
const mostMeant = 12;

/**
 * Whether what is said of an amount tells which cells it must be: whose, which row and which measure, in words of which
 * none is unknown. Only then is another amount a contradiction, and not something that the tables do not hold.
 */
export function isDetermined(
  written: WrittenAmount,
  names: SentenceNames,
  around: Surroundings,
  meaning: Meaning,
  { figures, isMeasured }: Choices,
): boolean {
  const { claim, unit, hedge, upTo, isRate } = written;
  if (unit === 'percent' || hedge === 'bound' || upTo !== null || isRate || claim.isVague) return false;
  if (!isMeasured || figures.length === 0 || figures.length > mostMeant) return false;
  if (claim.fundCounted === null && names.lines.some(({ from }) => isCountedIn(names, from))) return false;
  if (isApartFrom(names) || (around.isApart && meaning.linesFrom !== 'amount')) return false;
  if (figures.some(({ amount }) => (amount.unit === null) !== (unit === null) && amount.unit === null))
    return false;
  if (unit === null && written.decimals === 0 && written.sign === null) return false;
  const isLevelKnown = (level: string): boolean =>
    figures.some(({ measure }) => measure === level || measure === 'result');
  if (claim.difference === 'no' && claim.fund === null && ![...claim.levels].every(isLevelKnown))
    return false;
  if (!isOfTheirTime(written, around, meaning, figures)) return false;
  if (!isToldEnough(written, names, meaning)) return false;
  if (!isPlainAround(written, names, meaning) || isOfLaterSide(written, names)) return false;
  return meaning.lines.length > 0
    ? areLinesTold(meaning, claim.side)
    : isWholeTold(written, names, around, meaning);
}

/** The year and the month that are named are those of the tables. */
function isOfTheirTime(
  { claim }: WrittenAmount,
  { mainYear }: Surroundings,
  { owners }: Meaning,
  figures: Choices['figures'],
): boolean {
  const { years, months } = claim;
  if (years.length > 0) {
    const known = new Set([
      ...figures.flatMap((figure) => figure.years),
      ...owners.flatMap((owner) => [...owner.years]),
    ]);
    const isKnown =
      known.size > 0 ? years.some((year) => known.has(year)) : years.some((year) => year === mainYear);
    if (!isKnown) return false;
  }
  const last = months.at(-1);
  const known = new Set(owners.flatMap((owner) => [...owner.months]));
  return last === undefined || known.size === 0 || known.has(last);
}

/** A measure of the amount's own, and no part of what came before it. */
function isToldEnough(
  { claim, before }: WrittenAmount,
  { sentence }: SentenceNames,
  { linesFrom, lines }: Meaning,
): boolean {
  const { levels, difference, against, side, fund, change, direction } = claim;
  // "Intäkterna har minskat med 3,2 mnkr": since when, or from what, nobody says.
  if (change !== null && against === null) return false;
  if (fund !== null && difference !== 'no') return false;
  if (fund !== null && sentence.tokens.some(({ text }) => /^fonder/i.test(text))) return false;
  const isNear = side !== null || linesFrom === 'amount';
  if (levels.size === 0 && difference !== 'yes' && fund === null && !isNear) return false;
  // "Det är en ökning med 3,2 mnkr."
  if (
    lines.length === 0 &&
    levels.size === 0 &&
    against === null &&
    side === null &&
    fund === null &&
    (change !== null || direction !== null)
  )
    return false;
  const words = sentence.tokens.slice(before.from, before.to).map(({ text }) => text.toLowerCase());
  return (
    isNear ||
    !words.some(
      (word, at) =>
        /^(?:varav|därav|bland)$/.test(word) ||
        (word === 'av' && /^(?:dessa|detta|denna|dem)$/.test(words[at + 1] ?? '')),
    )
  );
}

/** "375 mnkr budgeteras, vilket är intäkter ...": what the amount is of may come after it. */
function isOfLaterSide({ after, claim }: WrittenAmount, { sentence }: SentenceNames): boolean {
  if (claim.side !== null) return false;
  const next =
    sentence.amounts.find(({ before }) => before.to > after.from)?.before.from ?? sentence.tokens.length;
  return sentence.tokens
    .slice(after.to, Math.max(after.to, next))
    .some(({ text }) => /^(?:\p{L}*intäkt|\p{L}*kostnad|\p{L}*bidrag)/iu.test(text));
}

function areLinesTold(
  { linesFrom, isSure, ownersFrom, lines }: Meaning,
  side: WrittenAmount['claim']['side'],
): boolean {
  if (!isSure || linesFrom === 'previous') return false;
  if (linesFrom !== 'amount' && (side === 'income' || side === 'costs')) return false;
  // "Kulturnämnden samt miljönämnden": of both together.
  if (new Set(lines.map(({ label }) => label)).size > 1) return false;
  // The same name in several administrations' tables.
  const owners = new Set(lines.map(({ owner }) => owner));
  return owners.size === 1 || ownersFrom !== 'all';
}

const someUnit = /^(?:nämnd|förvaltning)/;

/** The whole is meant where its owner is named, or the only one, and nothing nearby is about something else. */
function isWholeTold(
  { before, claim }: WrittenAmount,
  names: SentenceNames,
  around: Surroundings,
  { owners, ownersFrom }: Meaning,
): boolean {
  if (owners.length !== 1 || ownersFrom === 'all') return false;
  const [owner] = owners;
  const words = names.sentence.tokens.slice(0, before.to).map(({ text }) => text.toLowerCase());
  if (words.some((word) => anyUnit.test(word))) return false;
  if (ownersFrom !== 'amount' && owner?.isOfUnits === true && words.some((word) => someUnit.test(word)))
    return false;
  if (ownersFrom === 'amount' || ownersFrom === 'sentence') return true;
  // An item of a list, a cost of one thing: a part of something.
  if (
    /^[-•*\u2013]$/.test(words[0] ?? '') ||
    words.some((word) => /^(?:kostnaden?|intäkten?|utgiften?)$/.test(word))
  )
    return false;
  return around.isHeadingPlain && isGoingOn(words, around, claim);
}

/** Nothing in the sentence before has changed the subject. */
function isGoingOn(
  words: readonly string[],
  { previous }: Surroundings,
  { side }: WrittenAmount['claim'],
): boolean {
  if (previous === null) return true;
  if (previous.lines.some(({ isSure }) => isSure)) return false;
  const { tokens } = previous.sentence;
  const isPlain = tokens.every(({ isPlain: known }, at) => known || isNamed(previous, at));
  if (isPlain || previous.owners.length > 0) return true;
  if (tokens.length <= 5 || side === 'income' || side === 'costs') return false;
  return words.some((word) =>
    /^(?:hel)?år(?:et|ets|s|sprognosen)?$|^period|^helårs|^nämnden|^förvaltningen|^totalt$|^resultatprognos/.test(
      word,
    ),
  );
}
