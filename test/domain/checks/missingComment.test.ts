import { Decimal } from '../../../src/domain/decimal';
import { cellName } from '../../../src/domain/address';
import { noSettings } from '../../../src/domain/settings';
import { reconcileWith } from '../../reading/tableText';

const attention = (tkr: number | null, share: number | null) => ({
  amount: tkr === null ? null : { value: new Decimal(tkr), unit: 'tkr' as const },
  share: share === null ? null : new Decimal(share),
});

const due = (sheet: string, threshold = noSettings.attention): (string | null | undefined)[][] =>
  reconcileWith({ attention: threshold }, sheet).findings.flatMap(({ detail, row, cells }) =>
    detail.code === 'commentMissing' ? [[row, detail.why, cells[0] && cellName(cells[0])]] : [],
  );

const commented = `Serviceförvaltningen, tkr
Enhet | Budget | Prognos | Avvikelse | Resultatkrav | Kommentar | Åtgärd
Städ | 500 | 300 | -200 | 500 | Lägre intäkter |
Måltid | 0 | -900 | -900 | 0 | |
Fordon | 1 200 | 1 300 | 100 | 1 200 | |
Lokal | 800 | 700 | -100 | 700 | | Prishöjning
Summa | 2 500 | 1 400 | -1 100 | 2 400 | |`;

const uncommented = `Serviceförvaltningen, tkr
Enhet | Budget | Prognos | Avvikelse
Städ | 500 | 300 | -200
Måltid | 1 000 | 990 | -10
Fordon | 1 200 | 1 300 | 100
Summa | 2 700 | 2 590 | -110`;

test('a shortfall without comment and measure is told at the cell where it is due; a measure is enough', () => {
  expect(due(commented)).toEqual([['Måltid', 'shortfall', 'Blad1!F4']]);
});

test('a deviation beyond the threshold is told too, of whichever sign', () => {
  expect(due(commented, attention(100, null))).toEqual([
    ['Måltid', 'shortfall', 'Blad1!F4'],
    ['Fordon', 'deviation', 'Blad1!F5'],
  ]);
});

test('without a column and without a threshold no comment is due', () => {
  expect(due(uncommented)).toEqual([]);
});

test.each([
  ['an amount', attention(150, null), ['Städ']],
  ['a share of the budget', attention(null, 0.05), ['Städ', 'Fordon']],
  ['either of them', attention(5, 0.5), ['Städ', 'Måltid', 'Fordon']],
])('a threshold of the user makes it due where no column is: %s', (_, threshold, rows) => {
  expect(due(uncommented, threshold).map(([row]) => row)).toEqual([...rows, 'Summa']);
});

test('an empty column of comments is told once of an administration that is short', () => {
  const text = `Enhet | Budget | Prognos | Avvikelse | Kommentar
Städ | 500 | 300 | -200 |
Måltid | 0 | 100 | 100 |
Summa | 500 | 400 | -100 |`;
  expect(due(text)).toEqual([['Summa', 'shortfall', 'Blad1!E4']]);
});

test('what the user says of a unit is a comment; what is said of another one is none', () => {
  const remark = (unit: string | null) => ({
    owner: { administration: 'Serviceförvaltningen', unit },
    comment: 'Fler elever',
    action: '',
  });
  const dueWith = (unit: string | null) =>
    reconcileWith({ remarks: [remark(unit)] }, commented).findings.filter(
      ({ detail }) => detail.code === 'commentMissing',
    ).length;
  expect([dueWith('Måltid'), dueWith('Fordon')]).toEqual([0, 1]);
});

test("a unit's typed required result decides whether a comment is due", () => {
  const requiredResults = new Map([['Måltid', new Decimal(-900)]]);
  const { findings } = reconcileWith({ requiredResults }, commented);
  expect(findings.filter(({ detail }) => detail.code === 'commentMissing')).toEqual([]);
});
