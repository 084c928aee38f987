import { cellFormula, cellValue } from '../../../src/workbook/cells';
import type { OwnSheet } from '../../../src/workbook/ownSheet';
import {
  charted,
  departments,
  history,
  reconciliation,
  seenSheet,
  summary,
  text,
  userSheet,
} from '../sheets';
import { hidden, seen, sheetAt, sheetNames, users, type OpenWorkbook, written } from './workbookUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

/** Writing our sheets, replacing them and taking them out. */
export function writingContract(open: OpenWorkbook): void {
  const both = [summary, reconciliation];

  test("places our sheets after the user's, and leaves them out of what is read", async () => {
    const subject = await written(open, both);
    expect(await sheetNames(subject)).toEqual([
      departments.name,
      hidden.name,
      'Sammanfattning',
      'Avstämning',
    ]);
    expect((await subject.workbook.readSheets()).map(seenSheet)).toEqual(users.map(seenSheet));
  });

  test('replaces our sheets when they are written again', async () => {
    const subject = await written(open, [charted, reconciliation]);
    const once = await seen(subject);
    await subject.workbook.write(sheetsOnly([charted, reconciliation]));
    expect(await seen(subject)).toEqual(once);
  });

  test('leaves our sheets of other roles as they are, with their names and charts', async () => {
    const subject = await written(open, [charted, reconciliation]);
    const [, , first, second] = (await subject.allSheets()).map(seenSheet);
    await subject.workbook.write(sheetsOnly([history]));
    await subject.workbook.write(sheetsOnly([{ ...reconciliation, anchors: [] }]));
    const after = await subject.allSheets();
    expect(after.map(({ name }) => name).slice(2)).toEqual(['Sammanfattning', 'Historik', 'Avstämning']);
    expect([after[2], after[4]].map((sheet) => sheet && seenSheet(sheet))).toEqual([first, second]);
    expect(await subject.visibleNames()).toEqual({
      Avstam_oversikt: 'Sammanfattning!$A$2:$B$5',
      Avstam_historik: 'Historik!$A$1:$B$1',
    });
    expect(await subject.chartTitles()).toEqual(['Avvikelse per avdelning']);
    expect((await subject.workbook.readSheets()).map(({ name }) => name)).toEqual(
      users.map(({ name }) => name),
    );
    await subject.workbook.removeOwnSheets();
    expect(await sheetNames(subject)).toEqual(users.map(({ name }) => name));
  });

  test('changes nothing for a write of nothing', async () => {
    const subject = await written(open, both);
    const before = await seen(subject);
    expect(await subject.workbook.write(sheetsOnly([]))).toEqual([]);
    expect(await seen(subject)).toEqual(before);
  });

  test('gives our sheet a number where one of ours of another role bears its name', async () => {
    const subject = await written(open, both);
    expect(await subject.workbook.write(sheetsOnly([{ ...history, name: 'Avstämning' }]))).toEqual([
      'Avstämning 2',
    ]);
  });

  test('tells the names that our sheets got', async () => {
    const { workbook } = await open(users);
    expect(await workbook.write(sheetsOnly(both))).toEqual(['Sammanfattning', 'Avstämning']);
  });

  test("gives our sheet a number where the user's bears its name, in whatever case", async () => {
    const subject = await open([departments, userSheet('SAMMANFATTNING', [['min egen']])]);
    const names = [departments.name, 'SAMMANFATTNING', 'Sammanfattning 2'];
    expect(await subject.workbook.write(sheetsOnly([summary]))).toEqual(['Sammanfattning 2']);
    expect(await sheetNames(subject)).toEqual(names);
    expect(await subject.workbook.write(sheetsOnly([summary]))).toEqual(['Sammanfattning 2']);
    expect(await sheetNames(subject)).toEqual(names);
  });

  test('writes formulas with the values that they had when they were written', async () => {
    const sheet = await sheetAt(await written(open, [summary]), 2);
    expect([cellFormula(sheet, 4, 1), cellValue(sheet, 4, 1)]).toEqual(['=SUM(B3:B4)', -1.65]);
    expect(cellFormula(sheet, 2, 1)).toBe("='Resultat per avdelning'!B2");
  });

  test("keeps a formula of the user's that refers to a sheet of ours when that is written again", async () => {
    const row = { values: [-1.65], formats: [], formulas: ['=Sammanfattning!B5'], hidden: false };
    const subject = await written(open, [summary], [departments, { ...userSheet('Egen', []), rows: [row] }]);
    await subject.workbook.write(sheetsOnly([{ ...summary, rows: [...summary.rows, [text('ny rad')]] }]));
    expect(cellFormula(await sheetAt(subject, 1), 0, 0)).toBe('=Sammanfattning!B5');
    expect(cellValue(await sheetAt(subject, 2), 5, 0)).toBe('ny rad');
  });

  test('removes our sheets, their names and their charts, and nothing else', async () => {
    const subject = await open(users);
    const before = await seen(subject);
    await subject.workbook.write(sheetsOnly([charted, reconciliation]));
    await subject.workbook.removeOwnSheets();
    expect(await seen(subject)).toEqual(before);
    await subject.workbook.removeOwnSheets();
    expect(await seen(subject)).toEqual(before);
  });

  test('tells which sheets of ours there are', async () => {
    const { workbook } = await open(users);
    const none = { sheets: [], checkpoint: 'none' };
    expect(await workbook.ownState()).toEqual(none);
    await workbook.write(sheetsOnly(both));
    expect(await workbook.ownState()).toEqual({
      sheets: ['Sammanfattning', 'Avstämning'],
      checkpoint: 'complete',
    });
    await workbook.removeOwnSheets();
    expect(await workbook.ownState()).toEqual(none);
  });

  test('reads the sheet that the user fills in, and keeps it when our others are written again or removed', async () => {
    const rules: OwnSheet = { ...reconciliation, role: 'fundRules', name: 'Regler', rows: [[text('Andel')]] };
    const { workbook } = await open(users);
    await workbook.write(sheetsOnly([rules]));
    await workbook.write(sheetsOnly(both));
    const names = async (): Promise<readonly string[]> =>
      (await workbook.readSheets()).map(({ name }) => name);
    expect(await names()).toEqual([departments.name, hidden.name, 'Regler']);
    expect(await workbook.ownState()).toEqual({
      sheets: ['Sammanfattning', 'Avstämning'],
      checkpoint: 'complete',
    });
    await workbook.removeOwnSheets();
    const read = await workbook.readSheets();
    expect(read.map(({ name }) => name)).toEqual([departments.name, hidden.name, 'Regler']);
    expect(cellValue(read[2] ?? userSheet('', []), 0, 0)).toBe('Andel');
    expect(await workbook.ownState()).toEqual({ sheets: [], checkpoint: 'none' });
  });

  test('links to the sheet that the user fills in', async () => {
    const rules: OwnSheet = { ...reconciliation, role: 'fundRules', name: 'Regler', rows: [[text('Andel')]] };
    const link: OwnSheet = {
      ...summary,
      rows: [[{ content: { kind: 'link', text: 'A1', sheet: 'Regler', address: 'A1' }, role: 'body' }]],
      sources: ['Regler'],
    };
    const { workbook } = await open(users);
    await workbook.write(sheetsOnly([rules]));
    expect(await workbook.write(sheetsOnly([link]))).toEqual(['Sammanfattning']);
  });

  describe('leaves all as it was, and the earlier write to be undone,', () => {
    const impossible: OwnSheet = { ...reconciliation, name: 'a/b', rows: [[text('x')]] };
    const astray: OwnSheet = { ...reconciliation, sources: [departments.name, 'Borta'] };

    test.each([
      ['for a name that Excel does not take', impossible, { code: 'failed', sheet: 'a/b' }],
      ['for a source that is gone', astray, { code: 'sheetGone', sheet: 'Borta' }],
    ])('when writing fails %s', async (_, wrong, fault) => {
      const subject = await written(open, [summary]);
      const before = await seen(subject);
      const writing = subject.workbook.write(sheetsOnly([charted, wrong]));
      await expect(writing).rejects.toMatchObject({ name: 'WorkbookFault', ...fault });
      expect(await seen(subject)).toEqual(before);
      expect(await subject.workbook.ownState()).toEqual({
        sheets: ['Sammanfattning'],
        checkpoint: 'complete',
      });
    });
  });

  test('takes the names of sources in whatever case', async () => {
    const { workbook } = await open(users);
    const sources = [departments.name.toUpperCase()];
    expect(await workbook.write(sheetsOnly([{ ...summary, sources }]))).toEqual(['Sammanfattning']);
  });

  test('draws the charts of our sheets once, however often they are written', async () => {
    const subject = await written(open, [charted]);
    await subject.workbook.write(sheetsOnly([charted]));
    expect(await subject.chartTitles()).toEqual(['Avvikelse per avdelning']);
    await subject.workbook.write(sheetsOnly([summary]));
    expect(await subject.chartTitles()).toEqual([]);
  });
}
