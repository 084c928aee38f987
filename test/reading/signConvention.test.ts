import { readOne } from './tableText';

const units = (...rows: readonly string[]) =>
  readOne(['Nämnd | Budget | Prognos | Avvikelse', ...rows].join('\n')).signs;
const statement = (...rows: readonly string[]) =>
  readOne(['Resultaträkning | Budget | Prognos | Avvikelse', ...rows].join('\n'));

test.each([
  [
    'net costs with a minus, forecast less budget',
    ['A | -410 | -400 | 10', 'B | -911 | -980 | -69', 'C | -60 | -62 | -2'],
    true,
  ],
  [
    'net costs without a minus, budget less forecast',
    ['A | 410 | 400 | 10', 'B | 911 | 980 | -69', 'C | 60 | 62 | -2'],
    true,
  ],
  [
    'results, forecast less budget',
    ['A | 4 | 6 | 2', 'B | -5 | 7 | 12', 'C | 1 | -2 | -3', 'D | -8 | -9 | -1'],
    true,
  ],
  [
    'results, budget less forecast',
    ['A | 4 | 6 | -2', 'B | -5 | 7 | -12', 'C | 1 | -2 | 3', 'D | -8 | -9 | 1'],
    false,
  ],
])('a positive deviation is better, or not, by the arithmetic: %s', (_, rows, plusIsBetter) => {
  expect(units(...rows)).toMatchObject({ plusIsBetter, decidedBy: 'arithmetic' });
});

test('a heading alone decides nothing: "Avvikelse budget-utfall" may be outcome less budget', () => {
  const { signs, columnRelations } = readOne(`Enhet | Utfall | Budget | Avvikelse budget-utfall
    A | 4 | 6 | -2
    B | -5 | 7 | -12
    C | 1 | -2 | 3`);
  expect(columnRelations[0]?.terms).toEqual([
    { sign: 1, index: 0 },
    { sign: -1, index: 1 },
  ]);
  expect(signs).toMatchObject({ plusIsBetter: true, decidedBy: 'arithmetic' });
});

test('without a deviation that adds up plus is better is assumed, and shown as assumed', () => {
  expect(readOne('Enhet | Budget | Prognos\nA | 4 | 6\nB | 5 | 7')).toMatchObject({
    signs: { plusIsBetter: true, decidedBy: 'assumption' },
  });
});

describe('costs in an income statement', () => {
  it('with a minus', () => {
    const { signs } = statement(
      'Intäkter | 900 | 950 | 50',
      'Kostnader | -860 | -900 | -40',
      'Resultat | 40 | 50 | 10',
    );
    expect(signs).toEqual({ costs: 'negative', plusIsBetter: true, decidedBy: 'arithmetic' });
  });

  it('without a minus, where plus is better on every row: the deviation is turned on the cost rows', () => {
    const { signs, columnRelations } = statement(
      'Taxor | 500 | 530 | 30',
      'Bidrag | 400 | 420 | 20',
      'Personalkostnader | 600 | 640 | -40',
      'Övriga kostnader | 260 | 255 | 5',
      'Resultat | 40 | 55 | 15',
    );
    expect(signs).toEqual({ costs: 'positive', plusIsBetter: true, decidedBy: 'arithmetic' });
    expect(columnRelations[0]?.turnedRows).toEqual(new Set([2, 3]));
  });

  it('a single cost row that is turned is no convention but a slip', () => {
    const { columnRelations } = statement(
      'Taxor | 500 | 530 | 30',
      'Bidrag | 400 | 420 | 20',
      'Personalkostnader | -600 | -640 | -40',
      'Övriga kostnader | -260 | -255 | -5',
      'Resultat | 40 | 55 | 15',
    );
    expect(columnRelations[0]?.turnedRows).toEqual(new Set());
  });
});

test('opposite conventions in two tables of a sheet are decided for each', () => {
  const one = `Verksamhet | Budget | Prognos | Avvikelse
  Förskola | -984 | -991 | -7
  Gymnasium | -876 | -880 | -4
  Summa | -1860 | -1871 | -11`;
  const other = `Kostnadsslag | Budget | Prognos | Avvikelse
  Personal | 3014 | 3020 | -6
  Lokaler | 726 | 725 | 1
  Summa | 3740 | 3745 | -5`;
  expect(readOne(one).signs).toMatchObject({ plusIsBetter: true });
  expect(readOne(other).signs).toMatchObject({ costs: 'positive', plusIsBetter: true });
});
