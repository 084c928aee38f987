import { isNamed, type Meaning, type SentenceNames } from './meaning';
import type { WrittenAmount } from './narrativeText';

/** Words for a part of an administration: some unit, and which one is not said. */
export const anyUnit = /^(?:enhet|avdelning|verksamhet(?!ens$)|område|sektor)/;

const ofTheWhole = /^(?:kommunens?|stadens?|city|municipality)$/i;

/** Whether a word of the sentence is known: of the economy, of the language, or of a name of the tables. */
function isKnown(names: SentenceNames, at: number, isMunicipal: boolean): boolean {
  const token = names.sentence.tokens[at];
  if (token === undefined) return true;
  if (isMunicipal && ofTheWhole.test(token.text)) return true;
  if (isNamed(names, at)) return true;
  if (token.kind === 'number') return isTime(names, at) || isAmount(names, at);
  // "Kommunstyrelsens förvaltning" is not the board.
  const isOfName =
    /^(?:nämnd|förvaltning)/i.test(token.text) &&
    isNamed(names, at - 1) &&
    (names.sentence.tokens[at - 1]?.text ?? '').endsWith('s');
  return token.isPlain && !isOfName;
}

/** A year, or the day of a month; any other number is a code, or counts something. */
function isTime({ sentence }: SentenceNames, at: number): boolean {
  const [token, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  return /^(?:19|20)\d\d$/.test(token?.text ?? '') || monthStart.test(next?.text ?? '');
}

const monthStart = /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/i;

function isAmount({ sentence }: SentenceNames, at: number): boolean {
  return sentence.amounts.some(({ before, after }) => before.to <= at && at < after.from);
}

/** Every word before the amount, from the sentence's start unless its row is named beside it, and those after it about it. */
export function isPlainAround(
  { before, after }: WrittenAmount,
  names: SentenceNames,
  { linesFrom, isSure, owners }: Meaning,
): boolean {
  const isMunicipal = owners.length > 0 && owners.every(({ isMunicipality }) => isMunicipality);
  const from = linesFrom === 'amount' && isSure ? before.from : 0;
  for (let at = from; at < before.to; at++) if (!isKnown(names, at, isMunicipal)) return false;
  for (let at = after.from; at < after.to; at++) if (!isKnown(names, at, isMunicipal)) return false;
  return true;
}

/** Every word that leads up to the amount, and those that follow it where they count. */
export function isPlainBefore(
  { before, after }: WrittenAmount,
  names: SentenceNames,
  withAfter: boolean,
): boolean {
  for (let at = before.from; at < before.to; at++) if (!isKnown(names, at, true)) return false;
  for (let at = after.from; withAfter && at < after.to; at++) if (!isKnown(names, at, true)) return false;
  return true;
}
