import { createXlsx } from '../../../src/workbook/xlsx/createXlsx';
import { WorkbookFault } from '../../../src/workbook/workbookFault';
import { userSheet } from '../../workbook/sheets';
import { moment } from '../moment';
import { changed, paneOn, sampleWorkbook } from './samplePane';

describe('reconciling', () => {
  test('the answer, when the workbook was read, and what of ours is in it', async () => {
    const { controller, state, view } = paneOn(await sampleWorkbook());
    await controller.reconcile();
    expect(view().answer).toMatch(/^1 fel, 8 avrundningar, underskott 1,7\smnkr i Konsult och uppdrag$/);
    expect(state()).toMatchObject({
      activity: null,
      problem: null,
      outcome: { at: moment, language: 'sv' },
      own: { sheets: [], checkpoint: 'none' },
    });
  });

  test('the ribbon’s button reconciles at once; opening the pane only looks for sheets of ours', async () => {
    const asked = paneOn(await sampleWorkbook(), { start: 'reconcile' });
    await asked.controller.begin();
    expect(asked.view().status).toBe('error');
    const opened = paneOn(await sampleWorkbook());
    await opened.controller.begin();
    expect(opened.state()).toMatchObject({ outcome: null, own: { sheets: [] } });
  });

  test('what it is doing is told: reading step by step, then checking', async () => {
    const { controller } = paneOn(await sampleWorkbook());
    const told: string[] = [];
    controller.store.subscribe(() => {
      const { activity } = controller.store.state;
      const said =
        activity?.kind === 'reading' ? `reading ${activity.done}/${activity.total ?? '?'}` : activity?.kind;
      if (said !== undefined && said !== told.at(-1)) told.push(said);
    });
    await controller.reconcile();
    expect(told[0]).toBe('reading 0/?');
    expect(told.at(-2)).toMatch(/^reading (\d+)\/\1$/);
    expect(told.at(-1)).toBe('checking');
  });

  test('two clicks at once do one thing', async () => {
    const workbook = await sampleWorkbook();
    const readSheets = jest.fn(() => workbook.readSheets());
    const { controller } = paneOn(changed(workbook, { readSheets }));
    await Promise.all([controller.reconcile(), controller.reconcile()]);
    expect(readSheets).toHaveBeenCalledTimes(1);
  });

  test('a workbook without a table is told, not failed', async () => {
    const { controller, state, view } = paneOn(createXlsx([userSheet('Tomt', [])], 'tomt.xlsx'));
    await controller.reconcile();
    expect(view().status).toBe('nothing');
    expect(state().problem).toBeNull();
  });

  test('from a page about a later version it leads to the answer', async () => {
    const { controller, state } = paneOn(await sampleWorkbook(), { start: 'document' });
    await controller.begin();
    expect(state()).toMatchObject({ page: 'document', outcome: null });
    await controller.reconcile();
    expect(state().page).toBe('reconcile');
  });
});

describe('breaking off', () => {
  test('while it reads: nothing is shown, the earlier answer stays', async () => {
    const workbook = await sampleWorkbook();
    const { controller, state, view } = paneOn(
      changed(workbook, {
        readSheets: (options) => {
          if (state().outcome !== null) controller.cancel();
          return workbook.readSheets(options);
        },
      }),
    );
    await controller.reconcile();
    await controller.reconcile();
    expect(state()).toMatchObject({ activity: null, problem: null, notice: { kind: 'cancelled' } });
    expect(view().status).toBe('error');
  });

  test('while it checks: the answer is forgotten, and it can reconcile again', async () => {
    const { controller, state, view } = paneOn(await sampleWorkbook());
    const unsubscribe = controller.store.subscribe(() => {
      if (controller.store.state.activity?.kind === 'checking') {
        unsubscribe();
        // Once the reconciler is at work.
        queueMicrotask(() => queueMicrotask(controller.cancel));
      }
    });
    await controller.reconcile();
    expect(state()).toMatchObject({ outcome: null, notice: { kind: 'cancelled' }, problem: null });
    await controller.reconcile();
    expect(view().status).toBe('error');
  });

  test('a write is not broken off', async () => {
    const workbook = await sampleWorkbook();
    const { controller, state } = paneOn(workbook);
    await controller.reconcile();
    const writing = controller.write();
    controller.cancel();
    await writing;
    expect(state()).toMatchObject({ notice: { kind: 'written' }, own: { checkpoint: 'complete' } });
  });
});

describe('our sheets', () => {
  const names = ['Sammanfattning', 'Avstämning'];

  test('are written, named as the user may find them, and can be undone to the byte', async () => {
    const workbook = await sampleWorkbook();
    const before = workbook.toBytes();
    const { controller, state } = paneOn(workbook);
    await controller.reconcile();
    await controller.write();
    expect(state()).toMatchObject({
      notice: { kind: 'written', sheets: names.map((name) => ({ wanted: name, name })) },
      own: { sheets: names, checkpoint: 'complete' },
    });
    await controller.restore();
    expect(state()).toMatchObject({ notice: { kind: 'undone' }, own: { sheets: [], checkpoint: 'none' } });
    expect(workbook.toBytes()).toEqual(before);
  });

  test('get another name where the user has a sheet of theirs, and that is told', async () => {
    const rows = [
      ['Enhet', 'Budget', 'Prognos', 'Avvikelse'],
      ['Skola', 10, 12, 2],
      ['Vård', 20, 21, 1],
      ['Summa', 30, 33, 3],
    ];
    const { controller, state } = paneOn(createXlsx([userSheet('Sammanfattning', rows)], 'eget.xlsx'));
    await controller.reconcile();
    await controller.write();
    const { notice } = state();
    expect(notice?.kind === 'written' && notice.sheets.map(({ wanted, name }) => name === wanted)).toEqual([
      false,
      true,
    ]);
  });

  test('are removed', async () => {
    const { controller, state } = paneOn(await sampleWorkbook());
    await controller.reconcile();
    await controller.write();
    controller.store.dispatch({ kind: 'removalAsked' });
    await controller.remove();
    expect(state()).toMatchObject({
      notice: { kind: 'removed' },
      own: { sheets: [], checkpoint: 'none' },
      confirmingRemoval: false,
    });
  });

  test('are not written before there is an answer', async () => {
    const workbook = await sampleWorkbook();
    const { controller, state } = paneOn(workbook);
    await controller.write();
    expect((await workbook.ownState()).sheets).toEqual([]);
    expect(state().notice).toBeNull();
  });

  test('an interrupted write is mended, and so called', async () => {
    const workbook = await sampleWorkbook();
    let checkpoint: 'interrupted' | 'none' = 'interrupted';
    const { controller, state } = paneOn(
      changed(workbook, {
        ownState: () => Promise.resolve({ sheets: ['Sammanfattning'], checkpoint }),
        restore: () => {
          checkpoint = 'none';
          return Promise.resolve();
        },
      }),
    );
    await controller.begin();
    expect(state().own?.checkpoint).toBe('interrupted');
    await controller.restore();
    expect(state()).toMatchObject({ notice: { kind: 'mended' }, own: { checkpoint: 'none' } });
  });
});

describe('what the user decides', () => {
  const openErrors = (view: ReturnType<ReturnType<typeof paneOn>['view']>) =>
    view.checks.flatMap(({ findings }) =>
      findings.filter((finding) => finding.class === 'error' && finding.accepted === null),
    );

  test('an accepted finding is kept in the workbook and known by the next run, until it is withdrawn', async () => {
    const workbook = await sampleWorkbook();
    const first = paneOn(workbook);
    await first.controller.reconcile();
    const [error] = openErrors(first.view());
    await first.controller.accept(error!, ' Enligt beslut ', ' Anna Ek ');
    expect(first.state().notice).toEqual({ kind: 'accepted' });

    const next = paneOn(workbook);
    await next.controller.reconcile();
    expect(openErrors(next.view())).toEqual([]);
    const accepted = next
      .view()
      .checks.flatMap(({ findings }) => findings.filter((one) => one.accepted !== null));
    expect(accepted.map(({ accepted: by }) => by)).toMatchObject([
      { comment: 'Enligt beslut', name: 'Anna Ek', date: '2026-11-24' },
    ]);

    await next.controller.withdraw(accepted[0]!);
    expect(next.state().notice).toEqual({ kind: 'withdrawn' });
    expect(openErrors(next.view())).toHaveLength(1);
  });

  test('a corrected table is read so at once and in later runs; what is not changed stays, until it is reset', async () => {
    const workbook = await sampleWorkbook();
    const { controller, state, view } = paneOn(workbook);
    await controller.reconcile();
    const { key } = view().tables[0]!;
    const readAs = () => view().tables.find((table) => JSON.stringify(table.key) === JSON.stringify(key))!;
    const { kind, columns } = readAs();

    await controller.correct(key, { unit: 'mnkr', measures: new Map() });
    await controller.correct(key, { measures: new Map([[0, 'count']]) });
    expect(state().notice).toEqual({ kind: 'corrected' });
    expect(readAs()).toMatchObject({ unit: 'mnkr', kind, corrected: true, ignored: false });
    expect(readAs().columns.map(({ measure }) => measure)).toEqual([
      'count',
      ...columns.slice(1).map((one) => one.measure),
    ]);

    const next = paneOn(workbook);
    await next.controller.reconcile();
    expect(next.view().tables[0]).toMatchObject({ unit: 'mnkr', corrected: true });

    await controller.resetTable(key);
    expect(state().notice).toEqual({ kind: 'reset' });
    expect(readAs()).toMatchObject({ unit: 'tkr', kind, corrected: false, columns });
  });

  test('a table that is left out can be taken in again', async () => {
    const { controller, view } = paneOn(await sampleWorkbook());
    await controller.reconcile();
    const { key } = view().tables[0]!;
    await controller.correct(key, { ignored: true, measures: new Map() });
    expect(view().tables.map(({ ignored }) => ignored)).toEqual([
      true,
      ...Array(view().tables.length - 1).fill(false),
    ]);
    await controller.resetTable(key);
    expect(view().tables.some(({ ignored }) => ignored)).toBe(false);
  });

  test('settings of a later version are not overwritten', async () => {
    const workbook = await sampleWorkbook();
    const newer = '{"version":99,"plans":[]}';
    await workbook.writeSettings(newer);
    const { controller, state, view } = paneOn(workbook);
    await controller.reconcile();
    await controller.correct(view().tables[0]!.key, { unit: 'kr', measures: new Map() });
    expect(state().problem).toMatchObject({ task: 'correct', code: 'newerSettings' });
    expect(await workbook.readSettings()).toBe(newer);
  });
});

describe('the other language', () => {
  test('what was found is told anew in it, from what was read', async () => {
    const workbook = await sampleWorkbook();
    const readSheets = jest.fn(() => workbook.readSheets());
    const { controller, state, view } = paneOn(changed(workbook, { readSheets }));
    await controller.reconcile();
    await controller.chooseLanguage('en');
    expect(view().answer).toMatch(/^1 error/);
    expect(state()).toMatchObject({ language: 'en', outcome: { language: 'en', at: moment } });
    expect(readSheets).toHaveBeenCalledTimes(1);
  });

  test('chosen during a run, it is caught up with after it', async () => {
    const { controller, view } = paneOn(await sampleWorkbook());
    await controller.reconcile();
    const writing = controller.write();
    void controller.chooseLanguage('en');
    await writing;
    expect(view().answer).toMatch(/^1 error/);
    expect(controller.store.state.notice).toMatchObject({ kind: 'written' });
  });
});

describe('going to a cell', () => {
  const cell = { sheet: 'KoU resultaträkning', row: 5, column: 4, name: 'KoU resultaträkning!E6' };

  test('the workbook shows it', async () => {
    const workbook = await sampleWorkbook();
    const selected = jest.fn();
    workbook.onSelect = selected;
    await paneOn(workbook).controller.goTo(cell);
    expect(selected).toHaveBeenCalledWith({ sheet: 'KoU resultaträkning', row: 5, column: 4 });
  });

  test('a sheet that is gone is told, and the answer no longer holds until the next run', async () => {
    const { controller, state } = paneOn(await sampleWorkbook());
    await controller.reconcile();
    await controller.goTo({ ...cell, sheet: 'Borta' });
    expect(state()).toMatchObject({
      stale: true,
      problem: { task: 'goTo', code: 'sheetGone', sheet: 'Borta' },
    });
    await controller.goTo(cell);
    expect(state()).toMatchObject({ stale: true, problem: null });
    await controller.reconcile();
    expect(state().stale).toBe(false);
  });
});

describe('the sample', () => {
  test('is opened by the program around', async () => {
    const openSample = jest.fn(() => Promise.resolve());
    const { controller, state } = paneOn(await sampleWorkbook(), { openSample });
    await controller.openSample();
    expect(openSample).toHaveBeenCalledTimes(1);
    expect(state()).toMatchObject({ activity: null, problem: null });
  });

  test('that cannot be opened is told', async () => {
    const openSample = () => Promise.reject(new Error('404'));
    const { controller, state } = paneOn(await sampleWorkbook(), { openSample });
    await controller.openSample();
    expect(state().problem).toEqual({ task: 'openSample', code: 'unexpected', sheet: null, detail: '404' });
  });
});

describe('a fault', () => {
  const codes = [
    'cellEditing',
    'structureProtected',
    'sheetProtected',
    'readOnly',
    'sheetGone',
    'tooOld',
    'failed',
    'interrupted',
  ] as const;

  test.each(codes)('%s while reading: told, and the same can be tried again', async (code) => {
    const workbook = await sampleWorkbook();
    let isBroken = true;
    const { controller, state, view } = paneOn(
      changed(workbook, {
        readSheets: () => (isBroken ? Promise.reject(new WorkbookFault(code)) : workbook.readSheets()),
      }),
    );
    await controller.reconcile();
    expect(state()).toMatchObject({ activity: null, outcome: null, problem: { task: 'reconcile', code } });
    isBroken = false;
    await controller.tryAgain();
    expect(state().problem).toBeNull();
    expect(view().status).toBe('error');
  });

  test.each(codes)(
    '%s while writing: told, the answer stays, and the state of our sheets is asked',
    async (code) => {
      const workbook = await sampleWorkbook();
      const cause = new Error('GeneralException');
      const ownState = jest.fn(() => workbook.ownState());
      const { controller, state } = paneOn(
        changed(workbook, {
          ownState,
          write: () => Promise.reject(new WorkbookFault(code, 'Sammanfattning', { cause })),
        }),
      );
      await controller.reconcile();
      ownState.mockClear();
      await controller.write();
      expect(state().problem).toEqual({
        task: 'write',
        code,
        sheet: 'Sammanfattning',
        detail: 'GeneralException',
      });
      expect(state().outcome).not.toBeNull();
      expect(ownState).toHaveBeenCalledTimes(1);
    },
  );

  test('a decision that cannot be kept changes nothing', async () => {
    const workbook = await sampleWorkbook();
    const { controller, state, view } = paneOn(
      changed(workbook, { writeSettings: () => Promise.reject(new WorkbookFault('readOnly')) }),
    );
    await controller.reconcile();
    const before = view();
    await controller.correct(before.tables[0]!.key, { unit: 'kr', measures: new Map() });
    expect(state().problem).toMatchObject({ task: 'correct', code: 'readOnly' });
    expect(view()).toBe(before);
  });

  test('where Excel does not tell what is ours, the answer is shown all the same', async () => {
    const workbook = changed(await sampleWorkbook(), {
      ownState: () => Promise.reject(new WorkbookFault('cellEditing')),
    });
    const { controller, state, view } = paneOn(workbook);
    await controller.begin();
    await controller.reconcile();
    expect(view().status).toBe('error');
    expect(state()).toMatchObject({ own: null, problem: null });
  });

  test('what nobody foresaw is told with what the program said', async () => {
    const workbook = changed(await sampleWorkbook(), {
      readSheets: () => Promise.reject(new TypeError('x is undefined')),
    });
    const { controller, state } = paneOn(workbook);
    await controller.reconcile();
    expect(state().problem).toEqual({
      task: 'reconcile',
      code: 'unexpected',
      sheet: null,
      detail: 'x is undefined',
    });
  });
});
