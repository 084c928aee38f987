/** What names a row: an organisational unit, an account, or something that figures are summed over. */
export type KeyKind = 'unit' | 'account' | 'other';

export interface KeyHeading {
  readonly kind: KeyKind;
  /** The word that names it, such as `ansvar`; columns of one word belong together. */
  readonly family: string;
  /** What the column says it holds of the key. */
  readonly part: 'code' | 'name' | null;
  /** How fine a unit is: of several the finest is taken. */
  readonly rank: number;
}

interface KeyWord {
  readonly kind: KeyKind;
  readonly rank: number;
  readonly pattern: RegExp;
}

const whole = (source: string): RegExp => new RegExp(`^(?:${source})(?!\\p{L})`, 'u');

/** In order: the first that fits the beginning of a heading tells. */
const keyWords: readonly KeyWord[] = [
  {
    kind: 'account',
    rank: 0,
    pattern: whole(
      'konto(?:nummer|nr|namn|benämning|text|struktur|grupp|klass|slag|kod|plan|typ|rad)?|kto|kontering|account(?: ?(?:no|number|name|code|group))?|artskonto|slag|kostnadsslag|resultaträkning|resultatrad|rr-rad',
    ),
  },
  {
    kind: 'unit',
    rank: 9,
    pattern: whole(
      'ansvar(?:s ?(?:enhet|kod|nummer|nr|namn|område|ställe|benämning|text))?|kostnads?ställe(?:nummer|nr|namn|kod)?|kostn\\.? ?ställe|kst(?:nr|namn)?|k-?ställe|kstlle|(?:org(?:anisations)?|resultat|bas|under)[. -]?enhet(?:skod|snamn)?|resultatställe|cost ?cent(?:er|re)(?: ?(?:code|name|no))?|resp(?:onsibility)?',
    ),
  },
  {
    kind: 'unit',
    rank: 8,
    pattern: whole('enhet(?:s ?(?:kod|namn|nr|nummer|id))?|arbetsplats|unit|skola|förskola|boende'),
  },
  {
    kind: 'unit',
    rank: 7,
    pattern: whole('avdelning(?:s ?(?:kod|namn|nr))?|avd(?:\\.|elning)?|department|dept|sektion'),
  },
  {
    kind: 'unit',
    rank: 6,
    pattern: whole('verksamhetsområde|område(?:s ?(?:kod|namn))?|sektor|division|distrikt'),
  },
  {
    kind: 'unit',
    rank: 5,
    pattern: whole('förvaltning(?:s ?(?:kod|namn|nr))?|förv\\.?|organisation(?:s ?(?:kod|namn))?|org\\.?'),
  },
  {
    kind: 'unit',
    rank: 4,
    pattern: whole('nämnd(?:s ?(?:kod|namn|nr))?|styrelse|utskott|bolag|företag|company|kommun'),
  },
  {
    kind: 'unit',
    rank: 3,
    pattern: whole(
      'verksamhet(?:s ?(?:kod|namn|nr|text))?|verks?\\.?|vht|vh|program(?:område)?|funktion(?:skod)?',
    ),
  },
  {
    kind: 'other',
    rank: 0,
    pattern: whole(
      'projekt\\p{L}*|proj\\.?|aktivitet\\p{L}*|akt\\.?|objekt\\p{L}*|motpart\\p{L}*|mpart|fri(?:kod)?|id|kund\\p{L}*|leverantör\\p{L}*|ver(?:ifikat\\p{L}*|ifikation\\p{L}*|nr|\\.? ?nr|text|datum)?|serie|transaktions?(?:text|typ|id|nr)|löpnr|radnr|moms\\p{L}*|anläggning\\p{L}*|användare|attest\\p{L}*|faktura\\p{L}*|resurs\\p{L}*|finansiering\\p{L}*|signal|trafikljus|kommentar\\p{L}*',
    ),
  },
];

/** Headings that name a row without saying what it is. */
export const neutralHeading =
  /^(?:|kod|code|nr|nummer|namn|name|benämning|beskrivning|text|titel|rubrik|rad|radnamn|post|rader|label|item|description|tkr|kr|mnkr|mkr|ksek|msek|sek|belopp i .*)$/u;

const namePart = /\(t\)|namn|benämning|text|beskrivning|name|description|titel|\(namn\)|klartext/u;
const codePart = /kod|nr|nummer|code|number|\(kod\)|(?<!\p{L})id(?!\p{L})/u;

/** Reads the heading of a column that names rows; null where its words name none. */
export function readKeyHeading(plain: string): KeyHeading | null {
  if (plain.length > 40) return null;
  const bare = plain.replace(/^\((.*)\)$/, '$1');
  const word = keyWords.find(({ pattern }) => pattern.test(bare));
  if (word === undefined) return null;
  const family =
    /^konto(?:klass|grupp|slag|struktur|typ)/.exec(bare)?.[0] ?? /^\p{L}{3,4}/u.exec(bare)?.[0] ?? bare;
  const part = namePart.test(plain) ? 'name' : codePart.test(plain) ? 'code' : null;
  return { kind: word.kind, family: word.kind === 'unit' ? `${word.rank}` : family, part, rank: word.rank };
}
