import type { CellValue } from '../../../src/workbook/cells';
import { cellText, contentText } from '../../../src/workbench/grid/cellText';

type Case = readonly [value: CellValue, format: string, sv: string, en: string];

const cases: readonly Case[] = [
  [1234567, '#,##0', '1\u00a0234\u00a0567', '1,234,567'],
  [-1234.56, '#,##0.0', '\u22121\u00a0234,6', '-1,234.6'],
  [-0.5, 'General', '\u22120,5', '-0.5'],
  [0, '0.0', '0,0', '0.0'],
  [0.123, '0%', '12%', '12%'],
  [-3, '0.0;[Red]-0.0', '\u22123,0', '-3.0'],
  [12.5, '#,##0.00 "kr"', '12,50 kr', '12.50 kr'],
  [45_678, 'mm-dd-yy', '2025-01-21', '1/21/2025'],
  [45_678.5, 'yyyy-mm-dd hh:mm', '2025-01-21 12:00', '2025-01-21 12:00'],
  [45_678, 'mmm-yy', 'jan-25', 'Jan-25'],
  ['=HYPERLINK("x")', 'General', '=HYPERLINK("x")', '=HYPERLINK("x")'],
  ['2017', '0.0', '2017', '2017'],
  [true, 'General', 'SANT', 'TRUE'],
  [{ error: '#REF!' }, '0.0', '#REF!', '#REF!'],
  [null, '0.0', '', ''],
  // A format that is none shows what the cell holds.
  [1234.5, '[', '1234,5', '1234.5'],
];

test.each(cases)('%p in the format %s is shown as %s in Swedish, %s in English', (value, format, sv, en) => {
  expect(cellText(value, format, 'sv')).toBe(sv);
  expect(cellText(value, format, 'en')).toBe(en);
});

test('the line above the grid shows all digits of a number', () => {
  expect(contentText(-1234.5678901, 'sv')).toBe('\u22121234,5678901');
  expect(contentText(-1234.5678901, 'en')).toBe('-1234.5678901');
});
