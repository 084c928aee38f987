import { LocalReconciler } from '../../../src/taskpane/reconciler/localReconciler';
import {
  findingsPerMessage,
  type WorkerReply,
  type WorkerRequest,
} from '../../../src/taskpane/reconciler/messages';
import { reconcileService } from '../../../src/taskpane/reconciler/reconcileService';
import { rowsPerMessage, slices } from '../../../src/taskpane/worker/postedSheets';
import type { ReconcileInput } from '../../../src/taskpane/reconciler/reconciler';
import { WorkerReconciler } from '../../../src/taskpane/reconciler/workerReconciler';
import { sampleWorkbook } from '../controller/samplePane';
import { standing } from '../document/fakes';
import { moment } from '../moment';
import { userSheet } from '../../workbook/sheets';
import { ClonedWorker } from '../worker/clonedWorker';

const sampleInput = async (): Promise<ReconcileInput> => {
  const workbook = await sampleWorkbook();
  return { name: workbook.name, sheets: await workbook.readSheets(), settings: null };
};

function started() {
  const workers: ClonedWorker<WorkerRequest, WorkerReply>[] = [];
  const reconciler = new WorkerReconciler(() => {
    workers.push(new ClonedWorker(reconcileService));
    return workers.at(-1)!;
  });
  return { reconciler, workers };
}

/** A table of so many rows, each with an error. */
const wrongRows = (count: number): ReconcileInput => ({
  name: 'stor.xlsx',
  settings: null,
  sheets: [
    userSheet('Stor', [
      ['Enhet', 'Budget', 'Prognos', 'Avvikelse prognos - budget'],
      ...Array.from({ length: count }, (_, row) => [
        `Enhet ${row}`,
        1000 + row,
        1200 + row,
        row % 3 === 0 ? 900 : 200,
      ]),
    ]),
  ],
});

test('a worker finds what is found without one, in both languages', async () => {
  const input = await sampleInput();
  const local = new LocalReconciler();
  const { reconciler } = started();
  expect(await reconciler.reconcile(input, 'sv')).toEqual(await local.reconcile(input, 'sv'));
  expect(await reconciler.again(null, 'en')).toEqual(await local.again(null, 'en'));
});

test('the sheets to write arrive with their decimals', async () => {
  const input = await sampleInput();
  const local = new LocalReconciler();
  const { reconciler } = started();
  await reconciler.reconcile(input, 'sv');
  await local.reconcile(input, 'sv');
  const sheets = await reconciler.ownSheets(moment, 'sv');
  expect(sheets).toEqual(await local.ownSheets(moment, 'sv'));
  const numbers = sheets.flatMap(({ rows }) =>
    rows.flat().flatMap((cell) => (cell?.content.kind === 'number' ? [cell.content.value] : [])),
  );
  expect(numbers.length).toBeGreaterThan(100);
  expect(numbers.every((value) => value.plus(0).equals(value))).toBe(true);
});

test('many rows and findings go in slices and arrive whole, in their order', async () => {
  const input = wrongRows(2500);
  const { reconciler, workers } = started();
  const view = await reconciler.reconcile(input, 'sv');
  expect(view).toEqual(await new LocalReconciler().reconcile(input, 'sv'));
  const [worker] = workers;
  const rows = worker!.requests.flatMap((request) => (request.kind === 'rows' ? [request.rows.length] : []));
  expect(rows).toEqual([rowsPerMessage, rowsPerMessage, 501]);
  const findings = worker!.replies.flatMap((reply) =>
    reply.kind === 'findings' ? [reply.findings.length] : [],
  );
  expect(findings.length).toBeGreaterThan(1);
  expect(Math.max(...findings)).toBeLessThanOrEqual(findingsPerMessage);
});

test('breaking off ends the worker; the next run starts another', async () => {
  const input = await sampleInput();
  const { reconciler, workers } = started();
  const run = reconciler.reconcile(input, 'sv');
  setTimeout(() => reconciler.cancel(), 1);
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  expect((await reconciler.reconcile(input, 'sv')).status).toBe('error');
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
});

test('breaking off while the worker computes does so too', async () => {
  const input = await sampleInput();
  const { reconciler, workers } = started();
  await reconciler.reconcile(input, 'sv');
  const run = reconciler.again(null, 'en');
  reconciler.cancel();
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers[0]!.isTerminated).toBe(true);
});

test('without a worker, breaking off is as sudden', async () => {
  const reconciler = new LocalReconciler();
  const run = reconciler.reconcile(await sampleInput(), 'sv');
  reconciler.cancel();
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
});

test('what is asked before there is an answer fails, and nothing else', async () => {
  const { reconciler } = started();
  await expect(reconciler.again(null, 'sv')).rejects.toThrow('Nothing has been reconciled.');
  expect((await reconciler.reconcile(await sampleInput(), 'sv')).status).toBe('error');
});

test('a worker that cannot be loaded is told, while sheets are still being posted too; the next run starts another', async () => {
  const { reconciler, workers } = started();
  const run = reconciler.reconcile(wrongRows(5), 'sv');
  workers[0]!.fail('NetworkError');
  await expect(run).rejects.toThrow('NetworkError');
  expect(workers).toHaveLength(1);
  const next = reconciler.reconcile(wrongRows(5), 'sv');
  setTimeout(() => workers[1]!.fail('NetworkError'), 0);
  await expect(next).rejects.toThrow('NetworkError');
  expect((await reconciler.reconcile(wrongRows(5), 'sv')).tables).toHaveLength(1);
});

test.each([
  [0, []],
  [2, [2]],
  [5, [2, 2, 1]],
])('%i items in slices of two', (count, lengths) => {
  expect(slices(Array.from({ length: count }), 2).map(({ length }) => length)).toEqual(lengths);
});

test('forecasts that are kept arrive as a change to write, and are told of afterwards', async () => {
  const input = await sampleInput();
  const local = new LocalReconciler();
  const { reconciler } = started();
  await reconciler.reconcile(input, 'sv');
  await local.reconcile(input, 'sv');
  const change = await reconciler.snapshot('Delår 2 2017', moment, 'sv');
  expect(change).toEqual(await local.snapshot('Delår 2 2017', moment, 'sv'));
  expect(change.settings).toContain('Delår 2 2017');
  await reconciler.again(change.settings, 'sv');
  const tables = await reconciler.history('sv');
  expect(
    tables.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields.map(({ text }) => text))),
  ).toContain('Delår 2 2017');
});

test('settings of a later version stop what would replace them, and say so by name', async () => {
  const { reconciler } = started();
  await reconciler.reconcile({ ...(await sampleInput()), settings: '{"version":99}' }, 'sv');
  await expect(reconciler.snapshot('Delår 2 2017', moment, 'sv')).rejects.toMatchObject({
    name: 'NewerSettings',
  });
});

test('the parts of the board document, and the check of a text, come through the worker as they are', async () => {
  const input = await sampleInput();
  const local = new LocalReconciler();
  const { reconciler } = started();
  await reconciler.reconcile(input, 'sv');
  await local.reconcile(input, 'sv');
  const recipe = { language: 'sv', unit: 'mnkr', rounding: 'distributed' } as const;
  const list = {
    kind: 'list',
    recipe,
    templates: new Map([['forecast' as const, 'Prognos: {prognos}.']]),
  } as const;
  const parts = await reconciler.board(list, moment, 'sv');
  expect(parts.length).toBeGreaterThan(5);
  expect(parts).toEqual(await local.board(list, moment, 'sv'));
  const [first] = parts;
  expect(
    await reconciler.board({ kind: 'make', id: first!.id, recipe: first!.recipe }, moment, 'sv'),
  ).toEqual(first);
  const content = { parts: [standing(first!)], placeholders: [], paragraphs: [] };
  const plan = { kind: 'plan', content, choices: { recipe, templates: new Map() } } as const;
  const { kept } = await reconciler.board(plan, moment, 'sv');
  expect(kept.parts.map(({ step }) => step.kind)).toEqual(['current']);
  const text = 'Konsult och uppdrag har ett resultatkrav på 4,6 mnkr.';
  const check = { kind: 'check', paragraphs: [{ number: 3, text, heading: null }] } as const;
  expect(await reconciler.board(check, moment, 'sv')).toMatchObject([
    {
      text: '4,6 mnkr',
      paragraph: 3,
      before: 'Konsult och uppdrag har ett resultatkrav på ',
      verdict: 'agrees',
    },
  ]);
});
