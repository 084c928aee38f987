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
