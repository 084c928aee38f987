import type { Measure } from '../../../src/domain/measure';
import { readHeading } from '../../../src/reading/words/heading';

describe('a heading tells what its column measures', () => {
  it.each<[Measure, string[]]>([
    [
      'outcome',
      [
        'Utfall',
        'Utfall delår',
        'Utfall 2017-08',
        'Bokslut',
        'Redovisning 2019',
        'Ack utfall',
        'Actual',
        'Year-to-date actual',
        'Outcome',
        'Regnskap',
        'Regnskab 2025',
        'Forbrug',
      ],
    ],
    [
      'budget',
      [
        'Budget',
        'Budget helår',
        'Årsbudget',
        'Budget 2017',
        'Budsjett 2022',
        'Bevilling',
        'Anslag',
        'Full-year budget',
      ],
    ],
    [
      'periodBudget',
      [
        'Periodbudget',
        'Ackumulerad budget',
        'Budget jan-aug',
        'Budget t.o.m. aug',
        'Period / Budget',
        'Budget YTD',
      ],
    ],
    [
      'forecast',
      [
        'Prognos',
        'Prognos helår',
        'Helårsprognos 2026',
        'Prognos augusti 2017',
        'Prognose',
        'Forventet regnskab',
        'Forecast',
        'Full-year forecast',
        'Estimat',
      ],
    ],
    [
      'previousForecast',
      ['Föregående prognos', 'Fg prognos', 'Förra prognosen', 'Previous forecast', 'Forrige prognose'],
    ],
    ['previousOutcome', ['Utfall fg år', 'Bokslut fg år', 'Utfall föregående år', 'Prior year outcome']],
    [
      'deviation',
      [
        'Avvikelse',
        'Avvikelse helår',
        'Budgetavvikelse',
        'Återstår',
        'Differens',
        'Diff',
        'Prognos - budget 2017',
        'Avvikelse prognos – budget',
        'Avvik',
        'Afvigelse',
        'Variance',
        'Deviation',
        'Mer-/mindreforbruk',
      ],
    ],
    ['change', ['Förändring', 'Förändring 2012/2013', 'Endring', 'Ændring', 'Change']],
    ['requiredResult', ['Resultatkrav', 'Resultkrav', 'Resultatkrav 2017', 'Required result']],
    ['shortfall', ['Underskott mot resultatkrav', 'Shortfall']],
    ['opening', ['Ingående balans', 'IB', 'Ingående resultatfond', 'Opening balance', 'Primo']],
    ['closing', ['Utgående balans', 'UB', 'Eget kapital efter reglering (tkr)', 'Closing balance', 'Ultimo']],
    ['allocated', ['Avsatt av 2016 års resultat', 'Avsättning', 'Disposition av resultat', 'Allocated']],
    ['withdrawn', ['Uttag 2017', 'Ianspråktaget', 'Withdrawn']],
    ['income', ['Intäkter', 'Inntekter', 'Indtægter', 'Revenue', 'Income']],
    ['costs', ['Kostnader', 'Utgifter', 'Udgifter', 'Costs', 'Expenses']],
    ['total', ['Summa', 'Totalt', 'Sum', 'I alt', 'Total']],
    ['percent', ['Avvikelse %', 'Avvikelse i procent', 'Andel', 'Avvik i prosent']],
    ['note', ['Not', 'Note']],
    ['comment', ['Kommentar', 'Kommentar till avvikelse', 'Förklaring', 'Orsak till avvikelsen', 'Comment']],
    ['action', ['Åtgärd', 'Åtgärder', 'Vidtagna åtgärder', 'Åtgärdsplan', 'Handlingsplan']],
    ['returned', ['Återredovisning av medel', 'Återförda medel', 'Återlämnade medel']],
    ['regulated', ['Reglering', 'Reglering enligt fullmäktiges riktlinjer (tkr)', 'Avräkning KF-beslut']],
    [
      'opening',
      [
        'Ingående saldo',
        'Eget kapital före reglering',
        'Balanserat resultat från 2022',
        'Eget kapital innan reglering',
      ],
    ],
    ['allocated', ['Årets förändring / Resultatöverföring', 'Disponerat', 'Fondering']],
    ['withdrawn', ['Årets förändring / Ianspråktaget', 'Uttaget']],
    ['count', ['Antal anställda', 'Årsarbetare', 'Antal elever', 'Årsverk', 'Headcount']],
    ['other', ['', 'Verksamhet', 'Kr', '2017']],
  ])('%s', (measure, headings) => {
    const read = headings.map((heading) => [heading, readHeading(heading).measure]);
    expect(read).toEqual(headings.map((heading) => [heading, measure]));
  });
});

test.each([
  ['a footnote mark', 'Kommunbidrag 2)', 'Kommunbidrag'],
  ['a word that was parted at the end of its line', 'Avvik-\nelse', 'Avvikelse'],
  ['a year that lost its space', 'Utfall2013', 'Utfall 2013'],
  ['a no-break space', 'Prognos\u00A0helår', 'Prognos helår'],
  ['capitals', 'BUDGET HELÅR', 'Budget helår'],
])('%s makes no difference', (_, written, plain) => {
  expect(readHeading(written)).toEqual(readHeading(plain));
});

test.each<[string, Measure[]]>([
  ['Prognos - budget', ['forecast', 'budget']],
  ['Avvikelse budget-utfall augusti', ['budget', 'outcome']],
  ['Avvikelse prognos mot budget', ['forecast', 'budget']],
  ['Avvikelse', []],
])('"%s" names what it compares', (heading, compares) => {
  expect(readHeading(heading).compares).toEqual(compares);
});

test.each([
  ['Utfall aug 2017', 'period', 2017],
  ['Budget helår 2018', 'year', 2018],
  ['Prognos 2017', null, 2017],
  ['Förändring 2012/2013', null, 2013],
])('"%s" tells its part of the year, and its year', (heading, span, year) => {
  expect(readHeading(heading)).toMatchObject({ span, year });
});
