import { explainedBy } from '../../../src/reports/explain/explainedBy';
import { explainedLines } from '../../../src/reports/explain/explainedLines';
import { explanations } from '../../../src/reports/explain/explanations';
import { fundTextsIn } from '../../../src/reports/messages/funds/fundTexts';
import { reconcileText } from '../../reading/tableText';

const units = `Kultur, resultat per enhet, tkr
  Enhet | Resultatkrav | Budget 2024 | Prognos 2024
  Biblioteken | 100 | 0 | 40
  Museet | 0 | 0 | 90
  Summa | 100 | 0 | 130`;
const funds = `Kultur, resultatfonder, tkr
  Enhet | Ingående resultatfond | Avsatt | Uttag | Utgående resultatfond
  Biblioteken | 2100 | 300 | 400 | 2000
  Summa | 2100 | 300 | 400 | 2000`;

const all = explanations(reconcileText(units, funds), fundTextsIn('en'));

function told(filter: string): readonly string[] {
  return explainedBy(all, filter, 'en').flatMap(({ title, figures }) => [
    title,
    ...explainedLines(figures, 'en').map(({ depth, text }) =>
      `${'  '.repeat(depth)}${text}`.replaceAll('\u2212', '-'),
    ),
  ]);
}

test('a unit is explained by its name: what it is short of, and its fund', () => {
  expect(told('biblioteken')).toEqual([
    'Kultur / Biblioteken: result fund',
    'after allocation 2,400 = opening 2,100 (Blad2!B3) + allocated 300 (Blad2!C3)',
    'closing 2,000 (Blad2!E3) = opening 2,100 (Blad2!B3) + allocated 300 (Blad2!C3) - withdrawn 400 (Blad2!D3)',
    'Kultur / Biblioteken: required result',
    'shortfall 60 = required result 100 (Blad1!B3) - forecast 40 (Blad1!D3)',
    'covered by the fund 60 = lowest of shortfall 60 and covered by the fund 2,000',
    '  covered by the fund 2,000 = highest of zero 0 and closing 2,000 (Blad2!E3)',
  ]);
});

test.each([
  ['a cell', 'D3', ['Kultur / Biblioteken: result fund', 'Kultur / Biblioteken: required result']],
  ['a cell of a sheet', 'blad2!$D$3', ['Kultur / Biblioteken: result fund']],
  ['a term', 'after allocation', ['Kultur / Biblioteken: result fund']],
  ['nothing that is there', 'Slottet', []],
])('%s narrows it down', (_, filter, titles) => {
  expect(explainedBy(all, filter, 'en').map(({ title }) => title)).toEqual(titles);
});
