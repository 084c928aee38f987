import { Decimal } from '../../../src/domain/decimal';
import { cellInput } from '../../../src/workbook/excel/cellInput';

test.each([
  ['Taxor och avgifter', 'Taxor och avgifter'],
  ['  varav städ', '  varav städ'],
  ['', ''],
  ['Avdelning 1', "'Avdelning 1"],
  ['=1+1', "'=1+1"],
  [' =1+1', "' =1+1"],
  ['-', "'-"],
  ['1,5', "'1,5"],
  ['true', "'true"],
  ["'Taxor", "''Taxor"],
  ['3 maj', "'3 maj"],
])('%j is written so that it stays that text', (text, input) => {
  expect(cellInput({ kind: 'text', text })).toBe(input);
});

test('a text that is too long for Excel with its apostrophe ends in an ellipsis', () => {
  const input = cellInput({ kind: 'text', text: `=${'x'.repeat(40_000)}` });
  expect([String(input).length, String(input).at(-1)]).toEqual([32_767, '…']);
});

test.each([
  ['an amount', { kind: 'number', value: new Decimal('1234.50') } as const, 1234.5],
  ['an amount with a formula', { kind: 'number', value: new Decimal(1), formula: '=A1' } as const, '=A1'],
  ['noon of the first day of 1900', { kind: 'moment', at: new Date(1900, 2, 1, 12) } as const, 61.5],
])('%s is written as a number or a formula', (_, content, input) => {
  expect(cellInput(content)).toBe(input);
});
