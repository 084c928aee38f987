import { balanceTables } from '../../../src/reports/balance/balanceTables';
import { textsIn } from '../../../src/reports/messages/texts';
import { reconcileText } from '../../reading/tableText';

const statement = (adjusted: string) => `Balanskravsutredning, mnkr | 2021 | 2020
  Årets resultat enligt resultaträkningen | 41,6 | 30,2
  Reducering av samtliga realisationsvinster | -12,4 | -3,1
  Årets resultat efter balanskravsjusteringar | ${adjusted} | 27,1
  Reservering till resultatutjämningsreserv | -4,0 |
  Balanskravsresultat | 25,2 | 27,1`;

const texts = textsIn('en');

test('the balance requirement is shown as the sheet states it, its steps as totals, what is blank as nothing', () => {
  const [table, ...others] = balanceTables(reconcileText(statement('29,2')).balance, texts);
  expect(others).toEqual([]);
  expect(table).toMatchObject({ title: 'Balance requirement', unit: 'mnkr', notes: [] });
  expect(table?.columns.map(({ heading }) => heading)).toEqual(['Row', '2021', '2020']);
  expect(table?.rows.map(({ role, fields }) => [role, ...fields.map(({ kind }) => kind)])).toEqual([
    ['item', 'text', 'amount', 'amount'],
    ['item', 'text', 'amount', 'amount'],
    ['total', 'text', 'amount', 'amount'],
    ['item', 'text', 'amount', 'nothing'],
    ['total', 'text', 'amount', 'amount'],
  ]);
});

test('a sign before a label is told once: by the equation', () => {
  const { balance, tables } = reconcileText(`Balanskravsutredning, mnkr | 2021 | 2020
    Årets resultat | 41,6 | 30,2
    - Samtliga realisationsvinster | -12,4 | -3,1
    = Årets resultat efter balanskravsjusteringar | 28,2 | 27,1
    - Reservering till resultatutjämningsreserv | -4,0 |
    = Balanskravsresultat | 24,2 | 27,1`);
  const [table] = balanceTables(balance, texts);
  expect(tables[0]?.title).toBe('Balanskravsutredning, mnkr');
  expect(table?.rows[2]?.fields[0]).toEqual({
    kind: 'text',
    text: 'Årets resultat efter balanskravsjusteringar',
  });
  expect(table?.notes[0]).toBe(
    'Årets resultat efter balanskravsjusteringar 28.2 (Blad1!B4) = Årets resultat 41.6 (Blad1!B2) + ' +
      'Samtliga realisationsvinster (-12.4) (Blad1!B3)',
  );
});

test('a step that does not add up is marked, and its equation names the cells', () => {
  const [table] = balanceTables(reconcileText(statement('28,2')).balance, texts);
  expect(table?.rows[2]?.fields[1]).toMatchObject({ flag: 'error' });
  expect(table?.notes[0]).toBe(
    'Årets resultat efter balanskravsjusteringar 28.2 (Blad1!B4) = Årets resultat enligt resultaträkningen 41.6 (Blad1!B2) + ' +
      'Reducering av samtliga realisationsvinster (-12.4) (Blad1!B3)',
  );
});
