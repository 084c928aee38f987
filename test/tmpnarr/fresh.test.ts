import { checkedText } from '../app/narrative/books';
const cases: [string | null, string][] = [
 ['66_teknik_service_2020_matt_per_verksamhet', `Teknik- och servicenämnden
Nämndens nettokostnad för 2020 blev 50,4 mnkr, vilket är 1,9 mnkr sämre än budget.
Personalkostnaderna uppgick till 153 376 tkr mot budgeterat 158 774 tkr.
Intäkterna blev 6,3 mnkr lägre än budget.
Gator & Vägar redovisar en nettokostnad på 35,3 mnkr, ett underskott på 586 tkr.`],
 ['73_resultatkrav_enheter_punkt_parentes', `Affärsdrivande enheter
Måltidsservice gjorde ett resultat på 43 tkr, vilket är 357 tkr under resultatkravet på 400 tkr.
Lokalvård redovisar ett resultat på 186 tkr och har ett eget kapital på 1,8 mnkr.
Tryckeriets resultat blev 297 209 kronor, 102 791 kronor lägre än resultatkravet.
Enheterna omsätter tillsammans 99,1 mnkr. Resultatet är 1,1 mnkr, 137 tkr under kravet.`],
 ['42_prognosforandring_mkr', `Prognos per oktober
Årets resultat beräknas till 28,1 mkr, vilket är 26,5 mkr bättre än budget och 12,3 mkr bättre än i augustiprognosen.
Omsorgsnämndens underskott har ökat till 7,6 mkr.
Skolnämnden prognostiserar ett överskott på 10,9 mkr.
Kulturnämnden: +0,8 mkr. Miljönämnden: -0,1 mkr.
Nämnderna redovisar tillsammans ett överskott på 4,9 mkr.`],
 ['15_gnesta_2013_driftredovisning', `Kommunstyrelsen
Kommunstyrelsen redovisar ett överskott på 236 tkr.
Ekonomienheten visar ett överskott med 618 tkr medan kommunchefen har ett underskott på 357 tkr.
Barn- och utbildningsnämnden
Nämnden redovisar ett underskott på 8,7 mnkr. Grundskolan står för 7,9 mnkr av underskottet och förskoleverksamheten för 3,4 mnkr.
Elevhälsan har ett överskott på 1,7 mnkr.
Utfallet är 251,6 mnkr, en ökning med 13,6 mnkr jämfört med 2012.`],
 ['100_samhallsbyggnad_fyra_nivaer_omarkta', `Samhällsbyggnadsförvaltningen
Utfallet till och med augusti är 70,1 mnkr, vilket är 0,3 mnkr sämre än budget. För helåret väntas ett överskott på 1,4 mnkr.
Gata
Utfallet är 41,8 mnkr och prognosen för året 61,3 mnkr. Belysningen går mot ett underskott på 364 tkr.
Park
Prognosen visar ett överskott på 532 tkr, främst inom skötsel (458 tkr).
Plan och bygg
Överskottet prognostiseras till 181 tkr.`],
 ['25_fyra_nivaer_tre_decimaler', `Utbildningsnämnden
Utbildningsnämndens prognos är 257,3 mnkr, ett underskott mot budget på 0,8 mnkr.
Förskolan prognostiserar ett underskott på 1,8 mnkr och grundskolan ett överskott på 0,9 mnkr.
Lundaskolan har en negativ avvikelse på 0,4 mnkr.
Totalt är utfallet 219,1 mnkr till och med oktober.`],
 ['22_intakt_kostnad_positiva_plus_battre', `Fastighetsförvaltningen
Resultatet efter augusti är 17,3 mnkr, 3,1 mnkr bättre än budget.
Hyresintäkterna är 7,9 mnkr högre än budget för perioden men väntas bli 6,6 mnkr lägre på helår.
Energikostnaderna är 1 229 tkr högre än budget.
Prognosen för helåret är 14,9 mnkr mot budgeterade 21,3 mnkr, en avvikelse på -6,4 mnkr.
Avskrivningarna beräknas överskrida budget med 1,8 mnkr.
Summa kostnader uppgår till 125,8 mnkr.`],
 ['44_tyreso_2018_ks_kommunbidrag', `Kommunstyrelsen redovisar ett underskott om 13,9 mnkr för 2018. Föregående år var överskottet 16,8 mnkr.
Gemensam verksamhet visar ett underskott på 9,4 mnkr.
Väghållning och park har en nettokostnad på 73,1 mnkr mot ett kommunbidrag på 76,7 mnkr.
Intäkterna uppgick till 640,9 mnkr och kostnaderna till 961,7 mnkr.`],
 ['34_goteborg_2019_driftredovisning', `Angered har ett utgående eget kapital på 90 mnkr.
Östra Göteborg redovisar ett resultat på 37 mnkr.
Grundskolenämndens nettokostnader var 7 814 mnkr.
Förskolenämnden redovisar ett underskott på 6 mnkr.`],
 ['80_balanserade_resultat_per_namnd', `Kommunstyrelsens balanserade resultat uppgår till 4,4 mkr efter årets underskott på 3,0 mkr.
Barnnämnden har 0,2 mkr kvar i balanserat resultat.
Äldrenämnden redovisar ett överskott på 0,8 mkr.`],
 ['86_upplandsvasby_san_resultat_november', `Resultatet till och med november är -13,9 mnkr. Äldreomsorgen redovisar ett underskott på 13,0 mnkr.
Barn- och ungdomsvården har ett underskott på 12,8 mnkr.
Köp av verksamhet uppgår till 610,9 mnkr.`],
 ['24_resultat_och_eget_kapital_ar', `Årets resultat 2022 är -6,4 mnkr, att jämföra med 39,4 mnkr 2021.
Skatteintäkterna uppgick till 889,9 mnkr.
Det egna kapitalet uppgår till 698,8 mnkr vid årets slut.`],
 ['103_tertial2_prognos1_prognos2_punkt_parentes', `Kommunens prognos är ett resultat på 48,0 mnkr, 20,3 mnkr bättre än budget.
Skolnämnden beräknas få ett överskott på 357 tkr. Jämfört med prognos 1 är det en försämring med 22,2 mnkr.
Vård- och omsorgsnämnden visar ett överskott på 6,9 mnkr.
Kultur- och föreningsnämnden går mot ett underskott på 1,6 mnkr.`],
 ['72_prognos1_prognos2_inaktuell_avvikelse', ``],
];
test('fresh', async () => {
  const out: string[] = [];
  for (const [t, x] of cases) { out.push('## ' + t); for (const a of await checkedText(t, x)) { const p = x.split('\n')[a.paragraph - 1] ?? ''; out.push(`${a.verdict.toUpperCase()} [${a.text}] ${a.condition?.kind ?? ''} ${a.candidates.map((c) => `<${c.row}|${c.measure}|${c.amount.value}>`).join(' ')} :: ${p.slice(Math.max(0, a.start - 60), a.end + 30)}`); } }
  console.log(out.join('\n'));
});
