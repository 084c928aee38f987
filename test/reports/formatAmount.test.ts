import { Decimal } from '../../src/domain/decimal';
import { formatAmount, formatCount, formatNumber } from '../../src/reports/formatAmount';

describe('a number', () => {
  test.each([
    ['1234.5', 1, '1\u00A0234,5', '1,234.5'],
    ['-1234567', 0, '\u22121\u00A0234\u00A0567', '-1,234,567'],
    ['-0.2', 1, '\u22120,2', '-0.2'],
    ['3', 1, '3,0', '3.0'],
    ['999', 0, '999', '999'],
    ['0.05', 1, '0,1', '0.1'],
    ['-0.04', 1, '0,0', '0.0'],
    ['0', 0, '0', '0'],
    ['12300', -2, '12\u00A0300', '12,300'],
    [
      '123456789012345678901234567890.12',
      2,
      '123\u00A0456\u00A0789\u00A0012\u00A0345\u00A0678\u00A0901\u00A0234\u00A0567\u00A0890,12',
      '123,456,789,012,345,678,901,234,567,890.12',
    ],
  ])('%s with %i decimals is written as Swedish and English readers expect', (value, decimals, sv, en) => {
    expect(formatNumber(new Decimal(value), decimals, 'sv')).toBe(sv);
    expect(formatNumber(new Decimal(value), decimals, 'en')).toBe(en);
  });

  test('an amount bears its unit, where it has one', () => {
    const amount = { value: new Decimal('-1.7'), decimals: 1 };
    expect(formatAmount({ ...amount, unit: 'mnkr' }, 'sv')).toBe('\u22121,7\u00A0mnkr');
    expect(formatAmount({ ...amount, unit: null }, 'sv')).toBe('\u22121,7');
  });

  test('a count is grouped by thousands', () => {
    expect([formatCount(999, 'sv'), formatCount(1200000, 'sv'), formatCount(1200000, 'en')]).toEqual([
      '999',
      '1\u00A0200\u00A0000',
      '1,200,000',
    ]);
  });
});
