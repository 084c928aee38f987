import { boardSource } from '../../../src/app/document/boardSource';
import { noHistory } from '../../../src/domain/history/outcomeHistory';
import type { PartRecipe } from '../../../src/reports/board/boardPart';
import { sampleWith } from '../../domain/history/samples';
import { reconcileText } from '../../reading/tableText';

const sample = sampleWith();
const run = { workbook: 'delarsrapport.xlsx', at: new Date(2017, 8, 28, 14, 5), version: '1.2.3' };
const recipe: PartRecipe = { language: 'sv', unit: null, rounding: 'stated', template: null };
const source = boardSource(sample, noHistory, run);

test('each part is made again just as it was listed', () => {
  const parts = source.list(recipe);
  expect(parts.length).toBeGreaterThan(10);
  for (const part of parts) expect(source.make(part.id, part.recipe)).toEqual(part);
  expect(source.ids()).toEqual(parts.map(({ id }) => id));
});

test('a part is plain data that a worker can post', () => {
  for (const part of source.list(recipe)) expect(structuredClone(part)).toEqual(part);
});

test.each(['departments.kultur', 'departments', 'outcome.konsult-och-uppdrag', '', '__proto__'])(
  'there is no part %j',
  (id) => {
    expect(source.make(id, recipe)).toBeNull();
  },
);

test('a part tells where it comes from', () => {
  const part = source.make('statement.konsult-och-uppdrag', recipe);
  expect(part?.origin).toMatchObject({
    workbook: 'delarsrapport.xlsx',
    sheet: 'KoU resultaträkning',
    range: 'A4:E23',
    at: run.at,
    openFindings: 6,
    acceptedFindings: 0,
    version: '1.2.3',
    rules: '',
  });
  expect(part?.origin.inputs).toMatch(/^[0-9a-f]{16}$/);
  expect(source.make('overview', recipe)?.origin).toMatchObject({ sheet: '', range: '' });
  expect(source.make('departments.kommunledningskontoret', recipe)?.origin.openFindings).toBe(0);
});

test('parts are the same in every language but for their words', () => {
  const english = source.list({ ...recipe, language: 'en' });
  expect(english.map(({ id }) => id)).toEqual(source.list(recipe).map(({ id }) => id));
  expect(english.map(({ origin }) => origin.inputs)).toEqual(
    source.list(recipe).map(({ origin }) => origin.inputs),
  );
});

test('a sentence keeps the template that it was made by', () => {
  const template = 'Vi räknar med {prognos}.';
  const parts = source.list(recipe, new Map([['forecast', template]]));
  const made = parts.find(({ id }) => id === 'forecast.konsult-och-uppdrag');
  expect(made?.recipe.template).toBe(template);
  expect(made?.content).toEqual({ kind: 'text', paragraphs: ['Vi räknar med 2,9\u00A0mnkr.'] });
  expect(parts.filter(({ recipe: { template: own } }) => own !== null)).toHaveLength(2);
});

const park = (forecast: number) => `Park – resultat per enhet, tkr
  Enhet | Budget | Prognos | Avvikelse
  Norr | 100 | ${forecast} | ${forecast - 100}
  Söder | 200 | 200 | 0
  Summa | 300 | ${forecast + 200} | ${forecast - 100}`;

test('the fingerprint of the inputs is another one as soon as a cell is, and no sooner', () => {
  const inputs = (text: string) => {
    const made = boardSource(reconcileText(text), noHistory, run).make('departments.park', recipe);
    return made?.origin.inputs;
  };
  expect(inputs(park(110))).toBeDefined();
  expect(inputs(park(110))).toBe(inputs(park(110)));
  expect(inputs(`\n${park(110)}`)).toBe(inputs(park(110)));
  expect(inputs(park(111))).not.toBe(inputs(park(110)));
});
