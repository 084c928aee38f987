import { readFileSync } from 'node:fs';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { sampleSheets } from '../../tools/sampleSheets';

test('the sample workbook is the one that its figures make: `npm run samples` brings it up to date', () => {
  const made = createXlsx(sampleSheets('assets/samples/figures'), 'delarsrapport.xlsx').toBytes();
  expect(Buffer.compare(made, readFileSync('assets/samples/delarsrapport.xlsx'))).toBe(0);
});

describe('the amounts of the sample', () => {
  const sheets = new Map(sampleSheets('assets/samples/figures').map((sheet) => [sheet.name, sheet]));
  const formulaAt = (sheet: string, row: number, column: number) =>
    sheets.get(sheet)?.rows[row - 1]?.formulas?.[column - 1];
  const valueAt = (sheet: string, row: number, column: number) =>
    sheets.get(sheet)?.rows[row - 1]?.values[column - 1];

  test.each([
    ['a deviation that ties', 'KLK avdelningar', 5, 5, '=D5-C5'],
    ['a total that ties', 'KLK avdelningar', 12, 2, '=SUM(B5:B11)'],
    ['a result that ties', 'KLK resultaträkning', 13, 4, '=D5+D8'],
  ])('%s is a formula', (_, sheet, row, column, formula) => {
    expect(formulaAt(sheet, row, column)).toBe(formula);
  });

  test.each([
    ['the deviation that is an error', 'KoU resultaträkning', 6, 5, 0.6],
    ['a deviation that is off by rounding', 'KoU enheter', 11, 5, -2.7],
    ['a total that is off by rounding', 'KoU resultaträkning', 10, 4, 324],
    ['a result whose parts are blank', 'KoU resultaträkning', 23, 4, 2.9],
  ])('%s is typed, as printed', (_, sheet, row, column, value) => {
    expect(formulaAt(sheet, row, column)).toBeUndefined();
    expect(valueAt(sheet, row, column)).toBe(value);
  });

  test('a blank is blank', () => {
    expect(valueAt('KoU resultaträkning', 21, 4)).toBeNull();
  });
});
