import { codeOf } from '../officeHost/codeOf';
import { hostWith, run } from './testHost';

test('keeps names of ranges, formulas and constants', async () => {
  hostWith([[5]]);
  const seen = await run(async (context, { a }) => {
    const { names } = context.workbook;
    names.add('area', a.getRange('A1:B2'), 'what it is');
    names.add('twice', '=A!$A$1*2');
    names.add('word', '="x"').visible = false;
    a.names.add('local', a.getRange('A1'));
    names.load('items/name,items/type,items/value,items/formula,items/visible,items/comment,items/scope');
    a.names.load('items/name,items/scope');
    await context.sync();
    return {
      book: names.items.map(({ name, type, value, formula, visible, comment }) => [
        name,
        type,
        value as unknown,
        formula as unknown,
        visible,
        comment,
      ]),
      sheet: a.names.items.map(({ name, scope }) => [name, scope]),
    };
  });
  expect(seen).toEqual({
    book: [
      ['area', 'Range', 'A!$A$1:$B$2', '=A!$A$1:$B$2', true, 'what it is'],
      ['twice', 'Range', 10, '=A!$A$1*2', true, ''],
      ['word', 'String', 'x', '="x"', false, ''],
    ],
    sheet: [['local', 'Worksheet']],
  });
});

test('leads from a name to its cells, and to none once they are gone', async () => {
  const host = hostWith();
  await run((context, { b }) => context.workbook.names.add('there', b.getRange('C4')));
  const lead = (): Promise<string | null> =>
    Excel.run(async (context) => {
      const range = context.workbook.names.getItem('THERE').getRangeOrNullObject();
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
  expect(await lead()).toBe('B!C4');
  host.deleteSheet('B');
  expect(await lead()).toBeNull();
});

test.each([
  ['bears a name already', 'there', 'ItemAlreadyExists'],
  ['is a cell address', 'AB12', 'InvalidArgument'],
  ['has a space', 'two words', 'InvalidArgument'],
  ['begins with a digit', '1st', 'InvalidArgument'],
])('refuses a name that %s', async (_, name, code) => {
  hostWith();
  await run((context) => context.workbook.names.add('There', '=1'));
  expect(await codeOf(run((context) => context.workbook.names.add(name, '=1')))).toBe(code);
});

test('deletes names; a name that is not there is a null object whose deletion does nothing', async () => {
  const host = hostWith();
  const isNull = await run(async (context) => {
    context.workbook.names.add('there', '=1');
    context.workbook.names.getItem('there').delete();
    const gone = context.workbook.names.getItemOrNullObject('there');
    gone.load('name');
    gone.delete();
    await context.sync();
    return gone.isNullObject;
  });
  expect([isNull, host.workbook.names]).toEqual([true, []]);
});
