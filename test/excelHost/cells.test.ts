import { codeOf } from '../officeHost/codeOf';
import { contentOf, hostWith, run } from './testHost';

const written: readonly (readonly [string, unknown, unknown, unknown])[] = [
  ['a number', 1.5, 1.5, 1.5],
  ['a text', 'Taxor', 'Taxor', 'Taxor'],
  ['a boolean', true, true, true],
  ['a text of a number, as a number', '1,234.5', 1234.5, 1234.5],
  ['a negative in brackets, as a number', '(12)', -12, -12],
  ['a percentage, as a number', '5%', 0.05, 0.05],
  ['a text that looks like a date, as a day number', '2017-09-20', 42998, 42998],
  ['a fraction, as the date that Excel takes it for', '3/4', 42798, 42798],
  ['a text that is a date nowhere, as a text', '13/45', '13/45', '13/45'],
  ['an error, as an error', '#N/A', '#N/A', '#N/A'],
  ['a formula, computed', '=1+2*3', 7, '=1+2*3'],
  ['a formula that begins with a plus', '+A2', 8, '=+A2'],
  ['a formula after an apostrophe, as a text', "'=1+2", '=1+2', '=1+2'],
  ['a text with a true minus, as a text', '−1,5', '−1,5', '−1,5'],
  ['an empty text, as a blank', '', '', ''],
];

test.each(written)('keeps %s', async (_, value, values, formulas) => {
  hostWith([['old'], [8]]);
  await run((_context, { a }) => {
    a.getRange('A1').values = [[value]];
  });
  expect(await contentOf('A', 'A1')).toEqual({ values: [[values]], formulas: [[formulas]] });
});

test('leaves a cell as it is where null is written', async () => {
  hostWith([[1, 2]]);
  await run((_, { a }) => {
    a.getRange('A1:B1').values = [[null, 3]];
  });
  expect((await contentOf('A', 'A1:B1')).values).toEqual([[1, 3]]);
});

test.each([
  ['=1+2', '=1+2'],
  [12, '12'],
  [true, 'TRUE'],
])('makes %p a text in a cell with the text format', async (value, kept) => {
  hostWith([['old']]);
  await run((_, { a }) => {
    const range = a.getRange('A1');
    range.numberFormat = [['@']];
    range.values = [[value]];
  });
  expect(await contentOf('A', 'A1')).toEqual({ values: [[kept]], formulas: [[kept]] });
});

test.each([
  ['a text that is too long', 'x'.repeat(32_768), 'InvalidArgument'],
  ['no formula', '=1+', 'InvalidArgument'],
  ['a function that the host does not compute', '=XLOOKUP(1,A:A,B:B)', 'ApiNotFound'],
])('refuses %s', async (_, value, code) => {
  hostWith();
  const writing = run((_context, { a }) => {
    a.getRange('A1').values = [[value]];
  });
  expect(await codeOf(writing)).toBe(code);
});

test('refuses values that are not of the size of the range', async () => {
  hostWith();
  const writing = run((_, { a }) => {
    a.getRange('A1:B2').values = [[1, 2]];
  });
  expect(await codeOf(writing)).toBe('InvalidArgument');
});

test('writes more cells than the library sends at once', async () => {
  hostWith();
  const values = Array.from({ length: 2000 }, (_, row) => [row, `=A${row + 1}*2`]);
  await run((_, { a }) => {
    a.getRange('A1:B2000').values = values;
  });
  expect((await contentOf('A', 'A2000:B2000')).values).toEqual([[1999, 3998]]);
});

const formulas: readonly (readonly [string, unknown])[] = [
  ['=SUM(A!A1:A3)', 6],
  ["='A'!A1-A!A2/2", 0],
  ['=MAX(0,A!A1-A!A3)', 0],
  ['=-A!A2^2', 4],
  ['=(A!A1+A!A2)*50%', 1.5],
  ['=A!B1&"!"', 'x!'],
  ['=A!B1+1', '#VALUE!'],
  ['=1/A!C1', '#DIV/0!'],
  ['=nowhere+1', '#NAME?'],
  ['=gone!A1', '#REF!'],
  ['=IF(A!A1<A!A2,"less","more")', 'less'],
  ['=ROUND(2.345,1)', 2.3],
  ['=HYPERLINK("https://x.example","go")', 'go'],
];

test.each(formulas)('computes %s', async (formula, value) => {
  hostWith([
    [1, 'x'],
    [2, null],
    [3, null],
  ]);
  await run((_, { b }) => {
    b.getRange('A1').formulas = [[formula]];
  });
  expect((await contentOf('B', 'A1')).values).toEqual([[value]]);
});

test('computes a formula anew when a cell that it uses changes', async () => {
  hostWith([[1]]);
  await run((_, { a, b }) => {
    b.getRange('A1').formulas = [['=A!A1*2']];
    a.getRange('A1').values = [[5]];
  });
  expect((await contentOf('B', 'A1')).values).toEqual([[10]]);
});

test('tells the type and the displayed text of each cell', async () => {
  hostWith([[1234.5, 'x', true, null, { error: '#REF!' }, -0.04]]);
  const seen = await run(async (context, { a }) => {
    a.getRange('A1').numberFormat = [['#,##0.0']];
    a.getRange('F1').numberFormat = [['0.0;-0.0']];
    const range = a.getRange('A1:F1');
    range.load('valueTypes,text,values');
    await context.sync();
    return { types: range.valueTypes, text: range.text, values: range.values as unknown };
  });
  expect(seen).toEqual({
    types: [['Double', 'String', 'Boolean', 'Empty', 'Error', 'Double']],
    text: [['1,234.5', 'x', 'TRUE', '', '#REF!', '-0.0']],
    values: [[1234.5, 'x', true, '', '#REF!', -0.04]],
  });
});

test('shows dates and times by their format', async () => {
  hostWith([[42998.5869]]);
  const text = await run(async (context, { a }) => {
    const range = a.getRange('A1');
    range.numberFormat = [['yyyy-mm-dd hh:mm']];
    range.load('text');
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([['2017-09-20 14:05']]);
});

test.each([
  ['getCell', (range: Excel.Range) => range.getCell(1, 1), 'A!C3'],
  ['getRow', (range: Excel.Range) => range.getRow(1), 'A!B3:D3'],
  ['getColumn', (range: Excel.Range) => range.getColumn(2), 'A!D2:D5'],
  ['getOffsetRange', (range: Excel.Range) => range.getOffsetRange(1, -1), 'A!A3:C6'],
  ['getResizedRange', (range: Excel.Range) => range.getResizedRange(-1, 1), 'A!B2:E4'],
  ['getAbsoluteResizedRange', (range: Excel.Range) => range.getAbsoluteResizedRange(1, 1), 'A!B2'],
  ['getEntireRow', (range: Excel.Range) => range.getEntireRow(), 'A!2:5'],
  ['getEntireColumn', (range: Excel.Range) => range.getEntireColumn(), 'A!B:D'],
  ['getLastCell', (range: Excel.Range) => range.getLastCell(), 'A!D5'],
  ['getBoundingRect', (range: Excel.Range) => range.getBoundingRect('A1'), 'A!A1:D5'],
  ['getIntersection', (range: Excel.Range) => range.getIntersection('A1:C3'), 'A!B2:C3'],
])('finds the range of %s', async (_, of, address) => {
  hostWith();
  const found = await run(async (context, { a }) => {
    const range = of(a.getRange('B2:D5'));
    range.load('address');
    await context.sync();
    return range.address;
  });
  expect(found).toBe(address);
});

test.each([
  [true, 'A!A1:B2'],
  [false, 'A!A1:C9'],
])('finds the used range, of values only: %p', async (valuesOnly, address) => {
  hostWith([[1], [null, 2]]);
  const found = await run(async (context, { a, b }) => {
    a.getRange('C9').format.fill.color = '#FF0000';
    const used = a.getUsedRangeOrNullObject(valuesOnly);
    used.load('address');
    const none = b.getUsedRangeOrNullObject(valuesOnly);
    none.load('address');
    await context.sync();
    return [used.address, none.isNullObject];
  });
  expect(found).toEqual([address, true]);
});

test('copies cells with formulas shifted, and fills a larger target again and again', async () => {
  hostWith([[1, '=x']]);
  await run((_, { a, b }) => {
    a.getRange('B1').formulas = [['=A1+$A$1']];
    a.getRange('B1').format.font.bold = true;
    b.getRange('A1').values = [[10]];
    b.getRange('B1:B2').copyFrom('A!B1');
    b.getRange('D1').copyFrom('A!B1', 'Values');
  });
  expect((await contentOf('B', 'A1:D2')).formulas).toEqual([
    [10, '=A1+$A$1', '', 2],
    ['', '=A2+$A$1', '', ''],
  ]);
});

test('clears contents, formats or both', async () => {
  const host = hostWith([[1], [2], [3]]);
  await run((_, { a }) => {
    a.getRange('A1:A3').format.font.bold = true;
    a.getRange('A1').clear('Contents');
    a.getRange('A2').clear('Formats');
    a.getRange('A3').clear();
  });
  const sheet = host.sheet('A');
  const seen = [0, 1, 2].map((row) => [sheet.grid.at(row, 0)?.value, sheet.styleAt(row, 0).bold]);
  expect(seen).toEqual([
    [null, true],
    [2, false],
    [undefined, false],
  ]);
});

test('merges keep the first value, and are found again', async () => {
  hostWith([
    [1, 2],
    [3, 4],
  ]);
  const seen = await run(async (context, { a }) => {
    a.getRange('A1:B2').merge();
    const merged = a.getRange('A1:C9').getMergedAreasOrNullObject();
    merged.load('address,areas/items/address');
    const none = a.getRange('D1:D9').getMergedAreasOrNullObject();
    none.load('address');
    await context.sync();
    return [merged.address, merged.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(seen).toEqual(['A!A1:B2', ['A!A1:B2'], true]);
  expect((await contentOf('A', 'A1:B2')).values).toEqual([
    [1, ''],
    ['', ''],
  ]);
});

test('selects cells of a visible sheet, and only there', async () => {
  const host = hostWith();
  await run((_, { b }) => b.getRange('C4').select());
  expect(host.selection).toEqual({ sheet: 'B', address: 'C4' });
  const selecting = run((_, { a, b }) => {
    a.activate();
    b.visibility = 'Hidden';
    b.getRange('A1').select();
  });
  expect(await codeOf(selecting)).toBe('InvalidOperation');
  expect(host.selection).toEqual({ sheet: 'A', address: 'A1' });
});

test('a link of a cell shows its text, and a text that looks like a formula stays one', async () => {
  hostWith();
  const link = await run(async (context, { a }) => {
    const range = a.getRange('A1');
    range.hyperlink = { documentReference: 'B!C4', textToDisplay: '=C4', screenTip: 'B!C4' };
    range.load('hyperlink,values,formulas');
    await context.sync();
    return [range.hyperlink, range.values, range.formulas] as unknown;
  });
  expect(link).toEqual([
    { documentReference: 'B!C4', textToDisplay: '=C4', screenTip: 'B!C4' },
    [['=C4']],
    [['=C4']],
  ]);
});
