import type { Workbook } from '../../workbook/workbook';
import { WorkbookFault } from '../../workbook/workbookFault';
import type { ReconcileInput } from '../reconciler/reconciler';
import type { SettingsChange } from './settingsChange';
import type { Store } from './store';
import type { TaskRunner } from './taskRunner';

/** What tasks have in common that read or change the workbook. */
export class WorkbookAccess {
  constructor(
    readonly workbook: Workbook,
    private readonly store: Store,
    private readonly runner: TaskRunner,
  ) {}

  /** The sheets and the settings, read step by step; the user may break it off. */
  async read(): Promise<ReconcileInput> {
    const { workbook, store, runner } = this;
    const reading = new AbortController();
    runner.untilBrokenOff(() => reading.abort());
    store.dispatch({ kind: 'went', activity: { kind: 'reading', done: 0, total: null } });
    const onProgress = (done: number, total: number): void => {
      store.dispatch({ kind: 'went', activity: { kind: 'reading', done, total } });
    };
    const sheets = await workbook.readSheets({ onProgress, signal: reading.signal });
    const settings = await workbook.readSettings();
    if (reading.signal.aborted) throw new WorkbookFault('cancelled');
    runner.untilBrokenOff(null);
    return { name: workbook.name, sheets, settings };
  }

  /** Keeps one more decision in the workbook's settings, and gives them. */
  async keep(change: SettingsChange): Promise<string> {
    // Seldom needed: not among what the pane needs to start.
    const { changedSettings } = await import('./settingsChange');
    const settings = changedSettings(await this.workbook.readSettings(), change);
    await this.workbook.writeSettings(settings);
    return settings;
  }

  /** A change to the workbook that can be undone; what of ours is in it is read anew however it ends. */
  async change<Result>(carryOut: () => Promise<Result>): Promise<Result> {
    try {
      return await carryOut();
    } finally {
      await this.readOwnState();
    }
  }

  async readOwnState(): Promise<void> {
    try {
      this.store.dispatch({ kind: 'ownStateRead', own: await this.workbook.ownState() });
    } catch {
      // It is asked again after the next task; until then the pane offers nothing that needs it.
    }
  }
}
