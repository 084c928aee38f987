import { charted, departments, reconciliation, summary, userSheet } from '../sheets';
import { seen, users, type OpenWorkbook, written } from './workbookUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

/** Names that lead to our tables. */
export function anchorContract(open: OpenWorkbook): void {
  test('names our tables', async () => {
    const subject = await written(open, [charted]);
    expect(await subject.visibleNames()).toEqual({ Avstam_oversikt: 'Sammanfattning!$A$2:$B$5' });
  });

  test('names them where they are now', async () => {
    const subject = await written(open, [charted]);
    const area = { top: 4, left: 0, bottom: 4, right: 0 };
    const anchors = [
      { name: 'Avstam_oversikt', area },
      { name: 'Avstam_fel', area },
    ];
    await subject.workbook.write(sheetsOnly([summary, { ...reconciliation, anchors }]));
    expect(await subject.visibleNames()).toEqual({
      Avstam_oversikt: 'Avstämning!$A$5',
      Avstam_fel: 'Avstämning!$A$5',
    });
    await subject.workbook.write(sheetsOnly([reconciliation]));
    expect(await subject.visibleNames()).toEqual({});
  });

  test("leaves the user's name alone and gives ours a number where the two are the same, in whatever case", async () => {
    const own = { AVSTAM_oversikt: `'Resultat per avdelning'!$A$1`, Utfall: `'Resultat per avdelning'!$B$2` };
    const subject = await open(users, own);
    const both = { ...own, Avstam_oversikt_2: 'Sammanfattning!$A$2:$B$5' };
    await subject.workbook.write(sheetsOnly([charted]));
    expect(await subject.visibleNames()).toEqual(both);
    await subject.workbook.write(sheetsOnly([charted]));
    expect(await subject.visibleNames()).toEqual(both);
    await subject.workbook.removeOwnSheets();
    expect(await subject.visibleNames()).toEqual(own);
  });

  test('names tables of a sheet of ours that got a number', async () => {
    const subject = await written(open, [charted], [departments, userSheet('Sammanfattning', [['min']])]);
    expect(await subject.visibleNames()).toEqual({ Avstam_oversikt: "'Sammanfattning 2'!$A$2:$B$5" });
  });

  test('takes no name for an anchor that Excel or a later run would not know', async () => {
    const subject = await open(users);
    const before = await seen(subject);
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    for (const name of ['Avstam_', 'Avstam_a b', 'B7', 'Oversikt']) {
      const writing = subject.workbook.write(sheetsOnly([{ ...summary, anchors: [{ name, area }] }]));
      await expect(writing).rejects.toMatchObject({ name: 'WorkbookFault', code: 'failed' });
    }
    expect(await seen(subject)).toEqual(before);
  });
}
