import { ExcelWorkbook } from '../../../src/workbook/excel/excelWorkbook';
import { isExcelNewEnough } from '../../../src/workbook/excel/excelRun';
import { sheetsOnly, type Workbook } from '../../../src/workbook/workbook';
import { ExcelHost } from '../../excelHost/excelHost';
import { useExcel } from '../../excelHost/node';
import { charted, departments, reconciliation, summary, userSheet } from '../sheets';
import { openInExcel, type ExcelUnderTest } from './excelUnderTest';

const hidden = userSheet('Dold', [['x']], { hidden: true });

/** After a first write, with all that was there then. */
async function written(): Promise<ExcelUnderTest & { readonly before: unknown }> {
  const subject = await openInExcel([departments, hidden]);
  await subject.workbook.write(sheetsOnly([charted]));
  return { ...subject, before: subject.host.snapshot() };
}

function fault(code: string, sheet: string | null = null): object {
  return { name: 'WorkbookFault', code, sheet };
}

async function requestsOf(change: (workbook: Workbook) => Promise<unknown>): Promise<number> {
  const { workbook, host } = await written();
  host.counts.reset();
  await change(workbook);
  return host.counts.requests;
}

const writeBoth = (workbook: Workbook): Promise<unknown> =>
  workbook.write(sheetsOnly([charted, reconciliation]));
const restore = (workbook: Workbook): Promise<unknown> => workbook.restore();
const remove = (workbook: Workbook): Promise<unknown> => workbook.removeOwnSheets();
const changes = [
  ['a write', writeBoth],
  ['an undo', restore],
  ['a removal', remove],
] as const;

describe.each(changes)('%s is refused before anything is changed', (_, change) => {
  test('in a workbook whose structure is protected', async () => {
    const { workbook, host } = await written();
    host.protectStructure();
    const before = host.snapshot();
    await expect(change(workbook)).rejects.toMatchObject(fault('structureProtected'));
    expect(host.snapshot()).toEqual(before);
  });

  test('in a workbook that is open for reading only', async () => {
    const { workbook, host, before } = await written();
    host.workbook.readOnly = true;
    await expect(change(workbook)).rejects.toMatchObject(fault('readOnly'));
    expect(host.snapshot()).toEqual(before);
  });

  test('while a cell is being edited, and can be tried again', async () => {
    const { workbook, host, before } = await written();
    host.cellEditMode = true;
    await expect(change(workbook)).rejects.toMatchObject(fault('cellEditing'));
    host.cellEditMode = false;
    expect(host.snapshot()).toEqual(before);
    await change(workbook);
    expect(host.snapshot()).not.toEqual(before);
  });
});

test('says which sheet of ours is protected', async () => {
  const { workbook, host } = await written();
  host.protectSheet(charted.name);
  const before = host.snapshot();
  await expect(writeBoth(workbook)).rejects.toMatchObject(fault('sheetProtected', charted.name));
  expect(host.snapshot()).toEqual(before);
});

test("writes beside protected sheets of the user's", async () => {
  const { workbook, host } = await openInExcel([departments]);
  host.protectSheet(departments.name);
  expect(await workbook.write(sheetsOnly([summary]))).toEqual([summary.name]);
});

test('once begun, a write waits until the user has left the cell', async () => {
  const planning = (await requestsOf(writeBoth)) - 1;
  const { workbook, host } = await written();
  let hasLeft = false;
  host.beforeRequest(planning, () => {
    // After the last request of the plan.
    setTimeout(() => (host.cellEditMode = true));
    setTimeout(() => {
      hasLeft = true;
      host.cellEditMode = false;
    }, 50);
  });
  host.latency = 20;
  expect(await writeBoth(workbook)).toEqual([charted.name, reconciliation.name]);
  expect(hasLeft).toBe(true);
});

test('a sheet that the user deletes after it was read is named, and nothing is changed', async () => {
  const { workbook, host } = await openInExcel([departments, userSheet('Kvar', [['x']])]);
  await workbook.readSheets();
  host.deleteSheet(departments.name);
  const before = host.snapshot();
  await expect(workbook.write(sheetsOnly([charted]))).rejects.toMatchObject(
    fault('sheetGone', departments.name),
  );
  expect(host.snapshot()).toEqual(before);
});

test.each([1, 2, 3, 4, 5])(
  'a sheet of ours that the user deletes before request %d of a write breaks no other',
  async (number) => {
    const { workbook, host } = await written();
    const before = host.snapshot('user');
    host.beforeRequest(number, () => {
      if (host.workbook.sheetNamed(charted.name) !== undefined) host.deleteSheet(charted.name);
    });
    await writeBoth(workbook).catch(() => undefined);
    expect(host.snapshot('user')).toEqual(before);
    expect(await workbook.write(sheetsOnly([charted]))).toEqual([charted.name]);
    expect((await workbook.ownState()).sheets.filter((name) => name === charted.name)).toHaveLength(1);
  },
);

test('two writes at once are carried out one after the other', async () => {
  const { workbook, host } = await openInExcel([departments]);
  const [first, second] = await Promise.all([
    workbook.write(sheetsOnly([summary, reconciliation])),
    workbook.write(sheetsOnly([charted, reconciliation])),
  ]);
  expect([first, second]).toEqual([
    ['Sammanfattning', 'Avstämning'],
    ['Sammanfattning', 'Avstämning'],
  ]);
  expect(host.sheet(charted.name).charts).toHaveLength(1);
  expect((await workbook.ownState()).sheets).toEqual(['Sammanfattning', 'Avstämning']);
});

test('a call works after one that failed', async () => {
  const { workbook, host } = await openInExcel([departments]);
  host.failRequest(1);
  const [reading, writing] = await Promise.allSettled([
    workbook.readSheets(),
    workbook.write(sheetsOnly([summary])),
  ]);
  expect([reading.status, writing.status]).toEqual(['rejected', 'fulfilled']);
});

test('a cell of a hidden sheet is not shown, and the sheet stays hidden', async () => {
  const { workbook, host, before } = await written();
  await expect(workbook.selectCell({ sheet: hidden.name, row: 0, column: 0 })).rejects.toMatchObject(
    fault('sheetHidden', hidden.name),
  );
  expect(host.snapshot()).toEqual(before);
});

describe('an Excel without ExcelApi 1.13', () => {
  test('is told from a newer one', () => {
    const host = ExcelHost.of([departments]);
    useExcel(host);
    expect(isExcelNewEnough()).toBe(true);
    host.requirementSets.support('ExcelApi', '1.12');
    expect(isExcelNewEnough()).toBe(false);
  });

  test('is refused before anything is asked of it', async () => {
    const host = ExcelHost.of([departments]);
    host.requirementSets.support('ExcelApi', '1.12');
    useExcel(host);
    await expect(ExcelWorkbook.open()).rejects.toMatchObject(fault('tooOld'));
    expect(host.counts.requests).toBe(0);
  });

  test('1.13 is enough for all that the adapter does', async () => {
    const host = ExcelHost.of([departments]);
    host.requirementSets.support('ExcelApi', '1.13');
    useExcel(host);
    const workbook = await ExcelWorkbook.open();
    await workbook.readSheets();
    await workbook.writeSettings('{}');
    await writeBoth(workbook);
    await writeBoth(workbook);
    await workbook.selectCell({ sheet: charted.name, row: 1, column: 1 });
    await restore(workbook);
    await remove(workbook);
    expect(await workbook.readSettings()).toBe('{}');
  });
});

test('the workbook has the name of its file', async () => {
  const { workbook } = await openInExcel([departments]);
  expect(workbook.name).toBe('Delårsrapport.xlsx');
});
