import { userSheet } from '../workbook/sheets';
import { codeOf } from '../officeHost/codeOf';
import { ExcelHost } from './excelHost';
import { useExcel } from './node';
import { hostWith, run } from './testHost';

const unknownMembers: readonly (readonly [string, string, (a: Excel.Worksheet) => unknown])[] = [
  ['a method', 'Range.FlashFill()', (a) => a.getRange('A1').flashFill()],
  ['an object', 'Worksheet.Tables', (a) => a.tables.add('A1', true)],
  ['a property', 'Range.FormulasR1C1', (a) => a.getRange('A1').load('formulasR1C1')],
  ['a write', 'Worksheet.EnableCalculation=', (a) => (a.enableCalculation = false)],
];

test.each(unknownMembers)('says loudly that %s is not implemented', async (_, name, use) => {
  hostWith();
  const using = (): Promise<unknown> => run((_context, { a }) => use(a) !== null);
  expect(await codeOf(using())).toBe('ApiNotFound');
  await expect(using()).rejects.toThrow(name);
});

test('an error tells its place and the statement', async () => {
  hostWith();
  const error: unknown = await run((_, { a }) => {
    a.getRange('A1').values = [[1]];
    a.getRange('A1').format.indentLevel = 999;
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'RangeFormat.indentLevel' },
  });
});

test('what a null object leads to is a null object; to write to it is an error', async () => {
  hostWith();
  const isNull = await run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject('none').getRange('A1');
    range.load('address');
    await context.sync();
    return range.isNullObject;
  });
  expect(isNull).toBe(true);
  const writing = run((context) => {
    context.workbook.worksheets.getItemOrNullObject('none').getRange('A1').values = [[1]];
  });
  expect(await codeOf(writing)).toBe('InvalidObjectPath');
});

/** Members of all objects that the library has and its published types leave out. */
interface Internal {
  update(properties: object): void;
  ensureUnchanged(state: object): void;
}

test('updates an object, and ensures that it is unchanged', async () => {
  const host = hostWith([[1]]);
  await run((_, { a }) => {
    const range = a.getRange('A1') as Excel.Range & Internal;
    range.update({ values: [[2]], format: { font: { bold: true } } });
    range.ensureUnchanged({ values: [[2]], format: { font: { bold: true } } });
  });
  expect([host.sheets()[0]?.rows[0]?.values, host.sheet('A').styleAt(0, 0).bold]).toEqual([[2], true]);
  const ensuring = run((_, { a }) =>
    (a.getRange('A1') as Excel.Range & Internal).ensureUnchanged({ values: [[1]] }),
  );
  expect(await codeOf(ensuring)).toBe('Conflict');
});

test('tells what was traced before an error', async () => {
  hostWith();
  const tracing = run((context, { a }) => {
    context.trace('before');
    a.getRange('A1').values = [[1, 2]];
    context.trace('after');
  });
  await expect(tracing).rejects.toMatchObject({ traceMessages: ['before'] });
});

test('ranges are kept between requests and given back at the end', async () => {
  const host = hostWith([[1]]);
  await run(async (context, { a }) => {
    const range = a.getRange('A1');
    await context.sync();
    expect(host.keptReferences).toBe(1);
    a.name = 'Renamed';
    range.load('values,address');
    await context.sync();
    expect([range.values, range.address] as unknown).toEqual([[[1]], 'Renamed!A1']);
  });
  expect(host.keptReferences).toBe(0);
});

test('loads a part of a collection', async () => {
  useExcel(ExcelHost.of(['A', 'B', 'C', 'D'].map((name) => userSheet(name, []))));
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ select: 'name', top: 2, skip: 1 });
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['B', 'C']);
});

test('loads objects within objects, however they are asked for', async () => {
  hostWith([[1]]);
  const seen = await run(async (context, { a }) => {
    const range = a.getRange('A1');
    range.load({ address: true, format: { font: { bold: true, $all: true } }, worksheet: { name: true } });
    const other = a.getRange('A1');
    other.load(['format/fill/color', 'worksheet/name']);
    await context.sync();
    return [range.worksheet.name, range.format.font.bold, range.format.font.size, other.format.fill.color];
  });
  expect(seen).toEqual(['A', false, 11, '#FFFFFF']);
});

test('another call of useExcel points the library at another host', async () => {
  const [first, second] = [hostWith(), hostWith()];
  useExcel(first);
  await run((_, { a }) => {
    a.getRange('A1').values = [[1]];
  });
  useExcel(second);
  expect([first.counts.requests > 0, second.counts.requests]).toEqual([true, 0]);
});
