import type { Measure } from '../../domain/measure';

/** A heading's word and what it measures. Matched against the plain form of a heading, in this order. */
export interface HeadingWord {
  readonly measure: Measure;
  readonly pattern: RegExp;
}

/** Words start at a word boundary; compounds such as `helårsprognos` are spelled out by a leading `\p{L}*`. */
const word = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})`, 'u');

/** Columns of texts that say why, and what is done about it: they stand at the start of a heading. */
export const textWords: readonly HeadingWord[] = [
  {
    measure: 'comment',
    pattern:
      /^(?:kommentar\p{L}*|förklaring\p{L}*|orsak\p{L}*|motivering\p{L}*|analys|anledning\p{L}*|beskrivning|comments?|explanation|cause|reason)(?!\p{L})/u,
  },
  {
    measure: 'action',
    pattern:
      /^(?:(?:vidtagna|planerade|föreslagna|beslutade) )?(?:åtgärd\p{L}*|åtgärdsplan\p{L}*|handlingsplan\p{L}*|tiltak|measures? taken|actions?)(?!\p{L})/u,
  },
];

/** A level that a fund may hold, or that is argued for: its cells are ranges. */
export const levelWords: RegExp = word(
  '\\p{L}*nivå\\p{L}*|riktvärde\\p{L}*|tak(?!\\p{L})|golv(?!\\p{L})|\\p{L}*spann|\\p{L}*intervall|\\p{L}*gräns\\p{L}*|mål(?!\\p{L})|\\p{L}*tillåt\\p{L}*|permitted|level',
);

/** A balance on the way, beside an opening balance: "Efter avsättning", "Disponibelt". */
export const balanceOnTheWayWords =
  /^(?:(?:summa|saldo|balans|behållning(?:en)?|\p{L}*fond(?:en)?|kvar) )?(?:efter|före) (?:årets )?(?:avsättning|uttag|reglering|justering|disposition|ianspråk|överföring|insättning)|^(?:summa )?disponib(?:elt|la|el)(?!\p{L})|^(?:behållning|saldo)(?!\p{L})/u;

/** What is left with the municipality at the year's end is no movement of the fund. */
export const notCarriedWords: RegExp = word(
  '(?:ej|inte|icke) (?:att )?\\p{L}*(?:överför|avsatt|avsätt|disponer)\\p{L}*',
);

/** Accumulated to the end of a year: a level of a fund, where what happened between two of them stands beside. */
export const accumulatedWords =
  /^ackumulera\p{L}*(?: (?:resultat|saldo|över-?\/?underskott|överskott|underskott|eget kapital))?(?: (?:t\. ?o\. ?m\.?|t o m|tom|till och med|per|utgången av|år))?(?: (?:19|20)\d\d(?:-12-31)?)$/u;

/** What a fund holds at a day that only a year or a date tells: of two such columns the older one opens. */
export const fundLevelWords =
  /^(?:\p{L}*fond(?:en|er|erna|s saldo|saldo|behållning)?|balansera\p{L}* (?:över-?\/?underskott|resultat)|eget kapital|egenkapital)(?: \p{L}+)?(?: (?:den )?[\d -]+)?$/u;

export const notMoneyWords: readonly HeadingWord[] = [
  {
    measure: 'percent',
    pattern: /%|(?<!\p{L})(procent|prosent|proc|pct|percent|andel|index|share)(?!\p{L})/u,
  },
  {
    measure: 'note',
    pattern: /^(not|noter|note|nr|nr\.|anm|anm\.|anmärkning|fotnot)$/u,
  },
  {
    measure: 'count',
    pattern: word(
      'antal|årsarbet\\p{L}*|årsverk\\p{L}*|årsværk\\p{L}*|fte|headcount|number of|invånare|elever(?!\\p{L})|platser(?!\\p{L})',
    ),
  },
];

/** A difference between two measures, by its own word. */
export const differenceWords: RegExp = word(
  'avvik\\p{L}*|\\p{L}+avvik\\p{L}*|afvig\\p{L}*|differens\\p{L}*|diff(?!\\p{L})|skillnad\\p{L}*|återstå\\p{L}*|kvar(?!\\p{L})|restbudget|variance|deviation|difference|mer ?- ?/?mindre\\p{L}*|mer/mindre\\p{L}*|mer-/mindre\\p{L}*|över-?/ ?underskott|plus/minus|över/under\\p{L}*|over/under\\p{L}*|over ?\\(under\\)',
);

export const changeWords: RegExp = word(
  'förändr\\p{L}*|ändring\\p{L}*|endring\\p{L}*|ændring\\p{L}*|change|utveckling',
);

export const requiredWords: RegExp = word(
  'result(?:at)?krav|avkastningskrav|utdelningskrav|överskottskrav|överskottsmål|resultatmål|(?<=^|/ )krav(?=(?: 20\\d\\d)?$)|required result',
);

export const shortfallWords: RegExp = word('underskott mot|shortfall');

export const previousWords: RegExp = word(
  'fg|fgå|föreg\\p{L}*|förra|förr|tidigare|forrige|previous|prior|last|i fjol',
);

/** Measures of one quantity, in order of strength: the first that a heading names is what it measures. */
export const measureWords: readonly HeadingWord[] = [
  {
    measure: 'forecast',
    pattern: word(
      '\\p{L}*prognos\\p{L}*|\\p{L}*bedömning|bedömt|beräknat|förvänt\\p{L}*|forvent\\p{L}*|\\p{L}*forecast|\\p{L}*estimat\\p{L}*|expected|projected|skøn',
    ),
  },
  {
    measure: 'budget',
    pattern: word(
      '\\p{L}*budget(?!avvik)\\p{L}*|\\p{L}*budsjett\\p{L}*|\\p{L}*bevilling\\p{L}*|anslag|ram(?!\\p{L})|budgetram|plan(?!\\p{L})|fullmäktigebudget',
    ),
  },
  {
    measure: 'opening',
    pattern: word(
      'ingående|ib(?!\\p{L})|opening|primo|inngående|startsaldo|ingång|(?:eget kapital|saldo|\\p{L}*fond|resultat)(?: (?:den |per )?[\\d-]+)? (?:före|innan)|ackumulera\\p{L}* (?:\\p{L}+-?/?\\p{L}* )?(?:före|innan)|balansera\\p{L}* (?:\\p{L}+ )?från|vid årets början',
    ),
  },
  {
    measure: 'closing',
    pattern: word(
      'utgående|ub(?!\\p{L})|closing|ultimo|(?:eget kapital|saldo)(?: (?:den |per )?[\\d-]+)? efter|ackumulera\\p{L}* (?:\\p{L}+-?/?\\p{L}* )?efter|\\p{L}*fond efter|balanserat resultat efter|balansera\\p{L}* (?:\\p{L}+ )?till|vid årets slut|slutsaldo|behållning|utgång|saldo(?!\\p{L})',
    ),
  },
  {
    measure: 'withdrawn',
    pattern: word(
      'uttag\\p{L}*|ianspråk\\p{L}*|withdraw\\p{L}*|utnyttja\\p{L}*|nyttja\\p{L}*|använt|använda(?!\\p{L})|användning\\p{L}*|bruk av|forbrug af|från fond',
    ),
  },
  { measure: 'returned', pattern: word('återredov\\p{L}*|återför\\p{L}*|återlämn\\p{L}*|återbetal\\p{L}*') },
  {
    measure: 'regulated',
    pattern: word('(?:ned|upp)?reglering\\p{L}*|nollställ\\p{L}*|reglera[td]\\p{L}*|avräkning\\p{L}*'),
  },
  {
    measure: 'allocated',
    pattern: word(
      'avsätt\\p{L}*|avsatt|reservering\\p{L}*|allocat\\p{L}*|\\p{L}*överför\\p{L}*|disposition\\p{L}*|disponera\\p{L}*|tillförd?\\p{L}*|insättning\\p{L}*|tillskott|fondering\\p{L}*|avsetning\\p{L}*|til fond|henlæg\\p{L}*',
    ),
  },
  {
    measure: 'outcome',
    pattern: word(
      '\\p{L}*utfall|bokslut|redovisat?(?!\\p{L})|redovisning|\\p{L}*regnskap\\p{L}*|\\p{L}*regnskab\\p{L}*|\\p{L}*forbrug|förbrukat|\\p{L}*actual|\\p{L}*outcome|ack(?!\\p{L})|ackumulerat|hittil',
    ),
  },
  { measure: 'grant', pattern: word('kommunbidrag|nämndbidrag|driftbidrag|tilldel\\p{L}*|grant') },
  {
    measure: 'income',
    pattern: word(
      '\\p{L}*intäkt\\p{L}*|\\p{L}*inntekt\\p{L}*|\\p{L}*indtægt\\p{L}*|income|revenue\\p{L}*|inkomst\\p{L}*',
    ),
  },
  {
    measure: 'costs',
    pattern: word(
      '(?!netto)\\p{L}*kostnad\\p{L}*|\\p{L}*utgift\\p{L}*|\\p{L}*udgift\\p{L}*|costs?|expen\\p{L}*|omkostning\\p{L}*',
    ),
  },
  {
    measure: 'result',
    pattern: word(
      '\\p{L}*resultat\\p{L}*|netto\\p{L}*|\\p{L}*result|net(?!\\p{L})|profit|underskud|overskud|underskott|överskott',
    ),
  },
  { measure: 'total', pattern: word('summa|totalt?(?!\\p{L})|sum(?!\\p{L})|i alt|samtliga|totalsumma') },
];

/** Words of a group heading or a heading that tell the part of the year: outcome so far, or the whole of it. */
export const wholeYearWords: RegExp = word(
  'helår\\p{L}*|årets|årsbudget|årsprognos\\p{L}*|årsbud\\p{L}*|full ?-?year|hele året|året',
);

export const periodWords: RegExp = word(
  'period\\p{L}*|ack(?!\\p{L})|ackumul\\p{L}*|delår\\p{L}*|tertial\\p{L}*|kvartal\\p{L}*|t\\.? ?o\\.? ?m|tom(?!\\p{L})|hittil|hittills|per (?=\\d|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)|jan\\p{L}*|feb\\p{L}*|mars?(?!\\p{L})|apr\\p{L}*|maj|mai|jun[ie]\\p{L}*|jul[iy]?(?!\\p{L})|aug\\p{L}*|sep\\p{L}*|okt\\p{L}*|nov\\p{L}*|dec\\p{L}*|ytd|year to date|månad\\p{L}*|mån(?!\\p{L})',
);

/** Headings of columns that name a row rather than measure it. */
export const codeWords: RegExp = word(
  'konto(?!\\p{L})|kod(?!\\p{L})|ansvar(?!\\p{L})|nr(?!\\p{L})|ver(?!\\p{L})|enhetskod|id(?!\\p{L})|kst(?!\\p{L})|kostnadsställe|funktion(?!\\p{L})|art(?!\\p{L})|code|account',
);

/** Headings that are surely a header's, wherever they stand: they make a row of texts a header row. */
export const labelHeadingWords: RegExp = word(
  'avdelning|enhet|verksamhet\\p{L}*|nämnd\\p{L}*|förvaltning|titel|benämning|område|belopp|kontostruktur|rad(?!\\p{L})|post(?!\\p{L})|department|unit|item|sektor|udvalg|område|konto|tjeneste\\p{L}*|virksomhet',
);
