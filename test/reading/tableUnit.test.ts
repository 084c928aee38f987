import { read, readOne, sheetOfText } from './tableText';

const rows = `Enhet | Budget | Prognos
  A | 410 | 400
  B | 911 | 880`;

test.each([
  ['a line above the table', `Belopp i tkr\n${rows}`, 'tkr'],
  ['a line with blank rows below it', `Uppföljning\nAlla belopp i mnkr\n\n${rows}`, 'mnkr'],
  ['the heading of the labels', rows.replace('Enhet', 'Enhet (mnkr)'), 'mnkr'],
  [
    'the headings of the columns',
    rows.replace('Budget', 'Budget, tkr').replace('Prognos', 'Prognos, tkr'),
    'tkr',
  ],
  ['a row below the headings', rows.replace('\n', '\nTkr | | \n'), 'tkr'],
  ['a row of more words below the headings', rows.replace('\n', '\n(Belopp i mnkr) | |\n'), 'mnkr'],
  ['nowhere but in a row that names something', rows.replace('\n', '\nBidrag i kr | |\n'), null],
  ['nowhere', rows, null],
])('the unit is read from %s', (_, text, unit) => {
  const table = readOne(text);
  expect(table.unit).toBe(unit);
  expect(table.columns.map((column) => column.unit)).toEqual([unit, unit]);
});

test('the nearest words decide: the heading before the line above', () => {
  expect(readOne(`Belopp i mnkr\n${rows.replace('Enhet', 'Tkr')}`).unit).toBe('tkr');
});

test('the name of the sheet is a last resort', () => {
  expect(readOne(sheetOfText(rows, { name: 'KoU mnkr' })).unit).toBe('mnkr');
  expect(readOne(sheetOfText(`Belopp i tkr\n${rows}`, { name: 'KoU mnkr' })).unit).toBe('tkr');
});

test('columns in different units keep their own', () => {
  const table = readOne(rows.replace('Budget', 'Budget (mnkr)').replace('Prognos', 'Prognos (tkr)'));
  expect(table.columns.map(({ unit }) => unit)).toEqual(['mnkr', 'tkr']);
});

test('an unknown unit is reported with its cell, and not guessed', () => {
  const { tables, findings } = read(`Belopp i MEUR\n${rows}`);
  expect(tables[0]?.unit).toBeNull();
  expect(findings).toMatchObject([
    { class: 'reading', cells: [{ row: 0, column: 0 }], detail: { code: 'unknownUnit', text: 'meur' } },
  ]);
});
