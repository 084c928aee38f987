import fc from 'fast-check';
import { generalFormat, type CellFormat, type CellValue, type SheetCells } from '../../../src/workbook/cells';
import { departments, seenSheet, userSheet } from '../sheets';
import { openInExcel } from './excelUnderTest';

const formats: readonly CellFormat[] = [
  generalFormat,
  { numberFormat: '#,##0.0', bold: true, indent: 0 },
  { numberFormat: 'General', bold: false, indent: 2 },
  { numberFormat: 'yyyy-mm-dd', bold: true, indent: 1 },
];

const values = fc.constantFrom<CellValue>(
  null,
  null,
  1.5,
  -3,
  true,
  'Taxor',
  '  =1+1',
  '#N/A',
  { error: '#N/A' },
  { error: '#REF!' },
);

/** Sheets of up to 6 rows and columns, with blank rows and columns before them, formatted and hidden at random. */
const sheets: fc.Arbitrary<SheetCells> = fc
  .record({
    top: fc.nat(3),
    left: fc.nat(3),
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
  })
  .chain(({ top, left, rows, columns }) => {
    const row = fc.record({
      values: fc.array(values, { minLength: columns, maxLength: columns }),
      formats: fc.array(fc.nat(formats.length - 1), { minLength: columns, maxLength: columns }),
      hidden: fc.boolean(),
    });
    return fc.array(row, { minLength: rows, maxLength: rows }).map((filled) => ({
      ...userSheet('Blad', []),
      formats,
      rows: [
        ...Array.from({ length: top }, () => undefined),
        ...filled.map((each) => ({
          values: [...Array<null>(left).fill(null), ...each.values],
          formats: [...Array<number>(left).fill(0), ...each.formats],
          hidden: each.hidden,
        })),
      ],
    }));
  });

test('reads every value, format and hidden row of whatever sheets there are', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sheets, { minLength: 1, maxLength: 3 }), async (drawn) => {
      const named = drawn.map((sheet, index) => ({ ...sheet, name: `Blad${index + 1}` }));
      const { workbook } = await openInExcel(named);
      expect((await workbook.readSheets()).map(seenSheet)).toEqual(named.map(seenSheet));
    }),
    { numRuns: 60 },
  );
});

test('reads formulas, those that give an empty text too, and merged areas', async () => {
  const sheet: SheetCells = {
    ...userSheet('Blad', []),
    rows: [
      { values: ['Titel', null, null], formats: [], hidden: false },
      {
        values: [-1.65, '', { error: '#REF!' }],
        formats: [],
        formulas: ['=SUM(B3:B4)', '=A9&""', '=#REF!'],
        hidden: false,
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  };
  const { workbook } = await openInExcel([sheet]);
  expect((await workbook.readSheets()).map(seenSheet)).toEqual([sheet].map(seenSheet));
});

test('reads a sheet that is empty, and one that is very hidden', async () => {
  const { workbook, host } = await openInExcel([userSheet('Tom', []), departments]);
  host.sheet(departments.name).visibility = 'VeryHidden';
  expect((await workbook.readSheets()).map(seenSheet)).toEqual(
    [userSheet('Tom', []), { ...departments, hidden: true }].map(seenSheet),
  );
});

test('finds a stray cell at the far end of a sheet without reading what is between', async () => {
  const { workbook, host } = await openInExcel([departments]);
  const last = { row: 1_048_575, column: 16_383 };
  host.sheet(departments.name).grid.make(last.row, last.column).value = 'x';
  const [sheet] = await workbook.readSheets();
  expect(sheet?.rows[last.row]?.values[last.column]).toBe('x');
  expect(sheet?.rows[3]?.values).toEqual(departments.rows[3]?.values);
  expect(host.counts.cellsRead).toBeLessThan(1000);
});

test('asks again for less where texts make an answer too large', async () => {
  const long = (row: number): string => `${row} ${'å'.repeat(30_000)}`;
  const sheet = userSheet(
    'Långt',
    Array.from({ length: 100 }, (_, row) => [long(row), row]),
  );
  const { workbook, host } = await openInExcel([sheet]);
  const [read] = await workbook.readSheets();
  expect(read?.rows.map((row) => row?.values)).toEqual(sheet.rows.map((row) => row?.values));
  expect(host.counts.requests).toBeGreaterThan(6);
});

test('asks for merged areas sheet by sheet where Excel fails to tell them all', async () => {
  const merged = { ...departments, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] };
  const { workbook, host } = await openInExcel([merged]);
  host.failRequest(3);
  const [sheet] = await workbook.readSheets();
  expect(sheet === undefined ? null : seenSheet(sheet)).toEqual(seenSheet(merged));
});

test('gives back all that Excel was asked to keep in mind', async () => {
  const { workbook, host } = await openInExcel([departments]);
  await workbook.readSheets();
  expect(host.keptReferences).toBe(0);
});

test('leaves the workbook as it is', async () => {
  const { workbook, host } = await openInExcel([departments]);
  const before = host.snapshot();
  await workbook.readSheets();
  await workbook.readSettings();
  await workbook.ownState();
  expect(host.snapshot()).toEqual(before);
});
