import { codeOf } from '../officeHost/codeOf';
import { contentOf, hostWith, run } from './testHost';

/** Two requests of three actions that matter: a value each in A1, B1 and C1. */
function writeTwice(): Promise<void> {
  return run(async (context, { a }) => {
    a.getRange('A1').values = [[1]];
    await context.sync();
    a.getRange('B1').values = [[2]];
    a.getRange('C1').values = [[3]];
  });
}

test('the nth request fails as a whole, and those before it are done', async () => {
  const host = hostWith();
  host.failRequest(2);
  expect(await codeOf(writeTwice())).toBe('GeneralException');
  expect((await contentOf('A', 'A1:C1')).values).toEqual([[1, '', '']]);
});

test('the nth action fails, and those before it in its request are done', async () => {
  const outcomes = new Set<string>();
  let last = 'GeneralException';
  for (let action = 1; last === 'GeneralException'; action += 1) {
    const host = hostWith();
    host.failAction(action);
    last = await codeOf(writeTwice()).catch(() => 'done');
    host.failAction(0);
    outcomes.add(JSON.stringify((await contentOf('A', 'A1:C1')).values));
  }
  expect([...outcomes]).toEqual(['[["","",""]]', '[[1,"",""]]', '[[1,2,""]]', '[[1,2,3]]']);
});

test('a dead host fails every request until it is revived', async () => {
  const host = hostWith();
  host.die();
  expect([await codeOf(writeTwice()), await codeOf(writeTwice())]).toEqual([
    'GeneralException',
    'GeneralException',
  ]);
  host.revive();
  await writeTwice();
  expect((await contentOf('A', 'A1:C1')).values).toEqual([[1, 2, 3]]);
});

test('a slow host answers when its time is over', async () => {
  jest.useFakeTimers();
  try {
    const host = hostWith();
    host.latency = 1000;
    const reading = contentOf('A', 'A1');
    await jest.advanceTimersByTimeAsync(999);
    expect(host.counts.requests).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect((await reading).values).toEqual([['']]);
  } finally {
    jest.useRealTimers();
  }
});

test('the user may delete a sheet between two requests', async () => {
  const host = hostWith();
  host.beforeRequest(2, () => host.deleteSheet('A'));
  expect(await codeOf(writeTwice())).toBe('ItemNotFound');
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['B']);
});

test('while a cell is edited requests fail, unless they may wait', async () => {
  const host = hostWith();
  host.cellEditMode = true;
  expect(await codeOf(writeTwice())).toBe('InvalidOperationInCellEditMode');
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1').values = [[9]];
    await context.sync();
  });
  host.cellEditMode = false;
  await waiting;
  expect((await contentOf('A', 'A1')).values).toEqual([[9]]);
});

test('a request above 5 MB is refused before anything is done', async () => {
  const host = hostWith();
  const writing = run((_, { a }) => {
    a.getRange('A1').values = [['first']];
    for (let row = 2; row < 200; row += 1) a.getRange(`A${row}`).values = [['x'.repeat(30_000)]];
  });
  expect(await codeOf(writing)).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.sheet('A').usedArea(true)).toBeNull();
});

test('a response above 5 MB is refused', async () => {
  hostWith(Array.from({ length: 200 }, () => ['x'.repeat(30_000)]));
  const reading = run((_, { a }) => void a.getUsedRange().load('values'));
  expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
});

test('counts requests, bytes and cells', async () => {
  const host = hostWith([
    [1, 2],
    [3, 4],
  ]);
  await run(async (context, { a }) => {
    a.getRange('A1:B2').load('values,numberFormat');
    await context.sync();
    a.getRange('A1:A2').values = [[5], [6]];
  });
  const { perRequest } = host.counts;
  expect(perRequest.map(({ cellsRead, cellsWritten }) => [cellsRead, cellsWritten])).toEqual([
    [8, 0],
    [0, 2],
  ]);
  expect([host.counts.requests, host.counts.cellsRead, host.counts.cellsWritten]).toEqual([2, 8, 2]);
  expect(host.counts.bytesIn).toBe(perRequest.reduce((sum, { bytesIn }) => sum + bytesIn, 0));
  expect(Math.min(...perRequest.map(({ bytesOut }) => bytesOut))).toBeGreaterThan(0);
});

test('answers for the requirement sets that it is told to support', () => {
  const host = hostWith();
  const supported = (version: string): boolean =>
    Office.context.requirements.isSetSupported('ExcelApi', version);
  expect([supported('1.13'), supported('1.20'), supported('1.21')]).toEqual([true, true, false]);
  host.requirementSets.support('ExcelApi', '1.12');
  expect([supported('1.12'), supported('1.13')]).toEqual([true, false]);
  host.requirementSets.support('ExcelApi', null);
  expect(supported('1.1')).toBe(false);
});

test('a workbook that is read-only says so, and refuses new sheets', async () => {
  const host = hostWith();
  host.workbook.readOnly = true;
  expect(Office.context.document.mode).toBe('readOnly');
  expect(await codeOf(run((context) => context.workbook.worksheets.add('C')))).toBe('AccessDenied');
});
