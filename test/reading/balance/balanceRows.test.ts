import { cellAddress } from '../../../src/domain/address';
import { reconcileText } from '../tableText';
import { type SampleStatement, statements } from './statements';

const byName = statements.map((statement): [string, SampleStatement] => [statement.says, statement]);

describe('balance statements', () => {
  test.each(byName)('%s', (_, { text, years, steps, errors }) => {
    const { balance, findings } = reconcileText(text);
    const wrong = findings.filter((finding) => finding.class === 'error');
    expect({
      years: balance.length,
      steps: balance.flatMap((year) => year.steps.filter(({ judgement }) => judgement !== null)).length,
      errors: wrong.map(({ cells: [cell] }) => cell && cellAddress(cell.row, cell.column)),
    }).toEqual({ years, steps, errors });
  });
});

const [, unsigned] = statements;

test.each([
  ['Årets resultat', '18 450', '28 450', 'B5'],
  ['Avgår realisationsvinster', '2 300', '3 200', 'B5'],
  ['Tillkommer realisationsförluster', '150', '510', 'B5'],
  ['Avgår avsättning till RUR', '5 000', '500', 'B7'],
  ['Balanskravsresultat', '11 300', '11 030', 'B7'],
])('an amount that is off is found also where no amount has a sign: %s %s as %s', (_, right, wrong, step) => {
  const { findings } = reconcileText(unsigned?.text.replace(`| ${right}`, `| ${wrong}`) ?? '');
  const errors = findings.filter((finding) => finding.class === 'error');
  expect(
    errors.map(({ check, cells: [cell] }) => [check, cell && cellAddress(cell.row, cell.column)]),
  ).toEqual([['balance', step]]);
});

test.each([
  [
    'a single year in which the reserve is added',
    `Balanskravsutredning | 2022
    Årets resultat | 21,4
    Avgår: realisationsvinster | 3,1
    Årets resultat efter balanskravsjusteringar | 18,3
    Avgår: reservering till resultatreserv | 6,0
    Balanskravsresultat | 24,3`,
    ['B6'],
  ],
  [
    'one of two years, where the other takes the reserve away',
    `Balanskravsutredning | 2022 | 2021
    Årets resultat | 21,4 | 14,2
    Avgår: realisationsvinster | 3,1 | 2,0
    Årets resultat efter balanskravsjusteringar | 18,3 | 12,2
    Avgår: reservering till resultatreserv | 6,0 | 4,0
    Balanskravsresultat | 24,3 | 8,2`,
    ['B6'],
  ],
  [
    'a year in which the reserve is added, beside one with none',
    `Balanskravsutredning | 2022 | 2021
    Årets resultat | 21,4 | 14,2
    avgår realisationsvinster | 3,1 | 2,0
    Årets resultat efter balanskravsjusteringar | 18,3 | 12,2
    avgår reservering till resultatreserv | 6,0 | 0,0
    tillkommer användning av resultatreserv | 0,0 | 0,0
    Balanskravsresultat | 24,3 | 12,2`,
    ['B7'],
  ],
  [
    'gains that have lost their minus among rows with signs',
    `Balanskravsutredning (mnkr) | Bokslut 2022 | Budget 2022
    Årets resultat | 80,5 | 40,0
    Reducering av samtliga realisationsvinster | 7,2 | 0,0
    Justering för orealiserade vinster i värdepapper | -3,1 | 0,0
    Årets resultat efter balanskravsjusteringar | 84,6 | 40,0
    Reservering till resultatreserv | -20,0 | 0,0
    Balanskravsresultat | 64,6 | 40,0`,
    ['B5'],
  ],
  [
    'a use of the reserve that is taken away',
    `Balanskravsutredning (mnkr) | 2022
    Årets resultat | 8,0
    Avgår realisationsvinster | 1,0
    Årets resultat efter balanskravsjusteringar | 7,0
    Tillkommer användning av resultatreserv | 2,0
    Balanskravsresultat | 5,0`,
    ['B6'],
  ],
])('what the words take away is never added: %s', (_, text, cells) => {
  const errors = reconcileText(text).findings.filter((finding) => finding.class === 'error');
  expect(errors.map(({ cells: [cell] }) => cell && cellAddress(cell.row, cell.column))).toEqual(cells);
});

const rolled = (opening: string, closing: string) => `Balanskravsutredning, mnkr | 2022 | 2021 | 2020
    Årets resultat | 31,2 | 6,0 | -15,5
    Realisationsvinster | -1,2 | -1,0 | -2,5
    Årets resultat efter balanskravsjusteringar | 30,0 | 5,0 | -18,0
    Medel från resultatutjämningsreserven | 0,0 | 0,0 | 8,0
    Balanskravsresultat | 30,0 | 5,0 | -10,0
    Ingående underskott att återställa | ${opening} | -10,0 | 0,0
    Årets återställning | 5,0 | 5,0 | 0,0
    Utgående underskott att återställa | 0,0 | ${closing} | -10,0`;
const leftOver = (opening: string) => `Balanskravsutredning, tkr | 2020 | 2021 | 2022
    Årets resultat | -15 500 | 5 900 | 9 100
    Samtliga realisationsvinster | -1 500 | -900 | -100
    Årets resultat efter balanskravsjusteringar | -17 000 | 5 000 | 9 000
    Balanskravsresultat | -17 000 | 5 000 | 9 000
    Balanskravsunderskott från tidigare år | 0 | -17 000 | ${opening}
    Kvar att återställa | -17 000 | -12 000 | ${opening === '-12 000' ? '-3 000' : '-8 000'}`;

test.each([
  ['restored in the years after', rolled('-5,0', '-5,0'), []],
  ['a closing deficit that is off', rolled('-5,0', '-0,5'), ['C9']],
  [
    'without signs',
    rolled('5,0', '5,0')
      .replace('| -10,0 | 0,0', '| 10,0 | 0,0')
      .replace(/-10,0$/, '10,0'),
    [],
  ],
  ['left over, year by year', leftOver('-12 000'), []],
  ['a year that opens with another deficit than the last one closed with', leftOver('-17 000'), ['D6']],
])('a deficit to restore is no fund, and is rolled from year to year: %s', (_, text, cells) => {
  const errors = reconcileText(text).findings.filter((finding) => finding.class === 'error');
  expect(
    errors.map(({ check, cells: [cell] }) => [check, cell && cellAddress(cell.row, cell.column)]),
  ).toEqual(cells.map((cell) => ['balance', cell]));
});

const downTheSide = (
  adjusted: string,
) => `Balanskrav, mnkr | Årets resultat | Realisationsvinster | Orealiserade vinster/förluster | Resultat efter balanskravsjusteringar | Till/från RUR | Balanskravsresultat
    2019 | 38,0 | -2,0 | -1,5 | 34,5 | -10,0 | 24,5
    2020 | 52,3 | -7,3 | -9,0 | 36,0 | -15,0 | 21,0
    2021 | 11,1 | -0,4 | 12,0 | ${adjusted} | 0,0 | ${adjusted}
    2022 | -20,0 | -1,0 | -4,0 | -25,0 | 25,0 | 0,0`;

test.each([
  ['as they add up', '22,7', []],
  ['an adjusted result that is off', '27,2', ['E4']],
])('years down the side are read as years side by side: %s', (_, adjusted, cells) => {
  const { balance, findings } = reconcileText(downTheSide(adjusted));
  const errors = findings.filter((finding) => finding.class === 'error');
  expect(balance.map(({ table, column }) => table.columns[column]?.header)).toEqual([
    '2019',
    '2020',
    '2021',
    '2022',
  ]);
  expect(errors.map(({ cells: [cell] }) => cell && cellAddress(cell.row, cell.column))).toEqual(cells);
});

test('a single year with a row that no words tell is not checked, never a guess', () => {
  const { findings, counts } = reconcileText(`Balanskravsutredning, tkr | 2020
    Årets resultat enligt resultaträkningen | 52 966
    Avgår realisationsvinster | -4 644
    Särskild post | 1 200
    Årets resultat efter balanskravsjusteringar | 60 000
    Årets balanskravsresultat | 60 000`);
  expect(findings.filter((finding) => finding.class === 'error')).toEqual([]);
  expect(counts.balance).toMatchObject({ notChecked: 1, error: 0 });
});

test('a statement with an opening and a closing deficit is no fund', () => {
  const [, , , accumulated] = statements;
  expect(reconcileText(accumulated?.text ?? '').tables.map(({ kind }) => kind)).not.toContain('fund');
});

test('an income statement with a result and no balance requirement has none', () => {
  const { balance } = reconcileText(`Resultaträkning, mnkr | 2020 | 2019
    Intäkter | 10,0 | 9,0
    Kostnader | -8,0 | -8,5
    Årets resultat | 2,0 | 0,5`);
  expect(balance).toEqual([]);
});
