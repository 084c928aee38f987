import { parseWorkbookSettings } from '../../../src/app/settings/workbookSettings';
import { kommunBas } from '../../../src/domain/outcome/kommunBas';
import type { Importer } from '../../../src/taskpane/importer/importer';
import { abortError } from '../../../src/taskpane/worker/abortError';
import type { Workbook } from '../../../src/workbook/workbook';
import { WorkbookFault } from '../../../src/workbook/workbookFault';
import { importedFile, importing, importView, noChange, outcomeFile } from '../importViews';
import { moment } from '../moment';
import { quietWorkbook } from '../quietWorkbook';
import { paneOn } from './samplePane';

function paneWith(importer: Importer = importing(), change: Partial<Workbook> = {}) {
  const workbook = quietWorkbook(change);
  return { ...paneOn(workbook, { importer, start: 'import' }), workbook };
}

/** A workbook that keeps the settings that are written to it. */
function keeping(): Partial<Workbook> & { readonly kept: () => string | null } {
  let kept: string | null = null;
  return {
    kept: () => kept,
    readSettings: () => Promise.resolve(kept),
    writeSettings: (text) => {
      kept = text;
      return Promise.resolve();
    },
  };
}

describe('reading files', () => {
  test('the files, then the workbook, then what would change; nothing is written', async () => {
    const importer = importing();
    const { controller, state, workbook } = paneWith(importer);
    const files = [outcomeFile('a.csv'), outcomeFile('b.se')];
    await controller.imports.readFiles(files);
    expect(importer.read).toHaveBeenCalledWith(files, expect.anything());
    expect(importer.plan.mock.calls[0]?.slice(0, 1)).toEqual([
      { name: 'delår.xlsx', sheets: [], settings: null },
    ]);
    expect(state()).toMatchObject({
      activity: null,
      problem: null,
      page: 'import',
      importing: { planned: { view: importView(), language: 'sv' } },
    });
    expect(workbook.write).not.toHaveBeenCalled();
  });

  test('how far each file is read is told, in bytes', async () => {
    const told: unknown[] = [];
    const { controller } = paneWith(
      importing(importView(), {
        read: (_, watch) => {
          watch?.onProgress?.(1, 7);
          return Promise.resolve();
        },
      }),
    );
    controller.store.subscribe(() => told.push(controller.store.state.activity));
    await controller.imports.readFiles([outcomeFile('a.csv', '12345'), outcomeFile('b.csv', '1234567890')]);
    const files = [
      { name: 'a.csv', size: 5 },
      { name: 'b.csv', size: 10 },
    ];
    expect(told).toContainEqual({ kind: 'readingFiles', files, file: 0, done: 0 });
    expect(told).toContainEqual({ kind: 'readingFiles', files, file: 1, done: 7 });
    expect(told.at(-1)).toBeNull();
  });

  test('broken off, nothing is shown and nothing has changed', async () => {
    const importer = importing(importView(), {
      read: () => {
        controller.cancel();
        return Promise.reject(abortError());
      },
    });
    const { controller, state, workbook } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile()]);
    expect(importer.cancel).toHaveBeenCalledTimes(1);
    expect(state()).toMatchObject({
      activity: null,
      problem: null,
      notice: { kind: 'cancelled' },
      importing: { planned: null },
    });
    expect(workbook.write).not.toHaveBeenCalled();
  });

  test('while the workbook is read it is the workbook’s reading that is broken off', async () => {
    const importer = importing();
    const { controller, state } = paneWith(importer, {
      readSheets: (options) => {
        controller.cancel();
        return options?.signal?.aborted === true
          ? Promise.reject(new WorkbookFault('cancelled'))
          : Promise.resolve([]);
      },
    });
    await controller.imports.readFiles([outcomeFile()]);
    expect(importer.cancel).not.toHaveBeenCalled();
    expect(state()).toMatchObject({ notice: { kind: 'cancelled' }, importing: { planned: null } });
  });

  test('a file that cannot be reached is told, and can be tried again', async () => {
    let tries = 0;
    const { controller, state } = paneWith(
      importing(importView(), {
        read: () => {
          tries += 1;
          return tries === 1 ? Promise.reject(new Error('moved')) : Promise.resolve();
        },
      }),
    );
    await controller.imports.readFiles([outcomeFile()]);
    expect(state().problem).toMatchObject({ task: 'readFiles', code: 'unexpected', detail: 'moved' });
    await controller.tryAgain();
    expect(state()).toMatchObject({ problem: null, importing: { planned: { view: importView() } } });
  });

  test('another sheet of a file is read without the others', async () => {
    const importer = importing();
    const { controller } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile('a.csv'), outcomeFile('b.xlsx')]);
    await controller.imports.readAgain(1, { sheet: 'Blad2', dimension: null });
    expect(importer.read).toHaveBeenCalledTimes(1);
    expect(importer.readAgain).toHaveBeenCalledWith(
      1,
      { sheet: 'Blad2', dimension: null },
      expect.anything(),
    );
    expect(importer.plan).toHaveBeenCalledTimes(2);
  });
});

describe('the period that the user types', () => {
  const files = [importedFile('a.csv'), importedFile('b.csv', { used: false })];

  test('is what the files are read with that do not tell theirs, and planned with', async () => {
    const importer = importing(importView({ files, asksForPeriod: true }));
    const { controller, state } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile('a.csv'), outcomeFile('b.csv')]);
    await controller.imports.typePeriod('2017-08');
    const choice = { sheet: null, dimension: null, period: '2017-08' };
    expect(importer.readAgain.mock.calls.map(([file, with_]) => [file, with_])).toEqual([[1, choice]]);
    expect(importer.plan.mock.lastCall?.[1].period).toBe('2017-08');
    expect(state().importing.typedPeriod).toBe('2017-08');
  });

  test('can be typed anew, though the files can be used by now; other files are asked of anew', async () => {
    const importer = importing(importView({ files }));
    const { controller, state } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile('a.csv'), outcomeFile('b.csv')]);
    importer.plan.mockResolvedValue(importView({ files: files.map((file) => ({ ...file, used: true })) }));
    await controller.imports.typePeriod('2017-07');
    await controller.imports.typePeriod('2017-08');
    expect(importer.readAgain.mock.calls.map(([file, { period }]) => [file, period])).toEqual([
      [1, '2017-07'],
      [1, '2017-08'],
    ]);
    await controller.imports.readFiles([outcomeFile('c.csv')]);
    expect(state().importing.typedPeriod).toBeNull();
  });
});

describe('choosing', () => {
  test('what is chosen is planned with at once, without reading the workbook again', async () => {
    const importer = importing();
    const { controller, workbook } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile()]);
    await controller.imports.choose({ period: '2017-07' });
    expect(importer.again.mock.calls).toEqual([
      [null, expect.objectContaining({ period: '2017-07', jumpFactor: 3 }), 'sv'],
    ]);
    expect(workbook.readSheets).toHaveBeenCalledTimes(1);
  });

  test('what is chosen meanwhile is not lost', async () => {
    const importer = importing();
    const { controller, state } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile()]);
    await Promise.all([
      controller.imports.choose({ period: '2017-07' }),
      controller.imports.choose({ targets: [] }),
      controller.imports.choose({ unit: 'tkr' }),
    ]);
    const choices = { period: '2017-07', targets: [], unit: 'tkr' };
    expect(state().importing.choices).toMatchObject(choices);
    expect(state().importing.planned?.choices).toMatchObject(choices);
    expect(importer.again).toHaveBeenCalledTimes(2);
  });

  test('in the other language it is told anew', async () => {
    const english = importView({ language: 'en', answer: '18 cells change' });
    const importer = importing(importView(), { again: () => Promise.resolve(english) });
    const { controller, state } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile()]);
    await controller.chooseLanguage('en');
    expect(state().importing.planned).toMatchObject({ view: english, language: 'en' });
  });

  test('before files are read there is nothing to plan', async () => {
    const importer = importing();
    const { controller } = paneWith(importer);
    await controller.imports.choose({ jumpFactor: 5 });
    expect(importer.again).not.toHaveBeenCalled();
  });
});

describe('what is remembered', () => {
  const hr = { table: { sheet: 'KLK', headers: ['Utfall'], occurrence: 0 }, row: 'HR' };

  test('a row for a code of the file is kept in the workbook, planned with, and can be taken back', async () => {
    const importer = importing();
    const workbook = keeping();
    const { controller, state } = paneWith(importer, workbook);
    await controller.imports.readFiles([outcomeFile()]);
    await controller.imports.assign({ from: '1003', to: hr });
    const { settings } = parseWorkbookSettings(workbook.kept());
    expect(settings.importing.aliases).toEqual([{ from: '1003', to: hr }]);
    expect(importer.again.mock.lastCall?.[0]).toBe(workbook.kept());
    expect(state().notice).toEqual({ kind: 'assigned' });
    await controller.imports.unassign('1003');
    expect(parseWorkbookSettings(workbook.kept()).settings.importing.aliases).toEqual([]);
    expect(state().notice).toEqual({ kind: 'unassigned' });
  });

  test('the user’s own account ranges are kept, and given up again', async () => {
    const workbook = keeping();
    const { controller, state } = paneWith(importing(), workbook);
    await controller.imports.readFiles([outcomeFile()]);
    controller.store.dispatch({ kind: 'rangesOpened' });
    const rules = kommunBas.slice(0, 3);
    await controller.imports.keepRanges(rules);
    expect(parseWorkbookSettings(workbook.kept()).settings.importing.accountRules).toEqual(rules);
    expect(state()).toMatchObject({ notice: { kind: 'rangesKept' }, importing: { editingRanges: false } });
    await controller.imports.keepRanges(null);
    expect(parseWorkbookSettings(workbook.kept()).settings.importing.accountRules).toBeNull();
    expect(state().notice).toEqual({ kind: 'rangesReset' });
  });

  test('settings of a later version are left alone, and that is said', async () => {
    const writeSettings = jest.fn(() => Promise.resolve());
    const { controller, state } = paneWith(importing(), {
      readSettings: () => Promise.resolve('{"version":99}'),
      writeSettings,
    });
    await controller.imports.readFiles([outcomeFile()]);
    await controller.imports.assign({ from: '1003', to: null });
    expect(state().problem).toMatchObject({ task: 'assign', code: 'newerSettings' });
    expect(writeSettings).not.toHaveBeenCalled();
  });
});

describe('writing', () => {
  test('what was planned is written in one go, told with its count, and offered to be undone', async () => {
    const importer = importing();
    const { controller, state, workbook } = paneWith(importer, {
      ownState: () => Promise.resolve({ sheets: ['Utfallshistorik'], checkpoint: 'complete' }),
    });
    await controller.imports.readFiles([outcomeFile()]);
    await controller.imports.write();
    expect(importer.change).toHaveBeenCalledWith(moment, 'sv');
    expect(workbook.write.mock.calls).toEqual([[noChange]]);
    expect(state()).toMatchObject({
      notice: { kind: 'imported', cells: 18, period: 'jan–aug 2017' },
      own: { checkpoint: 'complete' },
      importing: { planned: null, written: { cells: 18, period: 'jan–aug 2017' } },
    });
    await controller.restore();
    expect(state()).toMatchObject({ notice: { kind: 'undone' }, importing: { written: null } });
  });

  test('two clicks write once', async () => {
    const { controller, workbook } = paneWith();
    await controller.imports.readFiles([outcomeFile()]);
    await Promise.all([controller.imports.write(), controller.imports.write()]);
    expect(workbook.write).toHaveBeenCalledTimes(1);
  });

  test('a write is not broken off', async () => {
    const importer = importing();
    const { controller, state } = paneWith(importer);
    await controller.imports.readFiles([outcomeFile()]);
    const writing = controller.imports.write();
    controller.cancel();
    await writing;
    expect(importer.cancel).not.toHaveBeenCalled();
    expect(state().notice).toMatchObject({ kind: 'imported' });
  });

  test('a cell that was changed since is named; the preview stays, and can be made anew', async () => {
    const importer = importing();
    const { controller, state } = paneWith(importer, {
      write: () => Promise.reject(new WorkbookFault('cellChanged', 'KLK', { cell: 'B7' })),
    });
    await controller.imports.readFiles([outcomeFile()]);
    await controller.imports.write();
    expect(state()).toMatchObject({
      problem: { task: 'import', code: 'cellChanged', sheet: 'KLK', cell: 'B7' },
      importing: { planned: { view: importView() }, written: null },
    });
    await controller.imports.planAnew();
    expect(importer.plan).toHaveBeenCalledTimes(2);
    expect(state().problem).toBeNull();
  });

  test('without a preview nothing is written', async () => {
    const { controller, workbook } = paneWith();
    await controller.imports.write();
    expect(workbook.write).not.toHaveBeenCalled();
  });
});

describe('settings that were changed since the preview', () => {
  test('are planned with before anything is written, so that none of them is lost', async () => {
    const { kept, ...workbook } = keeping();
    const importer = importing();
    const { controller, workbook: host } = paneWith(importer, workbook);
    await controller.imports.readFiles([outcomeFile()]);
    await workbook.writeSettings?.('{"version":1,"acceptances":[]}');
    await controller.imports.write();
    expect(importer.again.mock.lastCall?.[0]).toBe(kept());
    expect(host.write).toHaveBeenCalledTimes(1);
  });

  test('and that change what would be written are shown first', async () => {
    const { kept: _, ...workbook } = keeping();
    const importer = importing(importView(), { again: () => Promise.resolve(importView({ changes: 7 })) });
    const { controller, workbook: host, state } = paneWith(importer, workbook);
    await controller.imports.readFiles([outcomeFile()]);
    await workbook.writeSettings?.('{"version":1,"acceptances":[]}');
    await controller.imports.write();
    expect(host.write).not.toHaveBeenCalled();
    expect(state().importing.planned?.view.changes).toBe(7);
  });
});

test('where the workbook has it all already, nothing is written and the earlier import can still be undone', async () => {
  const { controller, workbook } = paneWith(importing(importView({ changes: 0 })));
  await controller.imports.readFiles([outcomeFile()]);
  await controller.imports.write();
  expect(workbook.write).not.toHaveBeenCalled();
});
