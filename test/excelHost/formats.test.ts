import { codeOf } from '../officeHost/codeOf';
import { hostWith, run } from './testHost';

test('sets formats and reads them back; where cells differ the answer is null', async () => {
  hostWith([[1, 2]]);
  const seen = await run(async (context, { a }) => {
    const range = a.getRange('A1:B2');
    range.format.set({
      wrapText: true,
      horizontalAlignment: 'Right',
      indentLevel: 2,
      font: { bold: true, color: '#FF0000', size: 14 },
      fill: { color: '#00ff00' },
    });
    a.getRange('B2').format.font.bold = false;
    range.format.load('wrapText,horizontalAlignment,indentLevel,font/bold,font/color,font/size,fill/color');
    await context.sync();
    return range.format.toJSON();
  });
  expect(seen).toMatchObject({
    wrapText: true,
    horizontalAlignment: 'Right',
    indentLevel: 2,
    font: { bold: null, color: '#FF0000', size: 14 },
    fill: { color: '#00FF00' },
  });
});

test('a fill that is cleared is none, and is said to be white', async () => {
  const host = hostWith();
  const colour = await run(async (context, { a }) => {
    const { fill } = a.getRange('A1').format;
    fill.color = '#112233';
    fill.clear();
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect([colour, host.sheet('A').styleAt(0, 0).fillColor]).toEqual(['#FFFFFF', null]);
});

test.each([
  ['an alignment', (format: Excel.RangeFormat) => (format.horizontalAlignment = 'Middle' as 'Left')],
  ['a colour', (format: Excel.RangeFormat) => (format.font.color = 'reddish')],
  ['an indent', (format: Excel.RangeFormat) => (format.indentLevel = 251)],
  ['a width', (format: Excel.RangeFormat) => (format.columnWidth = -1)],
])('refuses %s that Excel does not know', async (_, set) => {
  hostWith();
  const setting = run((_context, { a }) => void set(a.getRange('A1').format));
  expect(await codeOf(setting)).toBe('InvalidArgument');
});

test('formats of entire columns hold for cells that are made later, and make none', async () => {
  const host = hostWith([[1]]);
  await run((_, { a }) => {
    a.getRange('A:B').numberFormat = '0.0' as unknown as string[][];
    a.getRange('A:A').format.columnWidth = 120;
    a.getRange('A5').values = [[2]];
  });
  const sheet = host.sheet('A');
  expect([sheet.styleAt(0, 0), sheet.styleAt(4, 0), sheet.styleAt(9, 1)].map((s) => s.numberFormat)).toEqual([
    '0.0',
    '0.0',
    '0.0',
  ]);
  expect([...sheet.grid.placed()]).toHaveLength(2);
  expect(sheet.columnLeft(1)).toBe(120);
});

test('draws the borders of a range, inside and outside', async () => {
  const host = hostWith();
  await run((_, { a }) => {
    const { borders } = a.getRange('A1:B2').format;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').color = '#336699';
    borders.getItem('InsideHorizontal').weight = 'Medium';
  });
  const { grid } = host.sheet('A');
  const bottom = (row: number): unknown => grid.at(row, 0)?.style?.borders.bottom;
  expect([bottom(0), bottom(1)]).toEqual([
    { style: 'Continuous', weight: 'Medium', color: '#000000' },
    { style: 'Continuous', weight: 'Thin', color: '#336699' },
  ]);
});

test('hands over properties cell by cell, row by row and column by column', async () => {
  const host = hostWith([
    [1, 2],
    [3, 4],
  ]);
  host.sheet('A').hiddenRows.add(1);
  const seen = await run(async (context, { a }) => {
    const range = a.getRange('A1:B2');
    a.getRange('B1').format.font.bold = true;
    a.getRange('A2').format.indentLevel = 3;
    a.getRange('B1').format.columnWidth = 90;
    const cells = range.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    return [cells.value, rows.value, columns.value] as unknown;
  });
  const cell = (bold: boolean, indentLevel: number): object => ({ format: { font: { bold }, indentLevel } });
  expect(seen).toEqual([
    [
      [cell(false, 0), cell(true, 0)],
      [cell(false, 3), cell(false, 0)],
    ],
    [{ rowHidden: false }, { rowHidden: true }],
    [{ format: { columnWidth: 48 } }, { format: { columnWidth: 90 } }],
  ]);
});

test('takes properties cell by cell, row by row and column by column', async () => {
  const host = hostWith([[1, 2]]);
  await run((_, { a }) => {
    const range = a.getRange('A1:B1');
    range.setCellProperties([
      [{ format: { font: { bold: true } } }, { format: { fill: { color: '#FF0000' } } }],
    ]);
    range.setRowProperties([{ rowHidden: true }]);
    range.setColumnProperties([{ format: { columnWidth: 90 } }, { columnHidden: true }]);
  });
  const sheet = host.sheet('A');
  expect([sheet.styleAt(0, 0).bold, sheet.styleAt(0, 1).fillColor]).toEqual([true, '#FF0000']);
  expect([...sheet.hiddenRows, ...sheet.hiddenColumns, ...sheet.columnWidths]).toEqual([0, 1, [0, 90]]);
});

test('hides rows and columns, and tells where only some are hidden', async () => {
  hostWith();
  const seen = await run(async (context, { a }) => {
    a.getRange('2:3').rowHidden = true;
    a.getRange('B:B').columnHidden = true;
    const ranges = ['A1', 'A2:A3', 'A1:A2', 'B1'].map((address) => a.getRange(address));
    for (const range of ranges) range.load('rowHidden,columnHidden,height');
    await context.sync();
    return ranges.map(({ rowHidden, columnHidden, height }) => [rowHidden, columnHidden, height]);
  });
  expect(seen).toEqual([
    [false, false, 15],
    [true, false, 0],
    [null, false, 15],
    [false, true, 15],
  ]);
});

test('fits columns to their longest text', async () => {
  const host = hostWith([
    ['short', 'x'],
    ['a much longer text', 'y'],
  ]);
  await run((_, { a }) => a.getRange('A1:B2').format.autofitColumns());
  const { columnWidths } = host.sheet('A');
  expect(columnWidths.get(0)).toBeGreaterThan(Number(columnWidths.get(1)));
});
