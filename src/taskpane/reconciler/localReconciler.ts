import { reconcileSources } from '../../app/reconcileSources';
import type { ParsedSettings } from '../../app/workbookSettings';
import type { Reconciliation } from '../../domain/reconciliation';
import { noSettings, type Settings } from '../../domain/settings';
import type { Language, Texts } from '../../reports/messages/texts';
import type { ReconciliationView } from '../../reports/reconciliationView';
import { reconciliationView } from '../../reports/reconciliationViewOf';
import type { OwnSheet } from '../../workbook/ownSheet';
import { abortError } from './abortError';
import type { ReconcileInput, Reconciler } from './reconciler';
import { reportTexts } from './reportTexts';

declare const AVSTAM_VERSION: string;

interface ReadSettings {
  readonly settings: Settings;
  /** What the settings that the workbook keeps could not tell. */
  readonly complaint: (texts: Texts) => readonly string[];
}

interface Last {
  readonly input: ReconcileInput;
  readonly reconciliation: Reconciliation;
  readonly complaint: ReadSettings['complaint'];
}

/** Reconciles on the thread that it is called on. */
export class LocalReconciler implements Reconciler {
  private last: Last | null = null;
  private cancelled = 0;

  async reconcile(input: ReconcileInput, language: Language): Promise<ReconciliationView> {
    const { cancelled } = this;
    const [texts, { settings, complaint }] = await Promise.all([
      reportTexts(language),
      readSettings(input.settings),
    ]);
    if (cancelled !== this.cancelled) throw abortError();
    const sources = [{ file: null, name: input.name, sheets: input.sheets }];
    const reconciliation = reconcileSources(sources, settings);
    this.last = { input, reconciliation, complaint };
    return reconciliationView(reconciliation, complaint(texts), texts);
  }

  async again(settings: string | null, language: Language): Promise<ReconciliationView> {
    return this.reconcile({ ...this.known().input, settings }, language);
  }

  async ownSheets(at: Date, language: Language): Promise<readonly OwnSheet[]> {
    const { input, reconciliation, complaint } = this.known();
    // Nothing needs them before the first write.
    const [{ summarySheets }, { ownCells }, texts] = await Promise.all([
      import('../../app/writeSummary'),
      import('../../app/sourceCells'),
      reportTexts(language),
    ]);
    const run = { source: input.name, leftOut: complaint(texts), at, version: AVSTAM_VERSION, live: true };
    return summarySheets(reconciliation, run, ownCells(input.sheets), texts);
  }

  cancel(): void {
    this.cancelled += 1;
    this.last = null;
  }

  private known(): Last {
    if (this.last === null) throw new Error('Nothing has been reconciled.');
    return this.last;
  }
}

/** Most workbooks keep none, and then what reads them is not loaded. */
async function readSettings(text: string | null): Promise<ReadSettings> {
  if (text === null) return { settings: noSettings, complaint: () => [] };
  const [{ parseWorkbookSettings }, { settingsProblemText }] = await Promise.all([
    import('../../app/workbookSettings'),
    import('../../app/settingsProblemText'),
  ]);
  const { settings, problem }: ParsedSettings = parseWorkbookSettings(text);
  return {
    settings: { ...noSettings, ...settings },
    complaint: (texts) => (problem === null ? [] : [settingsProblemText(problem, texts)]),
  };
}
