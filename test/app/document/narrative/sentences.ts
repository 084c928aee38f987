import type { Verdict } from '../../../../src/domain/narrative/narrativeAmount';

/** A text about a table of test/golden/tables, or null for the sample workbook; a line is a paragraph. */
export interface TextCase {
  readonly table: string | null;
  readonly text: string;
  /** Of every amount in its order. */
  readonly verdicts: readonly Verdict[];
}

const letters: Readonly<Record<string, Verdict>> = {
  A: 'agrees',
  C: 'conditional',
  D: 'disagrees',
  U: 'unknown',
};

/** `verdicts` as letters: A agrees, C conditional, D disagrees, U unknown; '' where the text has no amount. */
function about(
  table: string | null,
  ...cases: readonly (readonly [text: string, verdicts: string])[]
): readonly TextCase[] {
  return cases.map(([text, verdicts]) => ({
    table,
    text,
    verdicts: Array.from(verdicts, (letter) => letters[letter] ?? 'unknown'),
  }));
}

/** About the sample workbook. */
export const sampleTexts: readonly TextCase[] = about(
  null,
  [
    'KoU:s budget visar intäkter på 322,2 mnkr och kostnader på 317,6 mnkr. Resultatkravet är alltså 4,6 mnkr.',
    'AAA',
  ],
  [
    'Konsult och uppdrag\nPrognosen mot budget: ökade kostnader med 4,5 mnkr, ökade intäkter med 2,8 mnkr, en differens på 1,7 mnkr.',
    'ACA',
  ],
  ['Konsult och uppdrag\nPrognosen för helåret är 2,9 mnkr. Det är 1,7 mnkr under resultatkravet.', 'AC'],
  ['Före uttaget ur resultatfonden ligger KoU 2,7 mnkr under resultatkravet.', 'A'],
  ['Konsult och uppdrag har ett utfall för perioden på 5,3 mnkr.', 'U'],
  [
    'För Kommunledningskontoret är 375 miljoner kronor budgeterade som intäkter, varav driftramen är 325 miljoner kronor.',
    'AA',
  ],
  [
    'Kommunledningskontorets utfall till och med augusti blev 35 miljoner kronor, mot ett budgeterat resultat på 0.',
    'AA',
  ],
  ['KLK:s prognos för året är 19 miljoner kronor.', 'A'],
  ['KLK:s resultat efter åtta månader är knappt 35 miljoner kronor.', 'A'],
  ['KoU\nRedovisning beräknar sitt resultat till +630 tkr, att jämföra med budgeterade +220 tkr.', 'AA'],
  [
    'Konsult och uppdrag\nAv förra årets resultat har 3,2 miljoner förts till resultatfonden, som då uppgår till 4 miljoner.',
    'AA',
  ],
  ['Under året tar KoU 1 miljon från resultatfonden.', 'A'],
  ['KoU:s resultatfond uppgår till 3,0 mnkr efter årets uttag.', 'A'],
  ['Kommunhälsan visar en prognos på 1,3 mnkr, vilket är 1,1 mnkr bättre än budget.', 'AA'],
  ['Rekryteringsenheten väntas gå med underskott, prognosen är −2,3 mnkr.', 'A'],
  [
    'KoU:s personalkostnader blir 7,8 mnkr lägre än budget medan kostnaderna för tjänster blir 14,0 mnkr högre.',
    'AA',
  ],
  ['HR-enhetens prognos är 1,1 mnkr.', 'A'],
  ['Välfärd prognostiserar ett överskott på 2,9 miljoner kronor och Näringsliv 3,5 miljoner kronor.', 'AA'],
  ['KLK:s personalkostnader väntas bli 79,6 mnkr, 5,4 mnkr lägre än budgeterat.', 'AA'],
  // What the tables do not hold
  ['För tågdepån planeras investeringar på 330 mnkr. Utfallet till och med augusti är ca 160 mnkr.', 'UU'],
  ['KLK har 79 medarbetare, 57 kvinnor och 22 män. Sjukfrånvaron är 4,7 %.', ''],
  ['Den 11 april 2017 beslutade nämnden (§ 45, dnr KSKF/2017:123) om P48 enligt 11 kap. 5 §.', ''],
  ['Ring 016-710 10 00 senast 2017-09-30 kl. 10.30. Adress: Storgatan 12, 631 86 Eskilstuna.', ''],
  ['KLK:s kostnader för en ny webbplats är 1,4 mnkr.', 'U'],
  ['KoU har fått 3 nya uppdrag, 2 vakanser och 40 timmar övertid.', ''],
);

/** About tables of other municipalities' kinds; the wording is as such reports word it. */
export const otherTexts: readonly TextCase[] = [
  ...about(
    '20_tva_avvikelser_period_helar',
    ['Nämnderna redovisar efter augusti en avvikelse mot budget på 9,0 mnkr.', 'A'],
    ['Socialnämndens helårsprognos visar ett underskott på 4,5 mnkr mot budget.', 'A'],
    ['Socialnämnden har för perioden en positiv avvikelse på 7,9 mnkr.', 'A'],
    ['Barn- och utbildningsnämnden prognostiserar en positiv budgetavvikelse om 10,1 mnkr för helåret.', 'A'],
    ['Utfallet för barn- och utbildningsnämnden är 410,3 mnkr, 1,8 mnkr sämre än periodens budget.', 'AA'],
    ['Kommunens resultat för perioden uppgår till 27,0 mnkr, vilket är 14,6 mnkr bättre än budget.', 'AA'],
    ['Helårsprognosen pekar på ett resultat om 42,7 mnkr jämfört med budgeterade 20,3 mnkr.', 'AA'],
    ['Finansieringen beräknas ge ett överskott på 8,4 mnkr.', 'A'],
    ['Tekniska nämnden avviker med -0,2 mnkr på helåret.', 'A'],
    ['Kultur- och fritidsnämnden: utfall 46,7 mnkr, prognos 70,6 mnkr, budget 71,3 mnkr.', 'AAA'],
    ['Kommunstyrelsens prognos är 129,3 mnkr, ett underskott mot budget på knappt en miljon kronor.', 'AA'],
    ['Bokslutet 2023 visade ett resultat på 13,2 mnkr.', 'A'],
    ['Inom socialnämnden har placeringskostnaderna ökat med 6,2 mnkr sedan i fjol.', 'U'],
    ['Miljö- och byggnadsnämnden söker statsbidrag på 2,5 mnkr för projektet.', 'U'],
    ['Kommunen köper 350 datorer för 4,2 mnkr.', 'U'],
  ),
  ...about(
    '01_gbg_intraservice_2026mars_sammandrag',
    ['Periodens resultat är 22,5 mnkr, vilket är 19,5 mnkr bättre än budget.', 'AA'],
    ['Kostnaderna är 21,6 mnkr lägre än budget och intäkterna 2,1 mnkr lägre.', 'AA'],
    ['Intäkterna uppgick till 373,6 mnkr (346,2 mnkr).', 'AA'],
    ['Intäkterna för helåret prognostiseras till 1 513,3 mnkr, mot 1 506,8 mnkr i budget.', 'AA'],
    ['Årets kommunbidrag är 37,4 mnkr enligt prognosen.', 'A'],
    ['Förvaltningen räknar med ett nollresultat, 0 mnkr, för helåret.', 'A'],
    ['Föregående prognos för kostnaderna var 1 549,1 mnkr.', 'A'],
  ),
  ...about(
    '40_resultat_med_resultatfond_kr',
    ['Konsultenhetens resultat efter åtta månader är 1,0 mnkr inklusive uttaget ur resultatfonden.', 'A'],
    ['Personalkostnaderna är 225 590 kr lägre än budget för perioden.', 'A'],
    ['Prognosen för helåret är 1,55 mnkr efter överföring från resultatfonden.', 'A'],
    ['Före överföring från resultatfonden är prognosen 1,1 mnkr.', 'A'],
    ['Prognosen utan uttag ur resultatfonden är 1 100 000 kronor.', 'A'],
    ['Resultatkravet är 1 250 000 kr.', 'A'],
    ['Intäkterna bedöms bli 44,5 miljoner kronor, 50 tkr lägre än budget.', 'AA'],
  ),
  ...about(
    '23_resultatfonder_enheter_trail',
    ['Björkskolans resultatfond uppgår till 2 264 tkr vid årets slut.', 'A'],
    ['Centralskolan avsätter 592 tkr till resultatfonden.', 'A'],
    ['Lokalvården har tagit 312 tkr från resultatfonden.', 'A'],
    ['Fonderna uppgår totalt till 6 225 tkr.', 'A'],
  ),
  ...about(
    '109_resultatenheter_krav_underskott_fond_intervall',
    ['Måltidsservice når inte resultatkravet 1,2 mnkr; underskottet mot resultatkravet är 0,8 mnkr.', 'AA'],
    ['Städ gör ett resultat på 0,9 mnkr, 0,4 mnkr över resultatkravet.', 'AA'],
    ['IT-drift visar en prognos på -1,6 mnkr.', 'A'],
  ),
  ...about(
    '94_helarsprognos_oktober_finansforvaltning',
    [
      'Omsorgsnämnden prognostiserar ett underskott på 6,1 mnkr, vilket är en förbättring sedan föregående prognos med 10,6 mnkr.',
      'AA',
    ],
    ['Kommunens prognos är 53,7 mnkr, 16,3 mnkr bättre än budget.', 'AA'],
    ['Socialnämndens överskott på 7,1 mnkr beror på färre placeringar.', 'A'],
    ['Föregående prognos för kommunstyrelsen var 163,7 mnkr.', 'A'],
    ['Barn- och utbildningsnämnden väntas överskrida budget med 2,5 mnkr.', 'A'],
  ),
  ...about(
    '97_utbildningsforvaltning_resultat_mellanrumskolumn',
    ['Resultatet för januari–augusti är 4,4 mkr, 3,2 mkr bättre än periodbudget.', 'AA'],
    ['Personalkostnaderna är 261,2 mkr, vilket är 1,3 mkr högre än budget för perioden.', 'AA'],
    ['Köp av verksamhet avviker positivt med 5,9 mkr för perioden.', 'A'],
    ['Förvaltningens prognos för helåret är 9,4 mkr mot budget -1,3 mkr.', 'AA'],
    ['Kommunbidraget är 510,1 mkr för året.', 'A'],
    ['Bokslutet för 2023 visade ett underskott på 3,9 mkr.', 'A'],
  ),
  ...about(
    '98_kultur_fritid_kostnader_positiva_vand_avvikelse',
    ['Helårsprognosen är ett överskott på 6,8 mnkr, 4,7 mnkr bättre än budget.', 'AA'],
    ['Personalkostnaderna beräknas bli 3 974 tkr lägre än budget.', 'A'],
    ['Summa kostnader prognostiseras till 233,9 mnkr.', 'A'],
    ['Lokalkostnader budgeteras till 38 114 tkr.', 'A'],
  ),
  ...about(
    '102_sektorer_tvars_matt_som_rader',
    ['Sektor Skola prognostiserar ett överskott på 13,9 mnkr mot budget.', 'A'],
    ['Nettokostnaden för Vård beräknas till 287 987 tkr enligt prognosen.', 'A'],
    ['Totalt är prognosen 701,6 mnkr, 15,2 mnkr lägre än budget.', 'AA'],
  ),
  ...about(
    '06_varmdo_2019_resultatrakning_tkr',
    ['Verksamhetens intäkter uppgick 2019 till 810 mnkr för kommunen.', 'A'],
    ['Årets resultat för kommunen är 94,1 mnkr.', 'A'],
    ['Skatteintäkterna blev drygt 2 150 mnkr.', 'A'],
  ),
  ...about(
    '100_samhallsbyggnad_fyra_nivaer_omarkta',
    ['Gata och park har ett utfall på 54 820 tkr, 440 tkr sämre än budget.', 'AA'],
    ['Samhällsbyggnadsförvaltningens årsprognos är 103,2 mnkr, en positiv avvikelse på 1,4 mnkr.', 'AA'],
    ['Detaljplan beräknas ge ett överskott om 98 tkr.', 'A'],
    ['Asfaltbeläggningen på Storgatan kostade 1,2 mnkr.', 'U'],
  ),
  ...about(
    '30_en_city_interim_report',
    ['The forecast for the Education Committee is a surplus of SEK 9.6 million against budget.', 'A'],
    [
      'The full-year result of the city is forecast at SEK 38.7 million, compared with a budget of SEK 17.3 million.',
      'AA',
    ],
    ['The variance of the Social Services Committee is -1,735 KSEK for the period.', 'A'],
  ),
];
