import { areaAddress, cellAddress, cellName, columnLetters, quoteSheetName } from '../../src/domain/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %s is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell and an area are written as Excel writes them', () => {
  expect(cellAddress(6, 1)).toBe('B7');
  expect(areaAddress({ top: 1, left: 1, bottom: 18, right: 4 })).toBe('B2:E19');
  expect(areaAddress({ top: 6, left: 2, bottom: 6, right: 2 })).toBe('C7');
});

test('a cell bears its file only where several are read together', () => {
  const cell = { sheet: 'Blad1', row: 2, column: 4 };
  expect(cellName({ ...cell, file: null })).toBe('Blad1!E3');
  expect(cellName({ ...cell, file: 'kou.tsv' })).toBe('[kou.tsv]Blad1!E3');
});

test.each([
  ['Blad1', 'Blad1'],
  ['Övrigt', 'Övrigt'],
  ['KLK avdelningar', "'KLK avdelningar'"],
  ["O'Hara", "'O''Hara'"],
  ['A1', "'A1'"],
  ['R1', "'R1'"],
  ['2017', "'2017'"],
])('a formula names the sheet %s as %s', (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
});
