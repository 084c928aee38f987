import { generalFormat, type CellValue } from '../../../src/workbook/cells';
import { ExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import type { CellChange } from '../../../src/workbook/workbook';
import { ExcelHost } from '../../excelHost/excelHost';
import { useExcel } from '../../excelHost/node';
import { cellChange, departments, history, summary, userSheet } from '../sheets';
import { openInExcel, type ExcelUnderTest } from './excelUnderTest';
import { failureOf } from './scenarios';

const name = 'Utfall';
/** By row: texts that something might take for more, and other contents, in General format and in that of texts. */
const contents: readonly CellValue[] = [
  '0012',
  "'12",
  '1,5',
  '=1+1',
  'TRUE',
  '#N/A',
  { error: '#N/A' },
  true,
  2.5,
  null,
];
const sheet = userSheet(name, [], {
  rows: [
    ...contents.map((value) => ({ values: [value, value], formats: [0, 1], hidden: false })),
    { values: [3, 3, 3], formats: [2, 1, 2], formulas: ['=1+2', '=1+2', '=1+2'], hidden: false },
  ],
  formats: [
    generalFormat,
    { ...generalFormat, numberFormat: '@' },
    { ...generalFormat, numberFormat: '0.00' },
  ],
});

function change(row: number, column: number, value: string | null = '34581.27'): CellChange {
  const cells = sheet.rows[row];
  const expected = cells?.values[column] ?? null;
  return cellChange(name, row, column, value, expected, cells?.formulas?.[column] ?? null);
}

const everyCell = sheet.rows.flatMap((row, index) =>
  (row?.values ?? []).map((_, column) => change(index, column)),
);

function write({ workbook }: ExcelUnderTest, cells: readonly CellChange[]): Promise<unknown> {
  return workbook.write({ cells, sheets: [], settings: null });
}

/** What a user does to the sheet. */
async function edit(act: (sheet: Excel.Worksheet) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

describe('cells that are written in Excel', () => {
  test('hold numbers, also in the format of texts, and get back exactly what they held', async () => {
    const subject = await openInExcel([sheet]);
    const before = subject.host.snapshot();
    await write(subject, everyCell);
    const [after] = subject.host.sheets();
    for (const { row, column } of everyCell) {
      expect([row, column, after?.rows[row]?.values[column]]).toEqual([row, column, 34581.27]);
      const format = sheet.formats[sheet.rows[row]?.formats[column] ?? 0];
      expect(after?.formats[after.rows[row]?.formats[column] ?? 0]).toEqual(format);
    }
    await subject.workbook.restore();
    expect(subject.host.snapshot()).toEqual(before);
  });

  test('are put back by another session', async () => {
    const subject = await openInExcel([sheet]);
    const before = subject.host.snapshot();
    await write(subject, everyCell);
    useExcel(subject.host);
    await (await ExcelWorkbook.open()).restore();
    expect(subject.host.snapshot()).toEqual(before);
  });

  test('are put back where the user has renamed and moved their sheet, but not where the user has changed them again', async () => {
    const subject = await openInExcel([sheet, departments]);
    await write(subject, [change(0, 0), change(8, 0), change(9, 0), change(10, 0), change(10, 2)]);
    await edit((one) => {
      one.getRange('A9').values = [[7]];
      one.getRange('A10').clear();
      one.getRange('A11').formulas = [['=34581.27']];
      one.name = 'Nytt namn';
      one.position = 1;
    });
    await subject.workbook.restore();
    const renamed = subject.host.sheet('Nytt namn');
    const held = ['A1', 'A9', 'A10', 'A11', 'C11'].map((address) => {
      const row = Number(address.slice(1)) - 1;
      const cell = renamed.grid.at(row, address.startsWith('A') ? 0 : 2);
      return cell?.formula ?? cell?.value ?? null;
    });
    expect(held).toEqual(['0012', 7, null, '=34581.27', '=1+2']);
    expect(subject.host.sheets().map((one) => one.name)).toEqual([departments.name, 'Nytt namn']);
  });

  test('stay where the user has deleted their sheet, and the others are put back', async () => {
    const subject = await openInExcel([sheet, departments]);
    await write(subject, [change(0, 0), cellChange(departments.name, 1, 1, '5', 1.6)]);
    subject.host.deleteSheet(name);
    await subject.workbook.restore();
    expect(subject.host.sheets().map((one) => one.rows[1]?.values[1])).toEqual([1.6]);
    expect((await subject.workbook.ownState()).checkpoint).toBe('none');
  });

  test('need no change of sheets in a workbook whose structure is protected', async () => {
    const subject = await openInExcel([sheet]);
    subject.host.protectStructure();
    const before = subject.host.snapshot();
    await write(subject, [change(0, 0)]);
    expect(subject.host.snapshot()).not.toEqual(before);
    await subject.workbook.restore();
    expect(subject.host.snapshot()).toEqual(before);
  });

  test.each(['å'.repeat(32_767), '1'.repeat(32_767)])(
    'may be as long as Excel allows (case %#)',
    async (longest) => {
      const format = { ...generalFormat, numberFormat: '0.0' };
      const rows = [{ values: [longest], formats: [1], hidden: false }];
      const subject = await openInExcel([userSheet(name, [], { rows, formats: [generalFormat, format] })]);
      const before = JSON.stringify(subject.host.snapshot());
      await write(subject, [cellChange(name, 0, 0, '1', longest)]);
      await subject.workbook.restore();
      expect(JSON.stringify(subject.host.snapshot()) === before).toBe(true);
    },
  );
});

describe('cells are refused before anything is changed', () => {
  const both = [change(0, 0), change(8, 0)];

  async function refused(arrange: (subject: ExcelUnderTest) => void, cells = both): Promise<unknown> {
    const subject = await openInExcel([sheet]);
    await subject.workbook.write({ cells: [], sheets: [summary], settings: 'gamla' });
    arrange(subject);
    const before = subject.host.snapshot();
    const failure = await failureOf(subject.workbook.write({ cells, sheets: [history], settings: 'nya' }));
    expect(subject.host.snapshot()).toEqual(before);
    return failure;
  }

  test('on a protected sheet, which is named', async () => {
    const failure = await refused(({ host }) => host.protectSheet(name));
    expect(failure).toMatchObject({ code: 'sheetProtected', sheet: name });
  });

  test('in the results of another cell’s formula', async () => {
    const failure = await refused(({ host }) =>
      host.sheet(name).spills.push({ top: 7, left: 0, bottom: 9, right: 0 }),
    );
    expect(failure).toMatchObject({ code: 'cellInArray', sheet: name, cell: 'A9' });
  });

  test('where the user has changed one since it was read', async () => {
    const failure = await refused(({ host }) => {
      const cell = host.sheet(name).grid.make(8, 0);
      cell.value = 2.51;
    });
    expect(failure).toMatchObject({ code: 'cellChanged', sheet: name, cell: 'A9' });
  });
});

test('unlocked cells of a protected sheet are written', async () => {
  const subject = await openInExcel([sheet]);
  await edit((one) => {
    one.getRange('A1').format.protection.locked = false;
  });
  subject.host.protectSheet(name);
  const before = subject.host.snapshot();
  await write(subject, [change(0, 0)]);
  expect(subject.host.sheet(name).grid.at(0, 0)?.value).toBe(34581.27);
  await subject.workbook.restore();
  expect(subject.host.snapshot()).toEqual(before);
});

test('an undo is refused where the user has protected the sheet since, and works when that is over', async () => {
  const subject = await openInExcel([sheet]);
  const before = subject.host.snapshot();
  await write(subject, [change(0, 0)]);
  subject.host.protectSheet(name);
  const written = subject.host.snapshot();
  await expect(subject.workbook.restore()).rejects.toMatchObject({ code: 'sheetProtected', sheet: name });
  expect(subject.host.snapshot()).toEqual(written);
  subject.host.sheet(name).isProtected = false;
  await subject.workbook.restore();
  expect(subject.host.snapshot()).toEqual(before);
});

test('a cell that reads otherwise than it was written is named, and all is put back', async () => {
  const cells = [change(8, 0), change(0, 0)];
  const write = { cells, sheets: [history], settings: 'nya' };
  const clean = await openInExcel([sheet]);
  await clean.workbook.write(write);
  const requests = clean.host.counts.requests;
  const subject = await openInExcel([sheet]);
  const before = subject.host.snapshot();
  const grid = subject.host.sheet(name).grid;
  const setValue = Object.getOwnPropertyDescriptor(grid.make(8, 0), 'value');
  let value: CellValue = 2.5;
  // Excel keeps fewer digits of this cell than were written.
  Object.defineProperty(grid.make(8, 0), 'value', {
    configurable: true,
    enumerable: true,
    get: () => value,
    set: (next: CellValue) => (value = next === 34581.27 ? 34581.3 : next),
  });
  const failure = await failureOf(subject.workbook.write(write));
  expect(failure).toMatchObject({ code: 'notAsWritten', sheet: name, cell: 'A9' });
  if (setValue !== undefined) Object.defineProperty(grid.make(8, 0), 'value', { ...setValue, value });
  expect(subject.host.snapshot()).toEqual(before);
  expect(subject.host.counts.requests).toBeGreaterThan(requests);
  expect((await subject.workbook.ownState()).checkpoint).toBe('none');
});

test('1.13 is enough for writing cells', async () => {
  const host = ExcelHost.of([sheet]);
  host.requirementSets.support('ExcelApi', '1.13');
  useExcel(host);
  const workbook = await ExcelWorkbook.open();
  await workbook.write({ cells: [change(0, 0)], sheets: [], settings: null });
  await workbook.restore();
  expect((await workbook.ownState()).checkpoint).toBe('none');
});
