import { cellName } from '../../src/domain/address';
import { readTables } from '../../src/reading/readTables';
import { read, sheetOfText, type TableText } from './tableText';

const table: TableText = `Enhet | Budget | Prognos
  A | 410 | 400
  B | 911 | 880
  Summa | 1321 | 1280`;

test('tables are numbered on through all sheets', () => {
  expect(read(`${table}\n\n\n\n${table}`, table).tables.map(({ id, sheet }) => [id, sheet])).toEqual([
    ['T1', 'Blad1'],
    ['T2', 'Blad1'],
    ['T3', 'Blad2'],
  ]);
});

test('a cell bears its file where several are read together', () => {
  const sheet = sheetOfText(table, { name: 'kou' });
  const { tables } = readTables(['a.tsv', 'b.tsv'].map((file) => ({ file, name: file, sheets: [sheet] })));
  expect(tables.map(({ place }) => cellName(place(1, 1)))).toEqual(['[a.tsv]kou!C3', '[b.tsv]kou!C3']);
});

test('a sheet without a table does not stop the others', () => {
  const { tables, findings } = read('Anteckningar\nInget särskilt.', table);
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Blad2']);
  expect(findings).toMatchObject([{ cells: [{ sheet: 'Blad1' }], detail: { code: 'noTable' } }]);
});

test('a sheet that could not be read is a finding beside the tables of the others', () => {
  const sheet = sheetOfText('Enhet, tkr | Budget | Prognos\nA | 10 | 11\nB | 20 | 22\nSumma | 30 | 33');
  const { tables, findings } = readTables([
    { file: null, name: 'bok.xlsx', sheets: [sheet], unreadSheets: ['Trasig'] },
  ]);
  expect(tables).toHaveLength(1);
  expect(findings.filter(({ detail }) => detail.code === 'unreadSheet').map(({ cells }) => cells[0])).toEqual(
    [{ file: null, sheet: 'Trasig', row: 0, column: 0 }],
  );
});
