import { isInputRole } from '../ownSheetMark';
import type { SheetCells } from '../cells';
import { settingsNamespace } from '../settingsXml';
import type { CellPlace, OwnState, ReadOptions, Workbook, WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbookFault';
import { asFault } from './excelFault';
import { isExcelNewEnough, runExcel } from './excelRun';
import { KeptText } from './keptText';
import { performWrite } from './performWrite';
import { prepareWrite, type PreparedWrite } from './prepareWrite';
import { readUserSheets } from './readSheets';
import { removeSheets } from './removeSheets';
import { restoreSheets } from './restoreSheets';
import { selectCell } from './selectCell';
import { loadState } from './workbookState';

/** The workbook that is open in Excel around the add-in. Calls are carried out one after the other. */
export class ExcelWorkbook implements Workbook {
  private last: Promise<unknown> = Promise.resolve();

  private constructor(readonly name: string) {}

  /** Throws a WorkbookFault 'tooOld' where Excel lacks what the adapter needs. */
  static async open(): Promise<ExcelWorkbook> {
    if (!isExcelNewEnough()) throw new WorkbookFault('tooOld');
    const name = await runExcel(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    });
    return new ExcelWorkbook(name);
  }

  readSheets(options: ReadOptions = {}): Promise<readonly SheetCells[]> {
    return this.inTurn(() => runExcel((context) => readUserSheets(context, options)));
  }

  write(change: WorkbookChange): Promise<readonly string[]> {
    return this.inTurn(() => write(change));
  }

  removeOwnSheets(): Promise<void> {
    return this.inTurn(() => runExcel(removeSheets));
  }

  ownState(): Promise<OwnState> {
    return this.inTurn(() => runExcel(readOwnState));
  }

  restore(): Promise<void> {
    return this.inTurn(() => runExcel(restoreSheets));
  }

  readSettings(): Promise<string | null> {
    return this.inTurn(() => runExcel(async (context) => (await findSettings(context)).text));
  }

  writeSettings(text: string): Promise<void> {
    return this.inTurn(() =>
      runExcel(async (context) => {
        (await findSettings(context)).keep(text);
        await context.sync();
      }),
    );
  }

  selectCell(place: CellPlace): Promise<void> {
    return this.inTurn(() => runExcel((context) => selectCell(context, place)));
  }

  /** Two writes at once would each change what the other has planned. */
  private inTurn<Result>(call: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(call, call);
    this.last = result.catch(() => undefined);
    return result;
  }
}

/**
 * Plans, then writes. The plan fails at once while a cell is being edited; the write itself, once begun, waits for the user
 * to leave a cell rather than break off half-way.
 */
async function write(change: WorkbookChange): Promise<readonly string[]> {
  let prepared = await runExcel((context) => prepareWrite(context, change));
  if (prepared === 'interrupted') {
    await runExcel(restoreSheets);
    prepared = await runExcel((context) => prepareWrite(context, change));
  }
  // A state that can't be mended must not be written over.
  if (prepared === 'interrupted') throw new WorkbookFault('interrupted');
  try {
    await performIn(prepared);
  } catch (error) {
    await putBackAfter(prepared, asFault(error));
  }
  return prepared.targets.map(({ name }) => name);
}

function performIn(prepared: PreparedWrite): Promise<void> {
  return runExcel((context) => performWrite(context, prepared), { waitsForCell: true });
}

/** Puts back what a failed write has changed and throws why it failed; a write that was done after all is left. */
async function putBackAfter({ state: planned }: PreparedWrite, fault: WorkbookFault): Promise<void> {
  const found = await runExcel(
    async (context) => {
      const { checkpoint, record } = await loadState(context);
      if (checkpoint === null) return 'unchanged';
      if (checkpoint.phase === 'complete') return record.text === planned.record.text ? 'unchanged' : 'done';
      await restoreSheets(context);
      return 'put back';
    },
    { waitsForCell: true },
  ).catch(() => {
    throw new WorkbookFault('interrupted', null, { cause: fault });
  });
  if (found !== 'done') throw fault;
}

async function readOwnState(context: Excel.RequestContext): Promise<OwnState> {
  const { sheets, checkpoint } = await loadState(context);
  const outputs = sheets.filter(({ own }) => own !== null && own !== 'backup' && !isInputRole(own));
  const phase = checkpoint?.phase ?? null;
  return {
    sheets: outputs.map(({ name }) => name),
    checkpoint: phase === null ? 'none' : phase === 'complete' ? 'complete' : 'interrupted',
  };
}

async function findSettings(context: Excel.RequestContext): Promise<KeptText> {
  const load = KeptText.find(context, settingsNamespace);
  await context.sync();
  const read = load();
  await context.sync();
  return read();
}
