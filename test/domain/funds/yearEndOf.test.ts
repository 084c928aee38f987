import { dayText } from '../../../src/domain/day';
import { yearEndOf } from '../../../src/domain/funds/yearEndOf';
import { noHistory } from '../../../src/domain/history/outcomeHistory';
import { read } from '../../reading/tableText';

const table = (heading: string, title = 'Resultat per enhet, tkr') => `${title}
  Enhet | ${heading}
  A | 110 | 200 | 170
  B | 240 | 350 | 610
  Summa | 350 | 550 | 780`;

test.each([
  [
    'the month of the outcome',
    table('Utfall augusti 2017 | Budget 2017 | Prognos 2017', 'Inför budget 2018, tkr'),
    '2017-12-31',
  ],
  ['the latest year of budgets and forecasts', table('Budget 2023 | Prognos 2024 | Avvikelse'), '2024-12-31'],
  ['the title', table('Budget | Prognos | Avvikelse', 'Resultat per enhet 2022, tkr'), '2022-12-31'],
  ['nothing', table('Budget | Prognos | Avvikelse'), null],
])('the year that is reported is told by %s', (_, text, expected) => {
  const day = yearEndOf(read(text).tables, noHistory);
  expect(day && dayText(day)).toBe(expected);
});

test('last year, of which an allocation is made, is not the year that is reported', () => {
  const text = `Fonder, tkr
    Enhet | Ingående fond | Avsatt av 2016 års resultat | Uttag 2017 | Utgående fond
    A | 10 | 5 | 3 | 12
    B | 20 | 0 | 0 | 20`;
  expect(yearEndOf(read(text).tables, noHistory)?.year).toBe(2017);
});
