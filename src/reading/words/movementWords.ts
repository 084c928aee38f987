import type { LedgerLine } from '../../domain/funds/ledgerLine';

const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})`, 'u');

/** What a line of a list of movements is, by its words in plain form; the first that fits tells. */
const movementWords: readonly { readonly kind: LedgerLine['kind']; readonly pattern: RegExp }[] = [
  { kind: 'opening', pattern: word('ingående|ib(?!\\p{L})|opening|startsaldo') },
  { kind: 'closing', pattern: word('utgående|ub(?!\\p{L})|closing|slutsaldo') },
  {
    kind: 'withdrawn',
    pattern: word('uttag\\p{L}*|ianspråk\\p{L}*|nyttjande|utnyttja\\p{L}*|withdraw\\p{L}*'),
  },
  {
    kind: 'returned',
    pattern: word('återredov\\p{L}*|återför\\p{L}*|återlämn\\p{L}*|återbetal\\p{L}*|returned'),
  },
  { kind: 'yearEnd', pattern: word('årets resultat|bokslut|årsskifte|regler\\p{L}*|year end') },
  { kind: 'deposited', pattern: word('insättning\\p{L}*|tillskott|deposit\\p{L}*') },
  {
    kind: 'allocated',
    pattern: word(
      'avsätt\\p{L}*|avsatt|\\p{L}*överför\\p{L}*|tillför\\p{L}*|disposition|fondering|allocat\\p{L}*',
    ),
  },
];

/** Null for a text that names no movement of a fund. */
export function readMovement(plain: string): LedgerLine['kind'] | null {
  return movementWords.find(({ pattern }) => pattern.test(plain))?.kind ?? null;
}

export const movementHeading =
  /^(?:typ(?: av (?:händelse|rörelse))?|händelse|slag|rörelse(?:typ)?|transaktion(?:styp)?|post|art|kind|type|movement)(?!\p{L})/u;
export const dateHeading = /^(?:datum|beslutsdatum|bokföringsdatum|dag|date|day)(?!\p{L})/u;
export const decisionHeading =
  /^(?:beslut(?!sdatum)\p{L}*|referens|ärende\p{L}*|dnr|diarie\p{L}*|§|decision|reference)(?!\p{L})/u;
