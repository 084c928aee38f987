import { freeSheetName, isSheetName, toSheetName } from '../../src/workbook/sheetName';

test.each([
  ['resultat 2017', 'resultat 2017'],
  ['a/b\\c?d*e[f]g:h', 'a_b_c_d_e_f_g_h'],
  ["'citat'", '_citat_'],
  ['', '_'],
  ['a'.repeat(40), 'a'.repeat(31)],
  [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
])('%s as a sheet name is %s', (text, expected) => {
  expect(toSheetName(text)).toBe(expected);
  expect(isSheetName(expected)).toBe(true);
});

test('a name that is taken gets the lowest free number, whatever the case', () => {
  expect(freeSheetName('Blad', [])).toBe('Blad');
  expect(freeSheetName('Blad', ['BLAD', 'blad 2'])).toBe('Blad 3');
});

test('a long name is cut to make room for its number', () => {
  expect(freeSheetName('a'.repeat(31), ['a'.repeat(31)])).toBe(`${'a'.repeat(29)} 2`);
});
