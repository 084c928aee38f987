import fc from 'fast-check';
import { parseTemplate } from '../../../src/reports/board/sentences/parseTemplate';
import { templateProblemText } from '../../../src/reports/board/sentences/templateProblemText';
import { sampleWith } from '../../domain/history/samples';
import { reconcileText } from '../../reading/tableText';
import { textIn } from './sampleParts';

const sample = sampleWith();

test.each([
  ['outcome.kommunledningskontoret', 'Utfallet för perioden uppgår till 34 581 tkr.'],
  ['forecast.kommunledningskontoret', 'Prognosen för helåret är 19 100 tkr, 19 100 tkr bättre än budget.'],
  ['forecast.konsult-och-uppdrag', 'Prognosen för helåret är 2,9 mnkr, 1,7 mnkr sämre än budget.'],
  [
    'shortfall.konsult-och-uppdrag',
    'Prognosen för helåret är 2,9 mnkr, vilket är 1,7 mnkr under resultatkravet på 4,6 mnkr. Före resultatfonden är underskottet 2,7 mnkr.',
  ],
  [
    'fundchange.konsult-och-uppdrag',
    'Resultatfonden ökar med 2,2 mnkr, från 0,8 mnkr till 3,0 mnkr: 3,2 mnkr har satts av och 1,0 mnkr har tagits ut.',
  ],
])('the sample says in a sentence: %s', (id, sentence) => {
  expect(textIn(sample, id).map(plain)).toEqual([sentence]);
});

/** No-break spaces read as spaces. */
function plain(text: string): string {
  return text.replace(/\u00A0/g, ' ');
}

const park = (
  outcome: number,
  periodBudget: number,
  forecast: number,
  requirement = '',
) => `Park – resultat per enhet, tkr
  Enhet | Utfall | Periodbudget | Avvikelse period | Budget | Prognos | Avvikelse ${requirement && '| Resultatkrav'}
  Norr | ${outcome} | ${periodBudget} | ${outcome - periodBudget} | 100 | ${forecast} | ${forecast - 100} ${requirement && `| ${requirement}`}
  Söder | 0 | 0 | 0 | 0 | 0 | 0 ${requirement && '| 0'}
  Summa | ${outcome} | ${periodBudget} | ${outcome - periodBudget} | 100 | ${forecast} | ${forecast - 100} ${requirement && `| ${requirement}`}`;

test.each([
  [
    'outcome.park',
    park(60, 50, 100),
    'Utfallet för perioden uppgår till 60 tkr, 10 tkr bättre än periodbudgeten.',
  ],
  [
    'outcome.park',
    park(-40, 50, 100),
    'Utfallet för perioden uppgår till −40 tkr, 90 tkr sämre än periodbudgeten.',
  ],
  [
    'outcome.park',
    park(50, 50, 100),
    'Utfallet för perioden uppgår till 50 tkr, i nivå med periodbudgeten på 50 tkr.',
  ],
  ['forecast.park', park(60, 50, 100), 'Prognosen för helåret är 100 tkr, i nivå med budgeten på 100 tkr.'],
  [
    'shortfall.park',
    park(60, 50, 100, '100'),
    'Prognosen för helåret är 100 tkr och når resultatkravet på 100 tkr.',
  ],
  [
    'shortfall.park',
    park(60, 50, 130, '100'),
    'Prognosen för helåret är 130 tkr, vilket är 30 tkr över resultatkravet på 100 tkr.',
  ],
])('a sentence says which side of it an amount is on: %s', (id, text, sentence) => {
  expect(textIn(reconcileText(text), id).map(plain)).toEqual([sentence]);
});

test('an assumed required result is no requirement to fall short of', () => {
  expect(textIn(reconcileText(park(60, 50, 30)), 'shortfall.park')).toEqual([]);
});

test.each([
  ['{prognos:ord}', '2,9 miljoner kronor'],
  ['{forecast:words}', '2,9 miljoner kronor'],
  ['{+prognosavvikelse} mot budget', '−1,7 mnkr mot budget'],
  ['{+ utfall}\n{+prognos}', '+2,9 mnkr'],
  ['{utfall}\n\n  {förvaltning}: {Prognos}  ', 'Konsult och uppdrag: 2,9 mnkr'],
])('a sentence of the user’s own is used in place of ours: %j', (template, sentence) => {
  expect(textIn(sample, 'forecast.konsult-och-uppdrag', { template }).map(plain)).toEqual([sentence]);
});

test('a sentence whose amounts the workbook does not have is none', () => {
  expect(textIn(sample, 'forecast.konsult-och-uppdrag', { template: 'Utfall {utfall}.' })).toEqual([]);
});

test('a sentence states what the table prints, also where rounding is distributed', () => {
  const uneven = reconcileText(`Park – resultat per enhet, tkr
    Enhet | Budget | Prognos | Avvikelse
    Norr | 1060 | 1340 | 280
    Söder | 2000 | 2000 | 0
    Summa | 3060 | 3340 | 280`);
  const choice = { unit: 'mnkr', rounding: 'distributed' } as const;
  expect(textIn(uneven, 'forecast.park', choice).map(plain)).toEqual([
    'Prognosen för helåret är 3,3 mnkr, 0,2 mnkr bättre än budget.',
  ]);
  expect(textIn(uneven, 'forecast.park', { unit: 'mnkr' }).map(plain)).toEqual([
    'Prognosen för helåret är 3,3 mnkr, 0,3 mnkr bättre än budget.',
  ]);
});

test.each([
  ['Prognosen är {prognosen}.', [['unknownName', 1, 14]]],
  ['Prognosen är {prognos.', [['unclosed', 1, 14]]],
  ['ett\n två } tre', [['stray', 2, 6]]],
  [
    '{{prognos}}',
    [
      ['unclosed', 1, 1],
      ['stray', 1, 11],
    ],
  ],
  ['{}', [['unknownName', 1, 1]]],
  ['{prognos:siffror}', [['unknownName', 1, 1]]],
  ['{ingående}', [['unknownName', 1, 1]]],
  ['{avstam:overview}', [['unknownName', 1, 1]]],
  [' \n ', [['empty', 1, 1]]],
] as const)('what is wrong with a sentence is told with its place: %j', (template, wrong) => {
  const read = parseTemplate(template, 'forecast');
  const problems = read.ok ? [] : read.problems;
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual(wrong);
  for (const problem of problems) {
    expect(templateProblemText(problem, 'forecast', 'sv')).not.toMatch(/undefined|\{\w+\}/);
    expect(templateProblemText(problem, 'forecast', 'en')).not.toMatch(/undefined|\{\w+\}/);
  }
});

test('any text is read as a template or told why not', () => {
  const text = fc.string({ unit: fc.constantFrom('{', '}', '+', ':', ' ', '\n', 'prognos', 'ord', 'x') });
  fc.assert(
    fc.property(text, (template) => {
      const read = parseTemplate(template, 'forecast');
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
      else for (const pieces of read.alternatives) expect(pieces.length).toBeGreaterThan(0);
    }),
  );
});

test('several funds are a paragraph each', () => {
  const funds = reconcileText(
    `Park – resultat per enhet, tkr
    Enhet | Budget | Prognos | Avvikelse
    Trädgård | 100 | 110 | 10
    Skog | 200 | 200 | 0
    Summa | 300 | 310 | 10`,
    `Park – resultatfonder 2025, tkr
    Enhet | Ingående | Avsatt | Uttag | Utgående
    Trädgård | 700 | 50 | 20 | 730
    Skog | 400 | 0 | 60 | 340
    Summa | 1100 | 50 | 80 | 1070`,
  );
  const [administration] = funds.administrations;
  expect(administration?.name).toBe('Park');
  expect(textIn(funds, 'fundchange.park').map(plain)).toEqual([
    'Resultatfonden för Trädgård ökar med 30 tkr, från 700 tkr till 730 tkr: 50 tkr har satts av och 20 tkr har tagits ut.',
    'Resultatfonden för Skog minskar med 60 tkr, från 400 tkr till 340 tkr.',
  ]);
});
