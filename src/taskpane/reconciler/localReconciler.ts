import { reconcileSources } from '../../app/reconcileSources';
import type { ParsedSettings } from '../../app/settings/workbookSettings';
import type { Reconciliation } from '../../domain/reconciliation';
import { noSettings, type Settings } from '../../domain/settings';
import { ruleTextsIn } from '../../reading/fundSheets/ruleTextsIn';
import type { Language, Texts } from '../../reports/messages/texts';
import type { ReconciliationView } from '../../reports/reconciliationView';
import { reconciliationView } from '../../reports/reconciliationViewOf';
import type { Run } from '../../reports/report';
import type { OwnSheet } from '../../workbook/ownSheet';
import type { WorkbookChange } from '../../workbook/workbook';
import type { TextTable } from '../../reports/textTable';
import { abortError } from '../worker/abortError';
import type { BoardAnswers, BoardQuestionOf } from './board';
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
    const rules = ruleTextsIn(input.sheets);
    return reconciliationView(reconciliation, complaint(texts), texts, { settings, rules });
  }

  async again(settings: string | null, language: Language): Promise<ReconciliationView> {
    return this.reconcile({ ...this.known().input, settings }, language);
  }

  async ownSheets(at: Date, language: Language): Promise<readonly OwnSheet[]> {
    const { input, reconciliation } = this.known();
    // Nothing needs them before the first write.
    const [{ summarySheets }, { ownCells }, { parseWorkbookSettings }, texts] = await Promise.all([
      import('../../app/writeSummary'),
      import('../../app/sheets/sourceCells'),
      import('../../app/settings/workbookSettings'),
      reportTexts(language),
    ]);
    const { history } = parseWorkbookSettings(input.settings).settings;
    return summarySheets(reconciliation, this.run(at, texts), ownCells(input.sheets), texts, history);
  }

  async history(language: Language): Promise<readonly TextTable[]> {
    const { input, reconciliation } = this.known();
    // Nothing needs them in a workbook that remembers nothing.
    const [{ historyReport }, { parseWorkbookSettings }, { textTableOf }, texts] = await Promise.all([
      import('../../reports/history/historyReport'),
      import('../../app/settings/workbookSettings'),
      import('../../reports/textTableOf'),
      reportTexts(language),
    ]);
    const { history } = parseWorkbookSettings(input.settings).settings;
    const { tables } = historyReport(history, reconciliation, this.run(new Date(), texts), texts);
    return tables.map((table) => textTableOf(table, texts));
  }

  async snapshot(name: string, at: Date, language: Language): Promise<WorkbookChange> {
    const { input, reconciliation } = this.known();
    const [{ snapshotChange }, { ownCells }, texts] = await Promise.all([
      import('../../app/saveSnapshot'),
      import('../../app/sheets/sourceCells'),
      reportTexts(language),
    ]);
    const { settings, sheets } = input;
    const kept = { settings, reconciliation, cells: ownCells(sheets) };
    return snapshotChange(kept, name, this.run(at, texts), texts);
  }

  async board<Kind extends keyof BoardAnswers>(
    question: BoardQuestionOf<Kind>,
    at: Date,
    language: Language,
  ): Promise<BoardAnswers[Kind]> {
    const { input, reconciliation } = this.known();
    const [{ answerBoard }, texts] = await Promise.all([import('./answerBoard'), reportTexts(language)]);
    return answerBoard(question, { input, reconciliation, run: this.run(at, texts), texts });
  }

  cancel(): void {
    this.cancelled += 1;
    this.last = null;
  }

  private run(at: Date, texts: Texts): Run {
    const { input, complaint } = this.known();
    return { source: input.name, leftOut: complaint(texts), at, version: AVSTAM_VERSION, live: true };
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
    import('../../app/settings/workbookSettings'),
    import('../../app/settings/settingsProblemText'),
  ]);
  const { settings, problem }: ParsedSettings = parseWorkbookSettings(text);
  return {
    settings: { ...noSettings, ...settings },
    complaint: (texts) => (problem === null ? [] : [settingsProblemText(problem, texts)]),
  };
}
