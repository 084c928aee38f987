import { amountAt } from '../../../src/domain/table';
import type { CellValue } from '../../../src/workbook/cells';
import { read, readOne, sheetOf } from '../tableText';

const rowsOf = (values: readonly CellValue[]): CellValue[][] => [
  ['Enhet', 'Budget', 'Prognos'],
  ...values.map((value, row) => [`Enhet ${'ABCDEFGH'[row] ?? ''}`, value, 5]),
];

/** Amounts of a column as read, each with its decimals. */
function column(values: readonly CellValue[], numberFormat = 'General'): string[] {
  const table = readOne(sheetOf(rowsOf(values), {}, numberFormat));
  return values.map((_, row) => {
    const amount = amountAt(table, row, 0);
    return amount === null ? table.cell(row, 0).kind : amount.value.toFixed(amount.decimals);
  });
}

describe('a stored number is the decimal that was meant, not the dust of a formula', () => {
  it.each<[string, number[], string[]]>([
    ['a sum', [7.799999999999983, -161.3], ['7.8', '-161.3']],
    ['a sum of larger amounts', [8967.120000000001, 12.5], ['8967.12', '12.50']],
    ['a difference that should be nil', [-2.842170943040401e-14, 289.2, 12.5], ['0.0', '289.2']],
    ['an amount of ten digits with two decimals', [5000000000.12, 1.5], ['5000000000.12', '1.50']],
    ['a product', [0.1 + 0.2, 100], ['0.3', '100.0']],
    ['a third', [1 / 3, 250000], ['0.333333', '250000.000000']],
  ])('%s', (_, stored, expected) => {
    const written = column(stored);
    expect(written[0]).toBe(expected[0]);
    expect(Number(written[1])).toBe(Number(expected[1]));
  });

  it('an amount that is small beside the others of its column keeps its decimals', () => {
    expect(column([5000000000, 0.12, 0.05]).map(Number)).toEqual([5000000000, 0.12, 0.05]);
  });
});

describe('precision is per cell', () => {
  it('a number has no fewer decimals than its format shows', () => {
    expect(column([3, 2.9, 0], '#,##0.0')).toEqual(['3.0', '2.9', '0.0']);
    expect(column([3, 2.9, 0], '0.00')).toEqual(['3.00', '2.90', '0.00']);
  });

  it('a number keeps decimals that its format does not show', () => {
    expect(column([1234.56, 10], '#,##0')).toEqual(['1234.56', '10']);
  });

  it('a format that shows thousands of the number makes it no coarser than it is', () => {
    expect(column([34581, 1200], '#,##0,')).toEqual(['34581', '1200']);
  });

  it('a 0 among texts with one decimal has one decimal too', () => {
    expect(column(['0,3', '-0,5', '0', '12'])).toEqual(['0.3', '-0.5', '0.0', '12.0']);
  });

  it('a text has its own decimals where they are more', () => {
    expect(column(['0,3', '-0,5', '0,25'])).toEqual(['0.3', '-0.5', '0.25']);
  });
});

describe('what is no amount', () => {
  it('a blank is missing, not 0', () => {
    expect(column(['1', null, '3'])).toEqual(['1', 'blank', '3']);
    expect(column(['1', '   ', '3'])).toEqual(['1', 'blank', '3']);
  });

  it('a dash is nil', () => {
    expect(column(['1', '-', '–'])).toEqual(['1', '0', '0']);
  });

  it('a percentage and a date are told by their formats', () => {
    for (const format of ['0 %', '0.0%', 'yyyy-mm-dd', 'd mmm yyyy'])
      expect(read(sheetOf(rowsOf([0.5, 0.25]), {}, format)).tables).toEqual([]);
  });

  it.each<[string, CellValue, string, string]>([
    ['an error cell', { error: '#REF!' }, 'errorCell', '#REF!'],
    ['an error that came as a text', '#SAKNAS!', 'errorCell', '#SAKNAS!'],
    ['a word', 'saknas', 'unreadableCell', 'saknas'],
    ['a range', '40 000 – 80 000*', 'unreadableCell', '40 000 – 80 000*'],
  ])('%s is reported with its cell, and is no 0', (_, value, code, text) => {
    const { tables, findings } = read(sheetOf(rowsOf([1, value, 3])));
    expect(['unreadable', 'range']).toContain(tables[0]?.cell(1, 0).kind);
    expect(findings).toMatchObject([
      {
        class: 'reading',
        row: 'Enhet B',
        column: 'Budget',
        cells: [{ row: 2, column: 1 }],
        detail: { code, text },
      },
    ]);
  });
});

describe('what was read with a doubt is reported', () => {
  it('a number stored as a text among numbers', () => {
    const { findings } = read(sheetOf(rowsOf([1200, '1 300', 1400])));
    expect(findings).toMatchObject([
      { cells: [{ row: 2, column: 1 }], detail: { code: 'numberAsText', count: 1 } },
    ]);
  });

  it('a text that was broken by its encoding, with the text as repaired', () => {
    const { findings, tables } = read(sheetOf(rowsOf(['2Â 802', 'âˆ’698'])));
    expect([0, 1].map((row) => tables[0] && amountAt(tables[0], row, 0)?.value.toFixed())).toEqual([
      '2802',
      '-698',
    ]);
    expect(findings).toMatchObject([
      { detail: { code: 'numberAsText', count: 2 } },
      { detail: { code: 'repairedEncoding', count: 2, example: '2Â 802', repaired: '2 802' } },
    ]);
  });

  it('a dot before three digits that nothing in the table explains', () => {
    const text = [
      ['Enhet', 'Budget', 'Prognos'],
      ['A', '2.410', '1.400'],
      ['B', '2.911', '2.880'],
    ];
    const { findings } = read(sheetOf(text));
    expect(findings).toMatchObject([
      { detail: { code: 'numberAsText', count: 4 } },
      { detail: { code: 'ambiguousSeparator', text: '2.410', readAs: '2410' } },
    ]);
  });
});
