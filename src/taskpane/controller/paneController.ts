import type { TableKey } from '../../domain/tableKey';
import type { Language } from '../../reports/messages/texts';
import type { CellView, FindingView } from '../../reports/reconciliationView';
import { WorkbookFault } from '../../workbook/workbookFault';
import type { PaneHost } from '../paneHost';
import type { Reconciler } from '../reconciler/reconciler';
import { initialState, type Activity, type Notice, type PaneStart, type Task } from '../state/paneState';
import { isCancelled, problemOf } from './problem';
import { dayText } from './dayText';
import { changedSettings, type SettingsChange, type TableChange } from './settingsChange';
import { Store } from './store';

/** Carries out what the user asks for, one thing at a time; a request that comes meanwhile is dropped. */
export class PaneController {
  readonly store: Store;
  private busy = false;
  private reading: AbortController | null = null;
  private settings: string | null = null;
  private failed: (() => Promise<void>) | null = null;

  constructor(
    private readonly host: Pick<PaneHost, 'workbook' | 'language' | 'openSample'>,
    private readonly reconciler: Reconciler,
    private readonly now: () => Date,
    private readonly startWith: PaneStart,
  ) {
    this.store = new Store(initialState(host.language, startWith));
  }

  /** What is to be done when the pane opens. */
  readonly begin = async (): Promise<void> => {
    if (this.startWith === 'reconcile') await this.reconcile();
    else await this.readOwnState();
  };

  /** Reads the workbook and reconciles it. */
  readonly reconcile = (): Promise<void> =>
    this.run('reconcile', { kind: 'reading', done: 0, total: null }, async () => {
      const { workbook } = this.host;
      this.store.dispatch({ kind: 'reconciliationChosen' });
      const reading = new AbortController();
      this.reading = reading;
      const onProgress = (done: number, total: number): void => {
        this.store.dispatch({ kind: 'went', activity: { kind: 'reading', done, total } });
      };
      const at = this.now();
      const sheets = await workbook.readSheets({ onProgress, signal: reading.signal });
      const settings = await workbook.readSettings();
      if (reading.signal.aborted) throw new WorkbookFault('cancelled');
      this.reading = null;
      this.store.dispatch({ kind: 'went', activity: { kind: 'checking' } });
      const { language } = this.store.state;
      const view = await this.reconciler.reconcile({ name: workbook.name, sheets, settings }, language);
      this.settings = settings;
      this.store.dispatch({ kind: 'reconciled', outcome: { view, language, at } });
      await this.readOwnState();
      return null;
    });

  /** Breaks off the reading or the checking that is going on; a write is never broken off. */
  readonly cancel = (): void => {
    const { activity } = this.store.state;
    if (this.reading !== null) {
      this.reading.abort();
    } else if (activity?.kind === 'checking' || activity?.kind === 'refreshing') {
      this.reconciler.cancel();
      this.store.dispatch({ kind: 'forgotten' });
    }
  };

  /** The pane in another language; what was found is told anew in it. */
  readonly chooseLanguage = (language: Language): Promise<void> => {
    this.store.dispatch({ kind: 'languageChosen', language });
    return this.catchUp();
  };

  /** Shows the cell in the workbook; nothing else waits for it. */
  readonly goTo = async (cell: CellView): Promise<void> => {
    const { workbook } = this.host;
    const { sheet, row, column } = cell;
    try {
      await workbook.selectCell({ sheet, row, column });
      if (this.store.state.problem?.task === 'goTo') this.store.dispatch({ kind: 'messageDismissed' });
    } catch (error) {
      this.failed = () => this.goTo(cell);
      this.store.dispatch({ kind: 'failed', problem: problemOf('goTo', error) });
    }
  };

  readonly openSample = (): Promise<void> =>
    this.run('openSample', { kind: 'openingSample' }, async () => {
      await this.host.openSample?.();
      return null;
    });

  /** Writes the summary and the reconciliation into the workbook, as of the last reconciliation. */
  readonly write = (): Promise<void> =>
    this.run('write', { kind: 'writing' }, async () => {
      const { outcome, language } = this.store.state;
      if (outcome === null) return null;
      const sheets = await this.reconciler.ownSheets(outcome.at, language);
      const names = await this.ownSheetsChange(() => this.host.workbook.writeOwnSheets(sheets));
      const written = sheets.map(({ name }, index) => ({ wanted: name, name: names[index] ?? name }));
      return { kind: 'written', sheets: written };
    });

  readonly remove = (): Promise<void> =>
    this.run('remove', { kind: 'removing' }, async () => {
      await this.ownSheetsChange(() => this.host.workbook.removeOwnSheets());
      return { kind: 'removed' };
    });

  /** Undoes the last write, or mends one that broke off. */
  readonly restore = (): Promise<void> =>
    this.run('restore', { kind: 'restoring' }, async () => {
      const mending = this.store.state.own?.checkpoint === 'interrupted';
      await this.ownSheetsChange(() => this.host.workbook.restore());
      return { kind: mending ? 'mended' : 'undone' };
    });

  /** Lets a finding stand, with a comment and the name of who says so; today is the date. */
  readonly accept = ({ key }: FindingView, comment: string, name: string): Promise<void> => {
    const acceptance = { finding: key, comment: comment.trim(), name: name.trim(), date: this.today() };
    return this.changeSettings('accept', { kind: 'accept', acceptance }, { kind: 'accepted' });
  };

  readonly withdraw = ({ key }: FindingView): Promise<void> =>
    this.changeSettings('accept', { kind: 'withdraw', finding: key }, { kind: 'withdrawn' });

  /** Has a table read as the user says, now and in later runs; what the change leaves out stays as it was. */
  readonly correct = (table: TableKey, change: TableChange): Promise<void> =>
    this.changeSettings('correct', { kind: 'correct', table, change }, { kind: 'corrected' });

  /** Leaves a table to the reading again. */
  readonly resetTable = (table: TableKey): Promise<void> =>
    this.changeSettings('correct', { kind: 'reset', table }, { kind: 'reset' });

  /** The date that an acceptance of now bears. */
  readonly today = (): string => dayText(this.now());

  /** Does again what failed last. */
  readonly tryAgain = async (): Promise<void> => {
    await this.failed?.();
  };

  private changeSettings(task: Task, change: SettingsChange, notice: Notice): Promise<void> {
    return this.run(task, { kind: 'saving' }, async () => {
      const { workbook } = this.host;
      const settings = await changedSettings(await workbook.readSettings(), change);
      await workbook.writeSettings(settings);
      this.settings = settings;
      await this.reconcileAgain();
      return notice;
    });
  }

  private async reconcileAgain(): Promise<void> {
    this.store.dispatch({ kind: 'went', activity: { kind: 'refreshing' } });
    const { language } = this.store.state;
    const view = await this.reconciler.again(this.settings, language);
    this.store.dispatch({ kind: 'refreshed', view, language });
  }

  /** Asks for the view in the language that the pane has come to speak. */
  private async catchUp(): Promise<void> {
    const { outcome, language } = this.store.state;
    if (outcome === null || outcome.language === language) return;
    await this.run('refresh', { kind: 'refreshing' }, async () => {
      await this.reconcileAgain();
      return null;
    });
  }

  /** A change to our sheets; what of ours is in the workbook is read anew however it ends. */
  private async ownSheetsChange<Result>(change: () => Promise<Result>): Promise<Result> {
    try {
      return await change();
    } finally {
      await this.readOwnState();
    }
  }

  private async readOwnState(): Promise<void> {
    try {
      this.store.dispatch({ kind: 'ownStateRead', own: await this.host.workbook.ownState() });
    } catch {
      // It is asked again after the next task; until then the pane offers nothing that needs it.
    }
  }

  private async run(task: Task, activity: Activity, work: () => Promise<Notice | null>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const { dispatch } = this.store;
    dispatch({ kind: 'began', activity });
    let done = false;
    try {
      dispatch({ kind: 'ended', notice: await work() });
      done = true;
    } catch (error) {
      if (isCancelled(error)) {
        dispatch({ kind: 'ended', notice: { kind: 'cancelled' } });
      } else {
        this.failed = () => this.run(task, activity, work);
        dispatch({ kind: 'failed', problem: problemOf(task, error) });
      }
    } finally {
      this.reading = null;
      this.busy = false;
    }
    if (done) await this.catchUp();
  }
}
