import type { AccountRule } from '../../domain/outcome/accountRule';
import type { ImportChoices, OutcomeAlias } from '../../domain/outcome/importChoices';
import type { Month } from '../../domain/outcome/period';
import type { ImportView } from '../../reports/importView';
import type { FileChoice, FileWatch, Importer } from '../importer/importer';
import type { ReconcileInput } from '../reconciler/reconciler';
import type { Notice, PickedFile, Task } from '../state/paneState';
import type { SettingsChange } from './settingsChange';
import type { Store } from './store';
import type { TaskRunner } from './taskRunner';
import type { WorkbookAccess } from './workbookAccess';

/** Carries out what the user asks for of an import. */
export class ImportController {
  private files: readonly PickedFile[] = [];
  private settings: string | null = null;
  /** The files, by their places, that were read with a period that the user typed. */
  private dated: ReadonlySet<number> = new Set();

  constructor(
    private readonly store: Store,
    private readonly runner: TaskRunner,
    private readonly access: WorkbookAccess,
    private readonly importer: Importer,
    private readonly now: () => Date,
  ) {}

  /** Reads the files, and the workbook, and tells what would change; nothing is written. */
  readonly readFiles = (files: readonly File[]): Promise<void> => {
    const picked = files.map(({ name, size }) => ({ name, size }));
    return this.readAndPlan(picked, async (watch) => {
      this.files = picked;
      this.dated = new Set();
      this.store.dispatch({ kind: 'importBegun' });
      await this.importer.read(files, watch);
    });
  };

  /** Reads one of the files in another way: another of its sheets, units by another dimension. */
  readonly readAgain = (file: number, choice: FileChoice): Promise<void> =>
    this.readAndPlan(this.files, (watch) => this.readDated(file, choice, watch));

  /** Takes the month to whose end the outcome is, and reads with it the files that do not tell it. */
  readonly typePeriod = (period: Month): Promise<void> => {
    const read = this.store.state.importing.planned?.view.files ?? [];
    return this.readAndPlan(this.files, async (watch) => {
      this.store.dispatch({ kind: 'periodTyped', period });
      for (const [index, { used, sheet, dimensions }] of read.entries()) {
        if (used && !this.dated.has(index)) continue;
        const dimension = dimensions.find(({ chosen }) => chosen)?.code ?? null;
        await this.readDated(index, { sheet, dimension }, watch);
      }
    });
  };

  /** Holds the files against the workbook as it is now. */
  readonly planAnew = (): Promise<void> =>
    this.runner.run('plan', { kind: 'reading', done: 0, total: null }, async () => {
      await this.plan(await this.access.read());
      return null;
    });

  /** Takes the user's choice, and plans with it as soon as nothing else is going on. */
  readonly choose = (choices: Partial<ImportChoices>): Promise<void> => {
    this.store.dispatch({ kind: 'importChosen', choices });
    return this.catchUp();
  };

  /** Remembers in the workbook to which row something of the files belongs, or that it belongs to none. */
  readonly assign = (alias: OutcomeAlias): Promise<void> =>
    this.changeSettings('assign', { kind: 'alias', alias }, { kind: 'assigned' });

  /** Forgets what was remembered of it. */
  readonly unassign = (from: string): Promise<void> =>
    this.changeSettings('assign', { kind: 'forgetAlias', from }, { kind: 'unassigned' });

  /** Keeps the user's own account ranges in the workbook; null goes back to Kommun-Bas. */
  readonly keepRanges = (rules: readonly AccountRule[] | null): Promise<void> =>
    this.changeSettings(
      'ranges',
      { kind: 'accountRules', rules },
      { kind: rules === null ? 'rangesReset' : 'rangesKept' },
      () => this.store.dispatch({ kind: 'rangesLeft' }),
    );

  /** Writes what was planned into the workbook: all of it, or nothing. */
  readonly write = (): Promise<void> =>
    this.runner.run('import', { kind: 'importing' }, async () => {
      const { language, importing } = this.store.state;
      if (importing.planned === null || importing.planned.view.changes === 0) return null;
      if (!(await this.isStillPlanned(importing.planned.view))) return null;
      const { changes, period } = importing.planned.view;
      const written = { cells: changes, period: period ?? '' };
      const change = await this.importer.change(this.now(), language);
      await this.access.change(() => this.access.workbook.write(change));
      this.store.dispatch({ kind: 'importWritten', written });
      return { kind: 'imported', ...written };
    });

  /** Plans anew where the language or the choices have changed since. */
  async catchUp(): Promise<void> {
    const { importing, language } = this.store.state;
    const { planned, choices } = importing;
    if (planned === null || (planned.language === language && planned.choices === choices)) return;
    await this.runner.run('plan', { kind: 'planning' }, async () => {
      await this.planAgain();
      return null;
    });
  }

  /** Settings that were changed since, a snapshot or a profile, are not lost; where they change the plan, it is shown first. */
  private async isStillPlanned(shown: ImportView): Promise<boolean> {
    const settings = await this.access.workbook.readSettings();
    if (settings === this.settings) return true;
    this.settings = settings;
    await this.planAgain();
    // From here on it is a write, which is never broken off.
    this.runner.untilBrokenOff(null);
    this.store.dispatch({ kind: 'went', activity: { kind: 'importing' } });
    return JSON.stringify(this.store.state.importing.planned?.view) === JSON.stringify(shown);
  }

  private async readDated(file: number, choice: FileChoice, watch: FileWatch): Promise<void> {
    const { typedPeriod } = this.store.state.importing;
    if (typedPeriod === null) return this.importer.readAgain(file, choice, watch);
    this.dated = new Set([...this.dated, file]);
    return this.importer.readAgain(file, { ...choice, period: typedPeriod }, watch);
  }

  private readAndPlan(
    files: readonly PickedFile[],
    read: (watch: FileWatch) => Promise<void>,
  ): Promise<void> {
    const { store } = this;
    return this.runner.run('readFiles', { kind: 'readingFiles', files, file: 0, done: 0 }, async () => {
      this.breakOffImporter();
      await read({
        onProgress: (file, done) =>
          store.dispatch({ kind: 'went', activity: { kind: 'readingFiles', files, file, done } }),
      });
      await this.plan(await this.access.read());
      return null;
    });
  }

  private async plan(workbook: ReconcileInput): Promise<void> {
    this.settings = workbook.settings;
    await this.planned((choices, language) => this.importer.plan(workbook, choices, language));
  }

  private planAgain(): Promise<void> {
    return this.planned((choices, language) => this.importer.again(this.settings, choices, language));
  }

  private async planned(ask: (...with_: PlannedWith) => ReturnType<Importer['again']>): Promise<void> {
    const { store } = this;
    this.breakOffImporter();
    store.dispatch({ kind: 'went', activity: { kind: 'planning' } });
    const { language, importing } = store.state;
    const { choices } = importing;
    const view = await ask(choices, language);
    store.dispatch({ kind: 'importPlanned', planned: { view, language, choices } });
  }

  private changeSettings(
    task: Task,
    change: SettingsChange,
    notice: Notice,
    onKept: () => void = () => undefined,
  ): Promise<void> {
    return this.runner.run(task, { kind: 'saving' }, async () => {
      this.settings = await this.access.keep(change);
      onKept();
      await this.planAgain();
      return notice;
    });
  }

  private breakOffImporter(): void {
    this.runner.untilBrokenOff(() => {
      this.importer.cancel();
      this.store.dispatch({ kind: 'importForgotten' });
    });
  }
}

type PlannedWith = [choices: ImportChoices, language: Parameters<Importer['again']>[2]];
