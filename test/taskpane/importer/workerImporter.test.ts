import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultImportChoices } from '../../../src/domain/outcome/importChoices';
import { importService } from '../../../src/taskpane/importer/importService';
import { LazyImporter } from '../../../src/taskpane/importer/lazyImporter';
import { LocalImporter } from '../../../src/taskpane/importer/localImporter';
import type { ImportReply, ImportRequest } from '../../../src/taskpane/importer/messages';
import { openOutcomeWorkbook } from '../../../src/taskpane/importer/openOutcomeWorkbook';
import { WorkerImporter } from '../../../src/taskpane/importer/workerImporter';
import type { ReconcileInput } from '../../../src/taskpane/reconciler/reconciler';
import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { userSheet } from '../../workbook/sheets';
import { sampleWorkbook } from '../controller/samplePane';
import { moment } from '../moment';
import { ClonedWorker } from '../worker/clonedWorker';

const ledger = join(__dirname, '../../../assets/samples/utfall-2017-09.csv');

const ledgerFile = async (): Promise<File> => new File([await readFile(ledger)], 'utfall-2017-09.csv');

async function sampleInput(): Promise<ReconcileInput> {
  const workbook = await sampleWorkbook();
  return { name: workbook.name, sheets: await workbook.readSheets(), settings: null };
}

function started() {
  const workers: ClonedWorker<ImportRequest, ImportReply>[] = [];
  const importer = new WorkerImporter(() => {
    workers.push(new ClonedWorker((post) => importService(new LocalImporter(openOutcomeWorkbook), post)));
    return workers.at(-1)!;
  });
  return { importer, workers };
}

test.each([
  ['a worker', () => started().importer],
  ['no worker', () => new LazyImporter()],
])('with %s the files give the same view and the same change, with its decimals', async (_, start) => {
  const input = await sampleInput();
  const local = new LocalImporter(openOutcomeWorkbook);
  const importer = start();
  for (const each of [local, importer]) await each.read([await ledgerFile()]);
  const view = await importer.plan(input, defaultImportChoices, 'sv');
  expect(view).toEqual(await local.plan(input, defaultImportChoices, 'sv'));
  expect(view).toMatchObject({ obstacle: null, period: 'jan–sep 2017' });
  const change = await importer.change(moment, 'sv');
  expect(change).toEqual(await local.change(moment, 'sv'));
  expect(change.cells).toHaveLength(view.changes);
});

test('other choices and the other language are planned without the sheets being posted again', async () => {
  const { importer, workers } = started();
  await importer.read([await ledgerFile()]);
  await importer.plan(await sampleInput(), defaultImportChoices, 'sv');
  const view = await importer.again(null, { ...defaultImportChoices, period: '2017-08' }, 'en');
  expect(view).toMatchObject({ language: 'en', period: 'Jan–Aug 2017' });
  const kinds = workers[0]!.requests.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('sheet')).toBeLessThan(kinds.indexOf('plan'));
});

test('how many bytes are read is told, up to the whole of each file', async () => {
  const { importer } = started();
  const told: [number, number][] = [];
  const file = await ledgerFile();
  const onProgress = (place: number, done: number): void => void told.push([place, done]);
  await importer.read([file, file], { onProgress });
  expect(new Set(told.map(([place]) => place))).toEqual(new Set([0, 1]));
  expect(told.every(([, done]) => done >= 0 && done <= file.size)).toBe(true);
});

test('nothing that the file holds is posted back', async () => {
  const { importer, workers } = started();
  await importer.read([await ledgerFile()]);
  expect(workers[0]!.replies.map(({ kind }) => kind)).not.toContain('view');
  expect(JSON.stringify(workers[0]!.replies)).not.toContain('Kommunbidrag');
});

test('another sheet of a workbook is read when the user chooses it', async () => {
  const months = (name: string, amount: number) =>
    userSheet(name, [
      ['Avdelning', 'Ack utfall 2017-08'],
      ...['Ledningsstaben', 'Ekonomi och kvalitet', 'HR', 'Välfärd'].map((unit) => [unit, amount]),
    ]);
  const bytes = createXlsx([months('A', 1000), months('B', 2500)], 'x.xlsx').toBytes();
  const { importer } = started();
  await importer.read([new File([bytes.slice()], 'utfall.xlsx')]);
  await importer.readAgain(0, { sheet: 'B', dimension: null });
  const view = await importer.plan(await sampleInput(), { ...defaultImportChoices, unit: 'tkr' }, 'sv');
  expect(view.files).toMatchObject([{ used: true, sheet: 'B' }]);
  expect(view.targets.flatMap(({ rows }) => rows.map(({ next }) => next))).toContain('2\u00A0500');
});

test('a file that does not tell its period is read with the one that the user types', async () => {
  const { importer } = started();
  const choices = { ...defaultImportChoices, unit: 'tkr' as const };
  await importer.read([new File(['Avdelning;Utfall\nHR;1000\nVälfärd;2000\n'], 'utfall.csv')]);
  expect(await importer.plan(await sampleInput(), choices, 'sv')).toMatchObject({
    asksForPeriod: true,
    files: [{ used: false }],
  });
  await importer.readAgain(0, { sheet: null, dimension: null, period: '2017-08' });
  const view = await importer.plan(await sampleInput(), choices, 'sv');
  expect(view).toMatchObject({ asksForPeriod: false, files: [{ used: true }], period: 'jan–aug 2017' });
});

describe('broken off', () => {
  test('what is under way ends, the files are forgotten, and others can be read', async () => {
    const { importer, workers } = started();
    const reading = importer.read([await ledgerFile()]);
    importer.cancel();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(workers[0]!.isTerminated).toBe(true);
    await expect(importer.again(null, defaultImportChoices, 'sv')).rejects.toThrow();
    await importer.read([await ledgerFile()]);
    expect(await importer.plan(await sampleInput(), defaultImportChoices, 'sv')).toMatchObject({
      obstacle: null,
    });
  });

  test('without a worker too', async () => {
    const importer = new LazyImporter();
    const reading = importer.read([await ledgerFile()], { onProgress: () => importer.cancel() });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

test('a worker that cannot be started is told', async () => {
  const { importer, workers } = started();
  const reading = importer.read([await ledgerFile()]);
  workers[0]!.fail('no such script');
  await expect(reading).rejects.toThrow('no such script');
});
