import fc from 'fast-check';
import type { CellFormat, CellValue, SheetCells, SheetRow } from '../../../src/workbook/cells';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { seenSheet, summary, userSheet } from '../sheets';
import { open } from './packages';
import { sheetsOnly } from '../../../src/workbook/workbook';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const telling = fc.constantFrom(
  '=SUM(A1)',
  '_x0041_',
  '_x0041\u0000',
  ' a ',
  'rad\r\nrad',
  '\u0000',
  '\uD800',
  '<&">',
  ']]>',
  '',
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  // -0 is 0 in a file.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  anyText,
  telling,
  fc.constantFrom('#REF!', '#N/A').map((error) => ({ error })),
);

const format: fc.Arbitrary<CellFormat> = fc.record({
  numberFormat: fc.constantFrom(
    'General',
    '0',
    '#,##0.00',
    '#,##0.0" mnkr"',
    '0.0%',
    '@',
    '#,##0 ;[Red]-#,##0',
  ),
  bold: fc.boolean(),
  indent: fc.integer({ min: 0, max: 3 }),
});

function rowOf(width: number): fc.Arbitrary<SheetRow> {
  const formula = fc.constantFrom(undefined, undefined, '=A1+"<&"', "='Blad 1'!$B$2*2");
  return fc.record({
    values: fc.array(value, { maxLength: width }),
    formats: fc.array(fc.nat({ max: 3 }), { maxLength: width }),
    formulas: fc.array(formula, { maxLength: width }),
    hidden: fc.boolean(),
  });
}

const sheet: fc.Arbitrary<Omit<SheetCells, 'name' | 'hidden'>> = fc.record({
  rows: fc.array(fc.option(rowOf(6), { nil: undefined }), { maxLength: 8 }),
  formats: fc.array(format, { minLength: 1, maxLength: 4 }),
  merges: fc.constantFrom([], [{ top: 0, left: 0, bottom: 1, right: 2 }]),
});

/** A formula beyond the row's last value belongs to no cell. */
function trimmed(cells: SheetCells): SheetCells {
  return {
    ...cells,
    rows: cells.rows.map((row) =>
      // A formula whose result is not kept reads as one that is yet to be computed.
      row?.formulas === undefined
        ? row
        : {
            ...row,
            formulas: row.formulas
              .slice(0, row.values.length)
              .map((text, column) => (row.values[column] === null ? undefined : text)),
          },
    ),
  };
}

const sheets = fc
  .array(fc.tuple(sheet, fc.boolean()), { minLength: 1, maxLength: 3 })
  .map((drawn) =>
    drawn.map(([cells, hidden], index) =>
      trimmed({ ...cells, name: `Blad & ${index}`, hidden: hidden && index > 0 }),
    ),
  );

test('what is written to a new workbook is read from it again, with our sheets in it and without', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (written) => {
      const workbook = createXlsx(written, 'ny.xlsx');
      const expected = written.map(seenSheet);
      expect((await (await open(workbook.toBytes())).readSheets()).map(seenSheet)).toEqual(expected);
      await workbook.write(sheetsOnly([summary]));
      expect((await (await open(workbook.toBytes())).readSheets()).map(seenSheet)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

describe('a new workbook is refused', () => {
  test.each([
    ['for a sheet name that Excel does not take', [userSheet('a/b', [])]],
    ['for two sheets of one name', [userSheet('Blad', []), userSheet('BLAD', [])]],
    ['without a visible sheet', [userSheet('Blad', [], { hidden: true })]],
    ['for a number that is none', [userSheet('Blad', [[Number.NaN]])]],
  ])('%s', (_, cells) => {
    expect(() => createXlsx(cells, 'ny.xlsx')).toThrow(RangeError);
  });
});
