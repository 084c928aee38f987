import { cellFormula, cellValue, type SheetCells } from '../../src/workbook/cells';
import type { OwnSheet } from '../../src/workbook/ownSheet';
import type { Workbook } from '../../src/workbook/workbook';
import { departments, reconciliation, seenSheet, summary, text, userSheet } from './sheets';

/** A workbook under test, and a look at all that it holds. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  /** All sheets in order, our own among them. */
  allSheets(): Promise<readonly SheetCells[]>;
}

/** What every adapter to a workbook keeps to; `open` gives a workbook that holds these cells. */
export function workbookContract(
  adapter: string,
  open: (sheets: readonly SheetCells[]) => Promise<WorkbookUnderTest>,
): void {
  const hidden = userSheet('Dold', [['x']], { hidden: true });

  async function written(
    own: readonly OwnSheet[],
    users = [departments, hidden],
  ): Promise<WorkbookUnderTest> {
    const subject = await open(users);
    await subject.workbook.writeOwnSheets(own);
    return subject;
  }

  async function names(subject: WorkbookUnderTest): Promise<readonly string[]> {
    return (await subject.allSheets()).map(({ name }) => name);
  }

  async function ownSheet(subject: WorkbookUnderTest, index: number): Promise<SheetCells> {
    const sheet = (await subject.allSheets())[index];
    if (sheet === undefined) throw new Error(`There is no sheet ${index}.`);
    return sheet;
  }

  describe(`a workbook in ${adapter}`, () => {
    test("gives the user's sheets in order, with values, formats and what is hidden", async () => {
      const { workbook } = await open([departments, hidden]);
      expect((await workbook.readSheets()).map(seenSheet)).toEqual([departments, hidden].map(seenSheet));
    });

    test("places our sheets after the user's and leaves them out of what is read", async () => {
      const subject = await written([summary, reconciliation]);
      expect(await names(subject)).toEqual([
        'Resultat per avdelning',
        'Dold',
        'Sammanfattning',
        'Avstämning',
      ]);
      expect((await subject.workbook.readSheets()).map(({ name }) => name)).toEqual([
        departments.name,
        'Dold',
      ]);
    });

    test("leaves the user's sheets as they are", async () => {
      const subject = await written([summary, reconciliation]);
      expect((await subject.workbook.readSheets()).map(seenSheet)).toEqual(
        [departments, hidden].map(seenSheet),
      );
    });

    test('replaces our sheets when they are written again', async () => {
      const subject = await written([summary, reconciliation]);
      const once = (await subject.allSheets()).map(seenSheet);
      await subject.workbook.writeOwnSheets([summary, reconciliation]);
      expect((await subject.allSheets()).map(seenSheet)).toEqual(once);
    });

    test('drops our sheets that are not written again', async () => {
      const subject = await written([summary, reconciliation]);
      await subject.workbook.writeOwnSheets([reconciliation]);
      expect(await names(subject)).toEqual([departments.name, 'Dold', 'Avstämning']);
      await subject.workbook.writeOwnSheets([]);
      expect(await names(subject)).toEqual([departments.name, 'Dold']);
    });

    test("gives our sheet a number where the user's bears its name, in whatever case", async () => {
      const users = [departments, userSheet('SAMMANFATTNING', [['min egen']])];
      const subject = await written([summary], users);
      expect(await names(subject)).toEqual([departments.name, 'SAMMANFATTNING', 'Sammanfattning 2']);
      await subject.workbook.writeOwnSheets([summary]);
      expect(await names(subject)).toEqual([departments.name, 'SAMMANFATTNING', 'Sammanfattning 2']);
    });

    test('keeps a text that looks like a formula a text', async () => {
      const sheet = await ownSheet(await written([summary]), 2);
      expect(cellValue(sheet, 3, 0)).toBe('=HYPERLINK("http://x")');
      expect(cellFormula(sheet, 3, 0)).toBeUndefined();
    });

    test('writes formulas with the values that they had when they were written', async () => {
      const sheet = await ownSheet(await written([summary]), 2);
      expect([cellFormula(sheet, 4, 1), cellValue(sheet, 4, 1)]).toEqual(['=SUM(B3:B4)', -1.65]);
      expect(cellFormula(sheet, 2, 1)).toBe("='Resultat per avdelning'!B2");
    });

    test('leaves the workbook as it was when writing fails', async () => {
      const subject = await written([summary]);
      const before = (await subject.allSheets()).map(seenSheet);
      const impossible: OwnSheet = { ...reconciliation, name: 'a/b', rows: [[text('x')]] };
      await expect(subject.workbook.writeOwnSheets([summary, impossible])).rejects.toThrow('a/b');
      expect((await subject.allSheets()).map(seenSheet)).toEqual(before);
    });
  });
}
