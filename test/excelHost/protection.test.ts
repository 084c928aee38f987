import { codeOf } from '../officeHost/codeOf';
import { contentOf, hostWith, run } from './testHost';

const sheetWrites: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
  ['values', (sheet) => (sheet.getRange('A1').values = [[2]])],
  ['formats', (sheet) => (sheet.getRange('A1').format.font.bold = true)],
  ['widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 90)],
  ['clearing', (sheet) => sheet.getRange('A1').clear()],
  ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
  ['page set-up', (sheet) => (sheet.pageLayout.orientation = 'Landscape')],
  ['page breaks', (sheet) => sheet.horizontalPageBreaks.add('A5')],
  ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1'))],
];

test.each(sheetWrites)('a protected sheet refuses %s', async (_, write) => {
  const host = hostWith([[1]]);
  host.protectSheet('A');
  const before = host.snapshot();
  expect(await codeOf(run((_context, { a }) => void write(a)))).toBe('AccessDenied');
  expect(host.snapshot()).toEqual(before);
});

test('a protected sheet takes values in cells that are not locked', async () => {
  hostWith([[1]]);
  await run((_, { a }) => {
    a.getRange('A1').format.protection.locked = false;
    a.protection.protect();
    a.getRange('A1').values = [[2]];
  });
  expect((await contentOf('A', 'A1')).values).toEqual([[2]]);
});

const structureWrites: readonly (readonly [
  string,
  (a: Excel.Worksheet, context: Excel.RequestContext) => unknown,
])[] = [
  ['a new sheet', (_, context) => context.workbook.worksheets.add('C')],
  ['a copy', (a) => a.copy()],
  ['deleting', (a) => a.delete()],
  ['another name', (a) => (a.name = 'C')],
  ['hiding', (a) => (a.visibility = 'Hidden')],
  ['moving', (a) => (a.position = 1)],
];

test.each(structureWrites)('a workbook with a protected structure refuses %s', async (_, write) => {
  const host = hostWith([[1]]);
  host.protectStructure();
  const before = host.snapshot();
  expect(await codeOf(run((context, { a }) => void write(a, context)))).toBe('AccessDenied');
  expect(host.snapshot()).toEqual(before);
});

test('tells what is protected', async () => {
  const host = hostWith();
  host.protectSheet('A');
  host.protectStructure();
  const seen = await run(async (context, { a, b }) => {
    const parts = [a.protection, b.protection, context.workbook.protection];
    for (const part of parts) part.load('protected');
    await context.sync();
    return parts.map((part) => part.protected);
  });
  expect(seen).toEqual([true, false, true]);
});
