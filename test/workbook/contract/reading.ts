import { departments, seenSheet, summary } from '../sheets';
import { hidden, users, type OpenWorkbook, written } from './workbookUnderTest';

const cancelled = { name: 'WorkbookFault', code: 'cancelled' };

/** Reading the user's sheets, and going to a cell. */
export function readingContract(open: OpenWorkbook): void {
  test("gives the user's sheets in order, with values, formats and what is hidden", async () => {
    const { workbook } = await open(users);
    expect((await workbook.readSheets()).map(seenSheet)).toEqual(users.map(seenSheet));
  });

  test('tells how far the reading has come, up to the end', async () => {
    const { workbook } = await open(users);
    const told: (readonly [done: number, total: number])[] = [];
    await workbook.readSheets({ onProgress: (done, total) => told.push([done, total]) });
    const [, total = 0] = told.at(-1) ?? [];
    expect(total).toBeGreaterThan(0);
    expect(told.at(-1)).toEqual([total, total]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
  });

  test('is not read when it was broken off before', async () => {
    const { workbook } = await open(users);
    await expect(workbook.readSheets({ signal: AbortSignal.abort() })).rejects.toMatchObject(cancelled);
  });

  test('can be broken off whenever it tells how far it has come, and read again', async () => {
    const { workbook } = await open(users);
    const controller = new AbortController();
    const reading = workbook.readSheets({ signal: controller.signal, onProgress: () => controller.abort() });
    await expect(reading).rejects.toMatchObject(cancelled);
    expect((await workbook.readSheets()).map(({ name }) => name)).toEqual([departments.name, hidden.name]);
  });

  test.each([departments.name, departments.name.toUpperCase(), summary.name])(
    'shows a cell of %s',
    async (sheet) => {
      const subject = await written(open, [summary]);
      await subject.workbook.selectCell({ sheet, row: 3, column: 1 });
      const { sheet: shown = '', ...place } = (await subject.selected()) ?? {};
      expect([shown.toLowerCase(), place]).toEqual([sheet.toLowerCase(), { row: 3, column: 1 }]);
    },
  );

  test('says which sheet is gone when a cell of it is to be shown', async () => {
    const { workbook } = await open(users);
    await expect(workbook.selectCell({ sheet: 'Borta', row: 0, column: 0 })).rejects.toMatchObject({
      name: 'WorkbookFault',
      code: 'sheetGone',
      sheet: 'Borta',
    });
  });
}
