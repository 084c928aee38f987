/** Whole passages whose every amount is the tables': none may disagree, and most should agree. */
export const trueReports: readonly { readonly table: string | null; readonly text: string }[] = [
  {
    table: '66_teknik_service_2020_matt_per_verksamhet',
    text: [
      'Teknik- och servicenämnden',
      'Nämndens nettokostnad för 2020 blev 50,4 mnkr, vilket är 1,9 mnkr sämre än budget.',
      'Personalkostnaderna uppgick till 153 376 tkr mot budgeterat 158 774 tkr.',
      'Intäkterna blev 6,3 mnkr lägre än budget.',
      'Gator & Vägar redovisar en nettokostnad på 35,3 mnkr, ett underskott på 586 tkr.',
    ].join('\n'),
  },
  {
    table: '73_resultatkrav_enheter_punkt_parentes',
    text: [
      'Affärsdrivande enheter',
      'Måltidsservice gjorde ett resultat på 43 tkr, vilket är 357 tkr under resultatkravet på 400 tkr.',
      'Lokalvård redovisar ett resultat på 186 tkr och har ett eget kapital på 1,8 mnkr.',
      'Tryckeriets resultat blev 297 209 kronor, 102 791 kronor lägre än resultatkravet.',
      'Enheterna omsätter tillsammans 99,1 mnkr. Resultatet är 1,1 mnkr, 137 tkr under kravet.',
    ].join('\n'),
  },
  {
    table: '42_prognosforandring_mkr',
    text: [
      'Prognos per oktober',
      'Årets resultat beräknas till 28,1 mkr, vilket är 26,5 mkr bättre än budget och 12,3 mkr bättre än i augustiprognosen.',
      'Omsorgsnämndens underskott har ökat till 7,6 mkr.',
      'Skolnämnden prognostiserar ett överskott på 10,9 mkr.',
      'Kulturnämnden: +0,8 mkr. Miljönämnden: -0,1 mkr.',
      'Nämnderna redovisar tillsammans ett överskott på 4,9 mkr.',
    ].join('\n'),
  },
  {
    table: '15_gnesta_2013_driftredovisning',
    text: [
      'Kommunstyrelsen',
      'Kommunstyrelsen redovisar ett överskott på 236 tkr.',
      'Ekonomienheten visar ett överskott med 618 tkr medan kommunchefen har ett underskott på 357 tkr.',
      'Barn- och utbildningsnämnden',
      'Nämnden redovisar ett underskott på 8,7 mnkr. Grundskolan står för 7,9 mnkr av underskottet och förskoleverksamheten för 3,4 mnkr.',
      'Elevhälsan har ett överskott på 1,7 mnkr.',
      'Utfallet är 251,6 mnkr, en ökning med 13,6 mnkr jämfört med 2012.',
    ].join('\n'),
  },
  {
    table: '100_samhallsbyggnad_fyra_nivaer_omarkta',
    text: [
      'Samhällsbyggnadsförvaltningen',
      'Utfallet till och med augusti är 70,1 mnkr, vilket är 0,3 mnkr sämre än budget. För helåret väntas ett överskott på 1,4 mnkr.',
      'Gata',
      'Utfallet är 41,8 mnkr och prognosen för året 61,3 mnkr. Belysningen går mot ett underskott på 364 tkr.',
      'Park',
      'Prognosen visar ett överskott på 532 tkr, främst inom skötsel (458 tkr).',
      'Plan och bygg',
      'Överskottet prognostiseras till 181 tkr.',
    ].join('\n'),
  },
  {
    table: '25_fyra_nivaer_tre_decimaler',
    text: [
      'Utbildningsnämnden',
      'Utbildningsnämndens prognos är 257,3 mnkr, ett underskott mot budget på 0,8 mnkr.',
      'Förskolan prognostiserar ett underskott på 1,8 mnkr och grundskolan ett överskott på 0,9 mnkr.',
      'Lundaskolan har en negativ avvikelse på 0,4 mnkr.',
      'Totalt är utfallet 219,1 mnkr till och med oktober.',
    ].join('\n'),
  },
  {
    table: '22_intakt_kostnad_positiva_plus_battre',
    text: [
      'Fastighetsförvaltningen',
      'Resultatet efter augusti är 17,3 mnkr, 3,1 mnkr bättre än budget.',
      'Hyresintäkterna är 7,9 mnkr högre än budget för perioden men väntas bli 6,6 mnkr lägre på helår.',
      'Energikostnaderna är 1 229 tkr högre än budget.',
      'Prognosen för helåret är 14,9 mnkr mot budgeterade 21,3 mnkr, en avvikelse på -6,4 mnkr.',
      'Avskrivningarna beräknas överskrida budget med 1,8 mnkr.',
      'Summa kostnader uppgår till 125,8 mnkr.',
    ].join('\n'),
  },
  {
    table: '44_tyreso_2018_ks_kommunbidrag',
    text: [
      'Kommunstyrelsen redovisar ett underskott om 13,9 mnkr för 2018. Föregående år var överskottet 16,8 mnkr.',
      'Gemensam verksamhet visar ett underskott på 9,4 mnkr.',
      'Väghållning och park har en nettokostnad på 73,1 mnkr mot ett kommunbidrag på 76,7 mnkr.',
      'Intäkterna uppgick till 640,9 mnkr och kostnaderna till 961,7 mnkr.',
    ].join('\n'),
  },
  {
    table: '34_goteborg_2019_driftredovisning',
    text: [
      'Angered har ett utgående eget kapital på 90 mnkr.',
      'Östra Göteborg redovisar ett resultat på 37 mnkr.',
      'Grundskolenämndens nettokostnader var 7 814 mnkr.',
      'Förskolenämnden redovisar ett underskott på 6 mnkr.',
    ].join('\n'),
  },
  {
    table: '80_balanserade_resultat_per_namnd',
    text: [
      'Kommunstyrelsens balanserade resultat uppgår till 4,4 mkr efter årets underskott på 3,0 mkr.',
      'Barnnämnden har 0,2 mkr kvar i balanserat resultat.',
      'Äldrenämnden redovisar ett överskott på 0,8 mkr.',
    ].join('\n'),
  },
  {
    table: '86_upplandsvasby_san_resultat_november',
    text: [
      'Resultatet till och med november är -13,9 mnkr. Äldreomsorgen redovisar ett underskott på 13,0 mnkr.',
      'Barn- och ungdomsvården har ett underskott på 12,8 mnkr.',
      'Köp av verksamhet uppgår till 610,9 mnkr.',
    ].join('\n'),
  },
  {
    table: '24_resultat_och_eget_kapital_ar',
    text: [
      'Årets resultat 2022 är -6,4 mnkr, att jämföra med 39,4 mnkr 2021.',
      'Skatteintäkterna uppgick till 889,9 mnkr.',
      'Det egna kapitalet uppgår till 698,8 mnkr vid årets slut.',
    ].join('\n'),
  },
  {
    table: '103_tertial2_prognos1_prognos2_punkt_parentes',
    text: [
      'Kommunens prognos är ett resultat på 48,0 mnkr, 20,3 mnkr bättre än budget.',
      'Skolnämnden beräknas få ett överskott på 357 tkr. Jämfört med prognos 1 är det en försämring med 22,2 mnkr.',
      'Vård- och omsorgsnämnden visar ett överskott på 6,9 mnkr.',
      'Kultur- och föreningsnämnden går mot ett underskott på 1,6 mnkr.',
    ].join('\n'),
  },
  {
    table: null,
    text: [
      'Delårsbokslut 2 för kommunstyrelsen',
      'Sammanfattning',
      'Konsult och uppdrag prognostiserar ett resultat på 2,9 mnkr för helåret, vilket är 1,7 mnkr sämre än budgeterat resultat på 4,6 mnkr. Kommunledningskontoret räknar med ett överskott på drygt 19 mnkr.',
      'Konsult och uppdrag',
      'Intäkterna beräknas bli 324,0 mnkr, 1,8 mnkr mer än budget. Därutöver tas 1,0 mnkr i anspråk från resultatfonden.',
      'Kostnaderna prognostiseras till 322,1 mnkr. Personalkostnaderna blir 7,8 mnkr lägre än budget till följd av vakanser, medan köpta tjänster (konsulter) blir 14,0 mnkr högre.',
      'Störst underskott har Rekrytering med -2,3 mnkr och Eskilstuna Direkt med -1,2 mnkr. IT Affärsutveckling visar +2,1 mnkr.',
      'Lokalkostnaderna är i stort sett oförändrade (13,4 mnkr).',
      'Kapitalkostnaderna minskar med 1,7 mnkr.',
      'Avvikelsen för perioden är 0.',
      'Resultatfonden uppgick vid årets början till 0,8 mnkr. Efter årets avsättning på 3,2 mnkr och uttag på 1,0 mnkr är saldot 3,0 mnkr.',
      'Kommunledningskontoret',
      'Utfallet för januari till augusti är 34,6 mnkr. Periodens intäkter är 255,6 mnkr och kostnaderna 221,0 mnkr.',
      'Av kontorets prognos på 19,1 mnkr svarar ledningsstaben för 4,8 mnkr, miljö och samhällsbyggnad för 4,0 mnkr och näringsliv för 3,5 mnkr.',
      'Personalkostnaderna är 52,0 mnkr hittills i år. Köp av tjänster beräknas bli 13,3 mnkr lägre än budget.',
      'Kommunbidraget är 325,4 mnkr.',
    ].join('\n'),
  },
  {
    table: '20_tva_avvikelser_period_helar',
    text: [
      'Kommunens ekonomi',
      'Kommunens prognos för 2024 är ett resultat på 42,7 mnkr. Det är 22,4 mnkr bättre än budget.',
      'Nämnderna beräknar ett samlat överskott på 14,0 mnkr. Barn- och utbildningsnämnden står för 10,1 mnkr, medan socialnämnden redovisar ett underskott på 4,5 mnkr.',
      'För perioden januari–augusti redovisar nämnderna ett överskott med 9,0 mnkr.',
      'Socialnämndens avvikelse för perioden är 7,9 mnkr, men på helår väntas -4,5 mnkr.',
      'Kommunstyrelsens nettokostnader uppgick till 84,4 mnkr, att jämföra med 83,5 mnkr samma period föregående år.',
      'Finansieringen ger 8,4 mnkr mer än budget.',
      'Miljö- och byggnadsnämnden: prognos -19,0 mnkr (budget -18,9 mnkr).',
      'Resultatet för perioden är 27,0 mnkr jämfört med 7,5 mnkr motsvarande period 2023.',
    ].join('\n'),
  },
  {
    table: '97_utbildningsforvaltning_resultat_mellanrumskolumn',
    text: [
      'Utbildningsförvaltningen redovisar ett överskott på 3,2 mkr efter augusti.',
      'Utfallet är 4,4 mkr. Helårsprognosen visar ett resultat på 9,4 mkr, dvs. 10,7 mkr bättre än budget.',
      'Kostnaderna för personal är 1,3 mkr högre än periodbudget.',
      'Lokalkostnaderna avviker med -1,6 mkr. På helår är avvikelsen +1,6 mkr.',
      'Intäkterna är totalt 58,1 mkr, vilket är 1,1 mkr lägre än budget.',
      'Statsbidragen uppgår till 27,6 mkr.',
      'Prognosen för personalkostnaderna är 380,5 mkr mot budget 388,5 mkr.',
    ].join('\n'),
  },
  {
    table: '22_intakt_kostnad_positiva_plus_battre',
    text: [
      'Fastighetsförvaltningen',
      'Efter åtta månader är intäkterna 143,1 mnkr och kostnaderna 125,8 mnkr, vilket ger ett resultat på 17,3 mnkr.',
      'Helårsprognosen är 14,9 mnkr, 6,4 mnkr lägre än budgeterat.',
      'Intäkterna prognostiseras till 197,7 mnkr, ett tapp på 6,3 mnkr mot budget.',
      'Personalkostnaderna överskrider periodens budget med 0,9 mnkr. Material och tjänster har en positiv avvikelse på 1,3 mnkr.',
      'Summa kostnader på helår blir 182,8 mnkr, i nivå med budget (182,7 mnkr).',
    ].join('\n'),
  },
  {
    table: '94_helarsprognos_oktober_finansforvaltning',
    text: [
      'Prognosen efter oktober visar ett resultat på 53,7 mnkr. Jämfört med föregående prognos, 43,8 mnkr, är det en förbättring med 9,9 mnkr.',
      'Nämnderna prognostiserar tillsammans ett överskott på 1,0 mnkr, en förbättring med 2,3 mnkr sedan förra prognosen.',
      'Socialnämnden bedömer att kostnaderna blir 7,1 mnkr lägre än budget.',
      'Finansförvaltningen väntas ge ett överskott på 15,3 mnkr.',
      'Kultur- och fritidsnämnden håller i stort sett sin budget, +0,1 mnkr.',
      'Årets resultat 2024 var 41,3 mnkr.',
    ].join('\n'),
  },
  {
    table: '109_resultatenheter_krav_underskott_fond_intervall',
    text: [
      'Resultatenheterna',
      'Enheternas resultatkrav är sammanlagt 5,0 mnkr och prognosen 3,3 mnkr. Underskottet mot kravet är 1,7 mnkr.',
      'IT-drift prognostiserar ett underskott på 1,6 mnkr och får därmed ett negativt eget kapital på 0,8 mnkr.',
      'Konsult klarar sitt resultatkrav på 2,5 mnkr med 0,6 mnkr.',
      'Måltidsservice fond minskar från 3,4 till 2,6 mnkr.',
      'Fordon når resultatkravet 0,8 mnkr.',
    ].join('\n'),
  },
  {
    table: '30_en_city_interim_report',
    text: [
      'The outcome for the period is SEK 17.7 million, SEK 5.5 million better than budget.',
      'The Education Committee forecasts a surplus of SEK 9.6 million, while the Social Services Committee forecasts a deficit of SEK 7.2 million.',
      'Central finance shows a positive variance of SEK 14.8 million for the period.',
    ].join('\n'),
  },
  {
    table: '15_gnesta_2013_driftredovisning',
    text: [
      'Samhällsunderstödda resor redovisar ett underskott på 132 tkr. IT-enhetens kostnader översteg budget med 272 tkr.',
      'Plan- och byggenheten har ett överskott på 208 tkr.',
      'Räddningsenhetens nettokostnad var 6 426 tkr, 14,4 % högre än 2012.',
    ].join('\n'),
  },
];
