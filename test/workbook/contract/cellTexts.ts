import { cellFormula, cellValue } from '../../../src/workbook/cells';
import { departments, summary, text, userSheet } from '../sheets';
import { sheetAt, type OpenWorkbook } from './workbookUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

/** Excel's limit, in UTF-16 units. */
const longest = 'å'.repeat(32_767);

/** Texts that something might take for more than a text. */
export function cellTextContract(open: OpenWorkbook): void {
  describe('shows as the text that it is', () => {
    test.each([
      ['a formula', '=HYPERLINK("http://x";"klicka")'],
      ['a signed number', '+1'],
      ['a sum', '-1+2'],
      ['a function in old spelling', '@SUM(A1)'],
      ['an array formula', '{=1+1}'],
      ['a number', '1,5'],
      ['a number in English', '1.5'],
      ['a date', '2017-09-20'],
      ['a truth value', 'TRUE'],
      ['an error', '#REF!'],
      ['a script', '<img src=x onerror=alert(1)>'],
      ['an entity', '&lt;&amp;'],
      ['a leading apostrophe', "'Taxor"],
      ['two leading apostrophes', "''Taxor"],
      ['blanks at its ends', '  Taxor  '],
      ['lines', 'Taxor\noch avgifter'],
      ['an override of the direction', 'Taxor \u202Efdp.exe'],
      ['a character of two units', 'Taxor 𝄞'],
      ["Excel's own escape", '_x0041_'],
      ['the longest label', longest],
    ])('%s in a sheet of ours', async (_, label) => {
      const subject = await open([departments]);
      await subject.workbook.write(sheetsOnly([{ ...summary, rows: [[text(label), text(label)]] }]));
      const sheet = await sheetAt(subject, 1);
      for (const column of [0, 1]) {
        expect(cellValue(sheet, 0, column)).toBe(label);
        expect(cellFormula(sheet, 0, column)).toBeUndefined();
      }
    });

    test.each(['=1+1', '<img src=x onerror=alert(1)>', 'Taxor \u202Efdp.exe', longest])(
      "a label of the user's (case %#)",
      async (label) => {
        const { workbook } = await open([userSheet('Blad1', [[label]])]);
        const [sheet] = await workbook.readSheets();
        if (sheet === undefined) throw new Error('Nothing was read.');
        expect(cellValue(sheet, 0, 0)).toBe(label);
        expect(cellFormula(sheet, 0, 0)).toBeUndefined();
      },
    );
  });

  test('cuts a text that is too long for Excel', async () => {
    const subject = await open([departments]);
    await subject.workbook.write(sheetsOnly([{ ...summary, rows: [[text(`${longest}å`)]] }]));
    expect(cellValue(await sheetAt(subject, 1), 0, 0)).toBe(`${longest.slice(1)}…`);
  });
}
