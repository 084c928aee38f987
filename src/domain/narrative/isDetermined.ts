import type { Meaning, SentenceNames, Surroundings } from './meaning';
import { isCountedIn, isNamed } from './meaning';
import type { Choices } from './choices';
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
  if (names.sentence.isApart || (around.isApart && meaning.linesFrom !== 'amount')) return false;
  if (figures.some(({ amount }) => (amount.unit === null) !== (unit === null) && amount.unit === null))
    return false;
  if (unit === null && written.decimals === 0 && written.sign === null) return false;
  if (
    claim.years.length > 0 &&
    !figures.some(({ years }) => years.length === 0 || years.some((year) => claim.years.includes(year)))
  )
    return false;
  if (!isPlainAround(written, names, meaning) || isOfLaterSide(written, names)) return false;
  return meaning.lines.length > 0
    ? areLinesTold(meaning, claim.side)
    : isWholeTold(written, names, around, meaning);
}

/** Every word before the amount, and those after it that are about it, is known. */
function isPlainAround(
  { before, after }: WrittenAmount,
  names: SentenceNames,
  { linesFrom, isSure, owners }: Meaning,
): boolean {
  const { tokens } = names.sentence;
  const isMunicipal = owners.length > 0 && owners.every(({ isMunicipality }) => isMunicipality);
  const isKnown = (at: number): boolean =>
    tokens[at]?.isPlain === true ||
    isNamed(names, at) ||
    (isMunicipal && /^(?:kommunens?|stadens?|city|municipality)$/i.test(tokens[at]?.text ?? ''));
  const from = linesFrom === 'amount' && isSure ? before.from : 0;
  for (let at = from; at < before.to; at++) if (!isKnown(at)) return false;
  for (let at = after.from; at < after.to; at++) if (!isKnown(at)) return false;
  return true;
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
  if (linesFrom === 'sentence' && (side === 'income' || side === 'costs')) return false;
  // The same name in several administrations' tables.
  const owners = new Set(lines.map(({ owner }) => owner));
  return owners.size === 1 || ownersFrom !== 'all';
}

const someUnit = /^(?:nämnd|förvaltning)/;
const anyUnit = /^(?:enhet|avdelning|verksamhet|område|sektor)/;

/** The whole is meant where its owner is named, or the only one, and nothing nearby is about something else. */
function isWholeTold(
  { before }: WrittenAmount,
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
  return (
    around.isHeadingPlain &&
    (around.previous === null || around.previous.lines.every(({ isSure }) => !isSure))
  );
}
