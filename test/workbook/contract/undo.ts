import { charted, history, reconciliation, summary } from '../sheets';
import { seen, users, type OpenWorkbook, written } from './workbookUnderTest';
import { sheetsOnly } from '../../../src/workbook/workbook';

/** Undoing the last write. */
export function undoContract(open: OpenWorkbook): void {
  test('is as it was before the first write when that is undone', async () => {
    const subject = await open(users, { Utfall: `'Resultat per avdelning'!$B$2` });
    const before = await seen(subject);
    await subject.workbook.write(sheetsOnly([charted, reconciliation]));
    await subject.workbook.restore();
    expect(await seen(subject)).toEqual(before);
    expect(await subject.workbook.ownState()).toEqual({ sheets: [], checkpoint: 'none' });
  });

  test.each([
    ['a second', [{ ...summary, name: 'Ny sammanfattning' }]],
    ['one of a sheet of another role', [history]],
  ])('is as after the first write when %s is undone', async (_, second) => {
    const subject = await written(open, [charted, reconciliation]);
    const once = await seen(subject);
    await subject.workbook.write(sheetsOnly(second));
    expect(await seen(subject)).not.toEqual(once);
    await subject.workbook.restore();
    expect(await seen(subject)).toEqual(once);
    expect(await subject.workbook.ownState()).toEqual({
      sheets: ['Sammanfattning', 'Avstämning'],
      checkpoint: 'none',
    });
  });

  test('can be written again after an undo', async () => {
    const subject = await written(open, [charted]);
    const once = await seen(subject);
    await subject.workbook.restore();
    await subject.workbook.write(sheetsOnly([charted]));
    expect(await seen(subject)).toEqual(once);
  });

  test('stays as it is when there is nothing to undo', async () => {
    const subject = await open(users);
    const before = await seen(subject);
    await subject.workbook.restore();
    expect(await seen(subject)).toEqual(before);
    await subject.workbook.write(sheetsOnly([summary]));
    await subject.workbook.write(sheetsOnly([charted]));
    await subject.workbook.restore();
    const undone = await seen(subject);
    await subject.workbook.restore();
    expect(await seen(subject)).toEqual(undone);
  });

  test('has nothing to undo once our sheets are removed', async () => {
    const subject = await written(open, [summary]);
    await subject.workbook.removeOwnSheets();
    const removed = await seen(subject);
    await subject.workbook.restore();
    expect(await seen(subject)).toEqual(removed);
  });
}
