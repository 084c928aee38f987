import { Decimal } from '../../../../src/domain/decimal';
import { generalFormat, type CellValue, type SheetCells } from '../../../../src/workbook/cells';
import { recalculate } from '../../../../src/workbook/xlsx/recalculation/recalculate';

/** A sheet of rows; a text that begins with `=` is a formula whose last result was 0. */
function sheet(name: string, rows: readonly (readonly CellValue[])[]): SheetCells {
  const isFormula = (value: CellValue): value is string => typeof value === 'string' && value.startsWith('=');
  return {
    name,
    hidden: false,
    rows: rows.map((row) => ({
      values: row.map((value) => (isFormula(value) ? 0 : value)),
      formulas: row.map((value) => (isFormula(value) ? value : undefined)),
      formats: [],
      hidden: false,
    })),
    formats: [generalFormat],
    merges: [],
  };
}

/** What becomes of B1 where A1 is set to 10, with 1,5 in A2, a blank in A3, a text in A4 and an error in A5. */
function resultOf(formula: string): string | null | undefined {
  const cells = [[5, formula], [1.5], [null], ['text'], [{ error: '#N/A' }]];
  const [found] = recalculate(
    [sheet('Blad', cells)],
    [{ sheet: 'Blad', row: 0, column: 0, value: new Decimal(10) }],
  );
  return found === undefined ? undefined : (found.value?.toFixed() ?? null);
}

test.each([
  ['=A1', '10'],
  ['=A1+A2', '11.5'],
  ['=A1-A2*2', '7'],
  ['=(A1-A2)*2', '17'],
  ['=-A1^2', '100'],
  ['=2^-A1*1024', '1'],
  ['=A1/4', '2.5'],
  ['=A1%', '0.1'],
  ['=$A$1+A$2', '11.5'],
  ['=Blad!A1', '10'],
  ["='Blad'!A1", '10'],
  ['=blad!a1', '10'],
  ['=SUM(A1:A4)', '11.5'],
  ['=SUM(A1,A2,-1)', '10.5'],
  ['=sum( A2:A1 )', '11.5'],
  ['=A1+A3', '10'],
  ['=ROUND(A1/3,1)', '3.3'],
  ['=ROUND(-A1/4,0)', '-3'],
  ['=ABS(-A1)', '10'],
  ['=MAX(A1:A3)', '10'],
  ['=MIN(A1:A3)', '1.5'],
  ['=AVERAGE(A1:A2)', '5.75'],
  ['=IF(A1>A2,A1,A2)', '10'],
  ['=IF(A1=A2,1,2)', '2'],
  ['=0.1+0.2+A3*A1', '0.3'],
])('%s is computed as Excel does: %s', (formula, expected) => {
  expect(resultOf(formula)).toBe(expected);
});

test.each([
  ['=A1+A4', 'a text is no term'],
  ['=SUM(A1:A5)', 'an error goes on'],
  ['=A1/A3', 'nothing is divided by a blank'],
  ['=SUBTOTAL(9,A1:A2)', 'not a function that is computed'],
  ['=A1&"x"', 'a text is no amount'],
  ['=A1>A2', 'a truth is no amount'],
  ['=A1:A2', 'several cells are no amount'],
  ['=SUM(A1:A2', 'not a formula'],
  ['=A1+Budget', 'a name'],
])('%s is not told: %s', (formula) => {
  expect(resultOf(formula)).toBeNull();
});

test.each([['=A2*2'], ['=SUM(A2:A4)'], ["='Annat'!A1"], ['=SUBTOTAL(9,A2:A3)'], ['=1+1']])(
  '%s does not depend on what changed, and keeps its result',
  (formula) => {
    expect(resultOf(formula)).toBeUndefined();
  },
);

test('a formula over formulas follows, on other sheets too, each after what it needs', () => {
  const sheets = [
    sheet('Summa', [['=Data!A3*2'], ['=A1+Data!A1']]),
    sheet('Data', [[1], [2], ['=SUM(A1:A2)']]),
  ];
  const found = recalculate(sheets, [{ sheet: 'data', row: 0, column: 0, value: new Decimal('10.01') }]);
  expect(
    new Map(found.map(({ sheet: name, row, value }) => [`${name}${row + 1}`, value?.toFixed()])),
  ).toEqual(
    new Map([
      ['Data3', '12.01'],
      ['Summa1', '24.02'],
      ['Summa2', '34.03'],
    ]),
  );
});

test('formulas in a circle have no result, and neither has what builds on them', () => {
  const cells = [[1, '=A1+C1', '=B1', '=C1+1', '=A1+1']];
  const found = recalculate([sheet('Blad', cells)], [{ sheet: 'Blad', row: 0, column: 0, value: null }]);
  expect(new Map(found.map(({ column, value }) => [column, value?.toFixed() ?? null]))).toEqual(
    new Map([
      [1, null],
      [2, null],
      [3, null],
      [4, '1'],
    ]),
  );
});

test('a cell beyond the last row that was there counts', () => {
  const found = recalculate(
    [sheet('Blad', [['=SUM(B1:B99)', 1]])],
    [{ sheet: 'Blad', row: 50, column: 1, value: new Decimal(2) }],
  );
  expect(found.map(({ value }) => value?.toFixed())).toEqual(['3']);
});

test('a running total of many rows is followed to its end', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [1, row === 0 ? '=A1' : `=B${row}+A${row + 1}`]);
  const found = recalculate(
    [sheet('Blad', rows)],
    [{ sheet: 'Blad', row: 0, column: 0, value: new Decimal(2) }],
  );
  expect(found).toHaveLength(20_000);
  expect(found.find(({ row }) => row === 19_999)?.value?.toFixed()).toBe('20001');
});

test('a formula that gives way to an amount is not computed', () => {
  const found = recalculate(
    [sheet('Blad', [['=B1', 1, '=A1']])],
    [{ sheet: 'Blad', row: 0, column: 0, value: new Decimal(7) }],
  );
  expect(found.map(({ column, value }) => [column, value?.toFixed()])).toEqual([[2, '7']]);
});
