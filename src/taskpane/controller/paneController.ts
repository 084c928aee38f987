import type { PeriodProfile } from '../../domain/history/outcomeHistory';
import type { TableKey } from '../../domain/tableKey';
import type { Language } from '../../reports/messages/texts';
import type { CellView, FindingView } from '../../reports/reconciliationView';
import type { OwnSheet } from '../../workbook/ownSheet';
import { sheetsOnly } from '../../workbook/workbook';
import type { Importer } from '../importer/importer';
import type { PaneHost } from '../paneHost';
import type { Reconciler } from '../reconciler/reconciler';
import { paneReducer } from '../state/paneReducer';
import { initialState, type Notice, type PaneStart, type Said, type Task } from '../state/paneState';
import { dayText } from './dayText';
import { ImportController } from './importController';
import { keptProfile } from './keptProfile';
import type { SettingsChange, TableChange } from './settingsChange';
import { Store } from './store';
import { TaskRunner } from './taskRunner';
import { WorkbookAccess } from './workbookAccess';

/** Carries out what the user asks for, one thing at a time; a request that comes meanwhile is dropped. */
export class PaneController {
  readonly store: Store;
  readonly imports: ImportController;
  readonly runner: TaskRunner;
  readonly access: WorkbookAccess;
  private settings: string | null = null;
  /** Whether the last write was of sheets that are read with the user's own. */
  private wroteInputs = false;
  /** Whether they are still to be reconciled with. */
  private isUnread = false;

  constructor(
    private readonly host: Pick<PaneHost, 'workbook' | 'language' | 'openSample'>,
    readonly reconciler: Reconciler,
    importer: Importer,
    readonly now: () => Date,
    private readonly startWith: PaneStart,
  ) {
    this.store = new Store(initialState(host.language, startWith), paneReducer);
    this.runner = new TaskRunner(this.store);
    this.access = new WorkbookAccess(host.workbook, this.store, this.runner);
    this.imports = new ImportController(this.store, this.runner, this.access, importer, now);
    this.runner.afterwards = async () => {
      await this.catchUp();
      await this.imports.catchUp();
    };
  }

  /** What is to be done when the pane opens. */
  readonly begin = async (): Promise<void> => {
    if (this.startWith === 'reconcile') await this.reconcile();
    else await this.access.readOwnState();
  };

  /** Reads the workbook and reconciles it. */
  readonly reconcile = (): Promise<void> => {
    this.store.dispatch({ kind: 'pageChosen', page: 'reconcile' });
    return this.reconcileHere();
  };

  /** Reconciles, and stays on the page: what has moved since the last report is told of a reconciliation. */
  readonly reconcileHere = (): Promise<void> =>
    this.runner.run('reconcile', { kind: 'reading', done: 0, total: null }, async () => {
      await this.readAndReconcile();
      return null;
    });

  /** Breaks off the reading or the checking that is going on; a write is never broken off. */
  readonly cancel = (): void => this.runner.cancel();

  /** The pane in another language; what was found is told anew in it. */
  readonly chooseLanguage = (language: Language): Promise<void> => {
    this.store.dispatch({ kind: 'languageChosen', language });
    return this.runner.afterwards();
  };

  /** Shows the cell in the workbook; nothing else waits for it. */
  readonly goTo = async (cell: CellView): Promise<void> => {
    const { workbook } = this.host;
    const { sheet, row, column } = cell;
    try {
      await workbook.selectCell({ sheet, row, column });
      if (this.store.state.problem?.task === 'goTo') this.store.dispatch({ kind: 'messageDismissed' });
    } catch (error) {
      this.runner.fail('goTo', error, () => this.goTo(cell));
    }
  };

  readonly openSample = (): Promise<void> =>
    this.runner.run('openSample', { kind: 'openingSample' }, async () => {
      await this.host.openSample?.();
      return null;
    });

  /** Writes the summary and the reconciliation into the workbook, as of the last reconciliation. */
  readonly write = (): Promise<void> =>
    this.runner.run('write', { kind: 'writing' }, async () => {
      const { outcome, language } = this.store.state;
      if (outcome === null) return null;
      const sheets = await this.reconciler.ownSheets(outcome.at, language);
      const names = await this.access.change(() => this.host.workbook.write(sheetsOnly(sheets)));
      this.wroteInputs = false;
      const written = sheets.map(({ name }, index) => ({ wanted: name, name: names[index] ?? name }));
      return { kind: 'written', sheets: written };
    });

  readonly remove = (): Promise<void> =>
    this.runner.run('remove', { kind: 'removing' }, async () => {
      await this.access.change(() => this.host.workbook.removeOwnSheets());
      return { kind: 'removed' };
    });

  /** Undoes the last write, or mends one that broke off. */
  readonly restore = (): Promise<void> =>
    this.runner.run('restore', { kind: 'restoring' }, async () => {
      const mending = this.store.state.own?.checkpoint === 'interrupted';
      await this.access.change(() => this.host.workbook.restore());
      if (this.store.state.importing.written !== null) this.store.dispatch({ kind: 'importUndone' });
      this.isUnread = this.wroteInputs;
      this.wroteInputs = false;
      return { kind: mending ? 'mended' : 'undone' };
    });

  /** Writes sheets that are read with the user's own, and reconciles the workbook with them. */
  readonly writeInputs = (sheets: () => Promise<readonly OwnSheet[]>, said: Said): Promise<void> =>
    this.runner.run('accept', { kind: 'saving' }, async () => {
      const made = await sheets();
      await this.access.change(() => this.host.workbook.write(sheetsOnly(made)));
      this.wroteInputs = true;
      this.isUnread = true;
      return { kind: 'said', said };
    });

  /** Whether undoing would take back sheets that are read with the user's own. */
  get canUndoInputs(): boolean {
    return this.wroteInputs && this.store.state.own?.checkpoint === 'complete';
  }

  /** Keeps what a part of the pane decides in the workbook, and reconciles with it. */
  readonly decide = (
    decide: Extract<SettingsChange, { kind: 'decide' }>['decide'],
    said: Said,
  ): Promise<void> => this.changeSettings('accept', { kind: 'decide', decide }, { kind: 'said', said });

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

  /** Keeps the forecasts of the last reconciliation in the workbook under a name, to be compared with later ones. */
  readonly keepSnapshot = (name: string): Promise<void> =>
    this.runner.run('snapshot', { kind: 'saving' }, async () => {
      const { outcome, language } = this.store.state;
      if (outcome === null) return null;
      const settings = await this.host.workbook.readSettings();
      if (settings !== this.settings) {
        // What the import has learned since would be lost.
        this.settings = settings;
        await this.reconcileAgain();
        this.runner.untilBrokenOff(null);
        this.store.dispatch({ kind: 'went', activity: { kind: 'saving' } });
      }
      const change = await this.reconciler.snapshot(name.trim(), outcome.at, language);
      await this.access.change(() => this.host.workbook.write(change));
      this.settings = change.settings ?? this.settings;
      await this.reconcileAgain();
      return { kind: 'snapshotKept', name: name.trim() };
    });

  /** Keeps how the year's budget lies over its months; null goes back to twelfths. */
  readonly keepProfile = (shares: PeriodProfile['shares'] | null): Promise<void> =>
    this.changeSettings(
      'profile',
      { kind: 'profile', shares },
      { kind: shares === null ? 'profileReset' : 'profileKept' },
    );

  /** The date that an acceptance of now bears. */
  readonly today = (): string => dayText(this.now());

  /** Does again what failed last. */
  readonly tryAgain = (): Promise<void> => this.runner.tryAgain();

  /** Reconciles with the sheets that were written or taken back; what is told of that stays. */
  private async reconcileUnread(): Promise<void> {
    const { notice } = this.store.state;
    this.isUnread = false;
    await this.runner.run('reconcile', { kind: 'reading', done: 0, total: null }, async () => {
      await this.readAndReconcile();
      return notice;
    });
  }

  private async readAndReconcile(): Promise<void> {
    const at = this.now();
    const input = await this.access.read();
    this.breakOffReconciler();
    this.store.dispatch({ kind: 'went', activity: { kind: 'checking' } });
    const { language } = this.store.state;
    const view = await this.reconciler.reconcile(input, language);
    this.settings = input.settings;
    this.store.dispatch({ kind: 'reconciled', outcome: { view, language, at } });
    await this.tellHistory(language);
    await this.access.readOwnState();
  }

  private changeSettings(task: Task, change: SettingsChange, notice: Notice): Promise<void> {
    return this.runner.run(task, { kind: 'saving' }, async () => {
      this.settings = await this.access.keep(change);
      await this.reconcileAgain();
      return notice;
    });
  }

  private async reconcileAgain(): Promise<void> {
    this.breakOffReconciler();
    this.store.dispatch({ kind: 'went', activity: { kind: 'refreshing' } });
    const { language } = this.store.state;
    const view = await this.reconciler.again(this.settings, language);
    this.store.dispatch({ kind: 'refreshed', view, language });
    await this.tellHistory(language);
  }

  /** Most workbooks remember nothing, and then what tells of it is not loaded. */
  private async tellHistory(language: Language): Promise<void> {
    const tables = this.settings === null ? [] : await this.reconciler.history(language);
    const profile = this.settings === null ? null : await keptProfile(this.settings);
    this.store.dispatch({ kind: 'historyRead', history: { tables, profile, language } });
  }

  private breakOffReconciler(): void {
    this.runner.untilBrokenOff(() => {
      this.reconciler.cancel();
      this.store.dispatch({ kind: 'forgotten' });
    });
  }

  /** Reads what was written to be read, and asks for the view in the language that the pane has come to speak. */
  private async catchUp(): Promise<void> {
    if (this.isUnread) await this.reconcileUnread();
    const { outcome, language } = this.store.state;
    if (outcome === null || outcome.language === language) return;
    await this.runner.run('refresh', { kind: 'refreshing' }, async () => {
      await this.reconcileAgain();
      return null;
    });
  }
}
