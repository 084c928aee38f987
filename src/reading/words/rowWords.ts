/** Words that propose a row's role. Matched against the plain form of the whole label; words are whole words. */

const start = (source: string): RegExp => new RegExp(`^(?:[-–•*]\\s*)?(?:${source})(?!\\p{L})`, 'u');
const anywhere = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'u');

export const ofWhichWords = start(
  'varav|därav|av vilka|of which|whereof|herav|hvorav|heraf|deraf|derav|- ?varav|i denna summa ingår',
);

export const totalWords = start(
  '(?:del|tot[ae]l|slut)?summa|summering|sum|sub ?-?total|summer|s:a|(?:årets |periodens |netto)?kassaflöde\\p{L}*|medel från verksamheten|kontantstrøm\\p{L}*|totalt?|totala|total[a-z]*summa|subtotal|samlet|samlade?|sammanlagt|i alt|hele kommunen|hela kommunen|kommunen totalt|grand total|total',
);
export const totalAtEnd = /(?<!\p{L})(?:totalt?|i alt|summa|sammanlagt|total|sum)$/u;
export const totalInside = anywhere('totalt|i alt|sammanlagt');

export const resultWords = start(
  'netto|net|\\p{L}+netto|resultat|result|årets resultat|periodens resultat|arets resultat|rörelseresultat|driftresultat|driftsresultat|bruttoresultat|verksamhetens (?:netto\\p{L}*|resultat)|verksamhetsresultat|(?:brutto|netto) \\p{L}*resultat|nettokostnad\\p{L}*|nettoresultat|nettoutgift\\p{L}*|nettoudgift\\p{L}*|nettodrift\\p{L}*|netto driftsresultat|mindreforbruk|merforbruk|regnskapsmessig \\p{L}*|balanskravsresultat|ordinært resultat|årsresultat|helårsresultat|över-?/ ?underskott efter|operating (?:result|surplus)|surplus|net (?:cost|result|income)\\p{L}*',
);
export const resultAnywhere = anywhere(
  'resultat|nettokostnad(?:er)?|nettoresultat|balanskravsresultat|årsresultat|result',
);

/** Rows of a balance sheet or a balance requirement: no units, whatever columns they have. */
export const statementWords = anywhere(
  '\\p{L}*balanskrav\\p{L}*|realisationsvinst\\p{L}*|\\p{L}*tillgångar|eget kapital|skulder|avsättningar|assets|liabilities|resultatutjämningsreserv\\p{L}*',
);

/** A result that counts the fund transfer in: the one that is held against the requirement. */
export const afterFundWords =
  /(?<!\p{L})(?:inkl\p{L}*|efter)(?!\p{L}).*(?:över-|underskott|fond|disposition)/u;
export const finalResultWords =
  /^(?:årets|periodens|förvaltningens|nämndens)?\s*(?:resultat|result)(?!\p{L})/u;

/** A level, never a part of a sum of flows. */
export const stockWords = anywhere(
  'eget kapital|egenkapital\\p{L}*|ackumuler\\p{L}*|ingående (?:balans|saldo|behållning|eget kapital|fond|resultat\\p{L}*|redovisat)|utgående (?:balans|saldo|behållning|eget kapital|fond|resultat\\p{L}*|redovisat|värde)|ingående värde|bokfört värde|redovisat värde|likvida medel|kassa vid|ib|ub|balansomslutning|fondens? saldo|saldo|soliditet|equity|opening balance|closing balance|primo|ultimo|kvar att återställa|att återställa|återstår att',
);
/** A requirement is held against a result; it is no part of one. */
export const requirementWords = start('result(?:at)?krav|avkastningskrav|utdelningskrav|required result');

/** Rows that only a balance sheet has: in it every row is a level, and levels add up. */
export const balanceSheetWords = anywhere(
  '\\p{L}*tillgångar|\\p{L}*skulder|assets|liabilities|aktiver|passiver|eiendeler|gjeld',
);

export const openingWords = anywhere(
  'ingående|ib|opening|primo|inngående|vid (?:årets|periodens) (?:början|ingång)',
);
export const closingWords = anywhere(
  'utgående|ub|closing|ultimo|bokfört värde|redovisat värde|vid (?:årets|periodens) (?:slut|utgång)|efter (?:reglering|avsättning|uttag)|behållning',
);

/** The row through which a result fund is used: it stands between the result before and the result after the fund. */
export const fundWords = anywhere(
  'över-? ?/ ?-?underskott|resultatfond\\p{L}*|överföring\\p{L}*|till fond|från fond|ianspråktag\\p{L}*|uttag\\p{L}*|avsättning till|disposition av',
);

export const differenceRowWords = new RegExp(
  '^(?:\\p{L}*avvik\\p{L}*|\\p{L}*afvig\\p{L}*|\\p{L}* ?avvikelse|differens\\p{L}*|diff|skillnad\\p{L}*|budgetavvik\\p{L}*|(?:total|sum) avvik\\p{L}*|återstår|variance|deviation|difference|forskel|mer-?/mindre\\p{L}*)(?!\\p{L})',
  'u',
);

/** Things that are counted or shares: no money, whatever column they stand in. */
export const countRowWords = new RegExp(
  '(?<!\\p{L})(?:antal|årsarbet\\p{L}*|helårs\\p{L}*|årsverk\\p{L}*|årsværk\\p{L}*|invånare|folkmängd|innbyggere|indbyggere|medarbetare|anställda|sjukfrånvaro\\p{L}*|procent|prosent|andel av|soliditet\\p{L}*|skattesats|utdebitering|number of|headcount|per (?:invånare|elev|barn|innbygger)|(?:i|in) ?%|kr/\\p{L}+)|(?<!\\d ?)%',
  'u',
);

/** Shares and averages: they never add up. */
export const ratioWords =
  /(?<!\p{L})(?:per|genomsnitt\p{L}*|snitt\p{L}*|andel\p{L}*|procent|prosent|kr)(?!\p{L})|%/u;

export const incomeWords = new RegExp(
  '(?<!\\p{L})(?:\\p{L}*intäkt\\p{L}*|\\p{L}*inntekt\\p{L}*|\\p{L}*indtægt\\p{L}*|inkomst\\p{L}*|taxor|\\p{L}*avgifter|(?!vårdnads|försörjnings)\\p{L}*bidrag|skatt|skatter|skatteintäkt\\p{L}*|statsbidrag\\p{L}*|utjämning\\p{L}*|kommunbidrag|försäljning\\p{L}*|income|revenues?|grants?|taxes|refusion\\p{L}*|tilskud\\p{L}*|tilskott)(?!\\p{L})',
  'u',
);
export const costWords = new RegExp(
  '(?<!\\p{L})(?:(?!netto)\\p{L}*kostnad\\p{L}*|\\p{L}*utgift\\p{L}*|\\p{L}*udgift\\p{L}*|\\p{L}*omkostning\\p{L}*|personal\\p{L}*|löner?|avskrivning\\p{L}*|avskriving\\p{L}*|lokal\\p{L}*|köp|material|tjänster|lämnade bidrag|hyror|hyra|kapital\\p{L}*|costs?|expen\\p{L}*|depreciation|salar\\p{L}*|staff|wages|lønn\\p{L}*|løn\\p{L}*|inköp\\p{L}*|förbrukning\\p{L}*|räntekostn\\p{L}*|sociale? \\p{L}*)(?!\\p{L})',
  'u',
);
