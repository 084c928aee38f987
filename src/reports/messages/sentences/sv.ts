/**
 * The sentences of a board document in Swedish, one template a line: the first whose names all have a value is used. Names
 * are those of sentenceNames.ts; the user may write sentences of their own in place of these.
 */
export const sv = {
  outcome: [
    'Utfallet för perioden uppgår till {utfall}, {periodöverskott} bättre än periodbudgeten.',
    'Utfallet för perioden uppgår till {utfall}, {periodunderskott} sämre än periodbudgeten.',
    'Utfallet för perioden uppgår till {utfall}, i nivå med periodbudgeten på {periodbudget}.',
    'Utfallet för perioden uppgår till {utfall}.',
    'Resultatet för perioden är {periodöverskott} bättre än periodbudgeten.',
    'Resultatet för perioden är {periodunderskott} sämre än periodbudgeten.',
  ],
  forecast: [
    'Prognosen för helåret är {prognos}, {prognosöverskott} bättre än budget.',
    'Prognosen för helåret är {prognos}, {prognosunderskott} sämre än budget.',
    'Prognosen för helåret är {prognos}, i nivå med budgeten på {budget}.',
    'Prognosen för helåret är {prognos}.',
  ],
  shortfall: [
    'Prognosen för helåret är {prognos}, vilket är {underskott} under resultatkravet på {resultatkrav}. Före resultatfonden är underskottet {underskottFöreFond}.',
    'Prognosen för helåret är {prognos}, vilket är {underskott} under resultatkravet på {resultatkrav}.',
    'Prognosen för helåret är {prognos}, vilket är {marginal} över resultatkravet på {resultatkrav}. Före resultatfonden är underskottet {underskottFöreFond}.',
    'Prognosen för helåret är {prognos}, vilket är {marginal} över resultatkravet på {resultatkrav}.',
    'Prognosen för helåret är {prognos} och når resultatkravet på {resultatkrav}. Före resultatfonden är underskottet {underskottFöreFond}.',
    'Prognosen för helåret är {prognos} och når resultatkravet på {resultatkrav}.',
  ],
  fundchange: [
    '{fond} går från {ingående} till {utgående} när prognosens effekt {+prognoseffekt} räknas in.',
    '{fond} ökar med {fondökning}, från {ingående} till {utgående}: {avsatt} har satts av och {uttag} har tagits ut.',
    '{fond} minskar med {fondminskning}, från {ingående} till {utgående}: {avsatt} har satts av och {uttag} har tagits ut.',
    '{fond} ökar med {fondökning}, från {ingående} till {utgående}.',
    '{fond} minskar med {fondminskning}, från {ingående} till {utgående}.',
    '{fond} är oförändrad på {oförändradFond}.',
  ],
} as const;
