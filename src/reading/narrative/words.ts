/** The words of follow-up texts, in lower case and inflected, as whole words. */

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'u');

export const forecastWords = whole(
  '(?:års|helårs|resultat|slut|budget)?prognos(?:en|ens|er|erna|s)?|prognos(?:ti[cs])?erad?e?s?|prognos(?:ti[cs])?era(?:r|s|t|de|des)|prognosresultat(?:et)?|forecasts?|projected|estimated',
);
export const weakForecastWords = whole(
  'beräkna(?:s|r|de|d|t)?|bedöm(?:s|er|de|des|d|t)|förvänta(?:s|r|de|des|d|t)?|vänta(?:s|r)?|uppskatta(?:s|r|de|d|t)?|expected|expects|räknar',
);
export const budgetWords = whole(
  '(?:års|helårs|intern|drift|netto|kostnads|intäkts|total|del)?budget(?:en|ens|s)?|budgetera(?:s|d|de|t|des)|budgeterar|budgetnivån?|budgeted',
);
export const periodBudgetWords = whole('period(?:ens)?budget(?:en|ens|eras|erad|erat)?|delårsbudget(?:en)?');
export const outcomeWords = whole(
  '(?:ack|period|delårs|års|helårs)?utfall(?:et|ets|s)?|periodutfall(?:et)?|upparbetat|upparbetade|förbrukat|bokfört|outcome|actual',
);
export const weakOutcomeWords = whole(
  'redovisar|redovisade|redovisas|redovisades|redovisat|uppvisar|uppvisade',
);
export const periodResultWords = whole('periodresultat(?:et)?|delårsresultat(?:et)?');
export const accountsWords = whole('bokslut(?:et|ets)?|årsbokslut(?:et)?|helårsresultat(?:et)?');
export const requirementWords = whole(
  'result(?:at)?krav(?:et|ets|en)?|avkastningskrav(?:et)?|överskottskrav(?:et)?|överskottsmål(?:et)?|krav(?:et)?|requirement',
);
export const deviationWords = whole(
  '(?:budget|prognos|års|helårs|period|total|netto)?avvikelsen?s?|avvikelser(?:na)?|budgetavvikelser|avviker|avvek|deviations?|variance|differens(?:en)?|skillnad(?:en)?|difference',
);
export const surplusWords = whole('(?:budget)?överskott(?:et)?|plusresultat(?:et)?|plus|surplus');
export const deficitWords = whole(
  '(?:budget)?underskott(?:et)?|minusresultat(?:et)?|minus|deficit|shortfall',
);
export const betterWords = whole(
  'bättre|förbättra[dst]e?s?|förbättras|förbättring(?:en)?|positiva?|positivt|better',
);
export const worseWords = whole(
  'sämre|försämra[dst]e?s?|försämras|försämring(?:en)?|negativa?|negativt|budgetöverskridande(?:t)?|worse',
);
export const upWords = whole(
  'öka(?:d|de|t|r|s)?|överskrida|överstiga|överträffa(?:r|de|t)?|ökning(?:en|ar)?|högre|större|mer|merkostnad(?:er|erna|en)?|merintäkt(?:er|erna|en)?|stiger|stigit|higher|more|increase[ds]?|överstiger|översteg|överskrid(?:er|s|it)|överskred',
);
export const downWords = whole(
  'minska(?:d|de|t|r|s)?|underskrida|understiga|minskning(?:en|ar)?|lägre|mindre|mindrekostnad(?:er|erna|en)?|mindreintäkt(?:er|erna|en)?|sjunker|sjunkit|lower|less|decrease[ds]?|understiger|understeg|underskrid(?:er|s|it)|underskred',
);
/** "Över budget", "under resultatkravet": a difference where a measure follows. */
export const overUnderWords = whole('över|under|utöver|below|above');
export const compareWords = whole(
  'mot|än|gentemot|jämfört|jämförelse|jämföra|jämföras|jmf|relativt|förhållande|than|against|compared',
);
export const incomeWords = whole(
  'intäkt(?:er|erna|en|ernas)?|merintäkt(?:er|erna|en)?|mindreintäkt(?:er|erna|en)?|income|revenues?',
);
export const costWords = whole(
  'kostnad(?:er|erna|en|ernas)?|merkostnad(?:er|erna|en)?|mindrekostnad(?:er|erna|en)?|utgift(?:er|erna)?|costs?|expenses',
);
export const resultWords = whole(
  '(?:netto|års|helårs|slut|verksamhets|period|delårs|minus|plus|drift)?resultat(?:et|ets|s)?|resultatprognos(?:en)?|prognosresultat(?:et)?|result',
);
export const grantWords = whole(
  'kommunbidrag(?:et|en)?|driftram(?:en)?|driftbidrag(?:et)?|ramanslag(?:et)?|kommunersättning(?:en)?|nämndersättning(?:en)?|nämndbidrag(?:et)?|budgetram(?:en)?|anslag(?:et)?|skattemedel',
);
export const fundWords = whole(
  '\\p{L}*fond(?:en|ens|er|erna|ernas)?|uttag(?:et|en)?|kapital(?:et)?|fund|equity',
);
export const previousWords = whole('föregående|förra|fg|förre|fjolårets|fjolåret|fjol|previous|prior|last');
export const previousForecastWords = whole(
  '(?:vår|april|mars|maj|delårs|tertial)prognos(?:en)?|decemberprognosen',
);

/** What is measured elsewhere than in tables of results; a sentence that speaks of it is judged with care. */
export const apartWords = new RegExp(
  '^(?:(?:netto|brutto|re)?investering\\p{L}*|investera\\p{L}*|projekt\\p{L}*|\\p{L}*projekt(?:et|en|ens)?|exploatering\\p{L}*|låne?\\p{L}{0,4}|upplåning\\p{L}*|likvid\\p{L}*|\\p{L}*enkät\\p{L}*|undersökning\\p{L}*|index|indexet|skala|skalan|betyg\\p{L}*|mätning\\p{L}*|\\p{L}*bolag(?:et|en|ens)?|koncern(?:en|ens)?|statsbidrag\\p{L}*|effektivisering\\p{L}*|besparing\\p{L}*|sparkrav\\p{L}*|avtal(?:et|en)?|upphandlingen|tilläggsanslag\\p{L}*|satsning\\p{L}*|sjukfrånvaro\\p{L}*|avskrivningstid|balanskrav\\p{L}*|soliditet\\p{L}*|skattesats\\p{L}*|kundnöjdhet|nöjd\\p{L}*|investments?|project|loan)$',
  'u',
);

/** Small words, time, and what amounts do: with words of the economy they leave nothing untold. */
export const plainWords = new Set(
  (
    'och samt men att som vilket vilka detta den det de denna dessa en ett är var blir blev bli blivit vara varit har hade ' +
    'ha av i på till från för med om per vid under över utöver efter hos inom mellan enligt hela hel helt året årets år ' +
    'helår helåret helårets perioden periodens period perioder månad månader månaderna delår delåret delårets tertial ' +
    'kvartal hittills nu därmed alltså således dock också även medan där då så man sig sin sitt sina uppgår uppgick ' +
    'uppgå ger gav ge innebär innebar motsvarar motsvarade motsvarande landar landade hamnar visar visade visas pekar ' +
    'väntas beräknas bedöms förväntas förväntade beräknade beräknad beräknat bedömd bedömt uppskattas redovisar redovisade ' +
    'redovisas redovisat redovisades uppvisar uppvisade lämnar lämnade lägger ligger låg ligga kommer bli blir slutar ' +
    'slutade nå når nådde når inte ej upp ner ned ut in totalt total totala totalen sammanlagt sammantaget summa tillsammans ' +
    'netto nettokostnad nettokostnaden nettokostnader nettokostnaderna ekonomi ekonomin ekonomiskt ekonomiska ekonomisk ' +
    'nämnden nämndens nämnd förvaltningen förvaltningens förvaltning cirka ca omkring ungefär runt drygt knappt nästan ' +
    'närmare nära januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr ' +
    'jun jul aug sep sept okt nov dec kr kronor tkr mnkr mkr msek ksek sek miljon miljoner miljard miljarder tusen procent ' +
    'procentenheter jämfört jämföra jämförelse jämföras jmf mot än gentemot förhållande relativt respektive samma hälft ' +
    'första andra tredje åtta fyra sex tio elva nio sju fem tre två mer mindre större lägre högre bättre sämre ställs ställt ' +
    'ska skall kan skulle skulle beslutad beslutade ursprunglig ursprungliga fastställd fastställda aktuell aktuella ' +
    'överskott underskott överskottet underskottet resultatmässigt storlek gå går gått gick göra gör gjorde gjort få får fick ' +
    'fått hålla håller klara klarar redovisa ha tar ta tas tagit utgång utgången slut slutet ingång ingången avsätter avsätta ' +
    'överföra överför överförs överförts förts för förs uttag uttaget uttagen används använts använder användas uppvisa lämna ' +
    'sitt sina sin eget egen kvar genom sammantagna samlade samlat samlad budgetmässigt budgeterar prognostiserar kunna ' +
    'positiv positivt negativ negativt tidigare senaste endast bara just sedan fortfarande fortsatt åter nära ungefärligen ' +
    'utgör utgjorde omfattar omfattade stiger sjunker landa uppnå uppnådde planerat planerade planerad plan förbrukat ' +
    'tilldelat tilldelad ack ackumulerat ackumulerad ackumulerade skett resultaträkningen anspråk stort sett oförändrad oförändrade nivå linje början står svarar tapp verksamhetens nollresultat överföring överföringen avsättning avsättningen disposition ur utan innan inklusive exklusive inkl exkl ' +
    ' ' +
    'kräver kravet krävs saknas uppnås uppnår klarar överstiger understiger överskrider underskrider ' +
    'varav av dessa dess deras alla enheternas sådan egna ' +
    'the a an of is was are were to for in on by with and at from which this that it full year period total whole net ' +
    'amounts amounted amount million thousand january february march may june july august october'
  ).split(' '),
);

/** Words at which what follows no longer describes the amount before. */
export const clauseWords = new Set(
  (
    'och men samt medan vilket vilka som varav varför eftersom därför då beroende beror berodde grund följd tack genom ' +
    'förklaras orsaken orsakas främst framför huvudsakligen bland på_grund tillsammans att att_jämföra where because due while and but which'
  ).split(' '),
);

/** Units of things, people, time and shares: a number before them is no amount of money. */
export const countedWords = new RegExp(
  '^(?:st|stycken|styck|personer|person|medarbetare|anställda|årsarbetare|tjänster|vakanser|elever|barn|platser|timmar|timme|dagar|dag|veckor|månader|år|åringar|gånger|procentenheter|enheter|km|kvm|m2|kwh|mwh|gwh|ton|poäng|invånare|besök|besökare|ärenden|bostäder|mål|åtaganden|brukare|hushåll|lägenheter|företag|jobb|deltagare|\\p{L}+are|\\p{L}+are(?:na|n)|people|employees|days|hours)$',
  'u',
);

/** A number after one of them is a name's or a place's. */
export const numberedWords = new Set(
  (
    'kap kapitel punkt paragraf bilaga sid sida sidan nr nummer dnr diarienr tel telefon mobil fax delår delårsrapport ' +
    'delårsbokslut tertial kvartal vecka v steg nivå version etapp fas avsnitt tabell diagram figur not rad kl klockan ' +
    'konto kontonr postnr box prognos uppföljning månadsuppföljning mål målet p§ § årskurs åk grupp agenda vision plan ' +
    'ansvar aktivitet workshop sfs lag lagen org orgnr rapport ärende t'
  ).split(' '),
);

export const months: ReadonlySet<string> = new Set(
  (
    'januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep ' +
    'sept okt nov dec january february march may june july august october'
  ).split(' '),
);

const small = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
  'tretton',
  'fjorton',
  'femton',
  'sexton',
  'sjutton',
  'arton',
  'nitton',
  'tjugo',
];
const tens = ['trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio', 'hundra'];

/** Swedish and English number words that stand before "miljoner". */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 30 + 10 * index] as const),
  ...['tjugo', ...tens.slice(0, -1)].flatMap((ten, index) =>
    small.slice(1, 10).map((word, one) => [`${ten}${word}`, 20 + 10 * index + one + 1] as const),
  ),
  ['ett', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);
