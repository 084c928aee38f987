import type { Language } from '../../reports/messages/texts';
import type { ReconciliationView } from '../../reports/reconciliationView';
import type { SheetCells } from '../../workbook/cells';
import type { OwnSheet } from '../../workbook/ownSheet';
import type { WorkbookChange } from '../../workbook/workbook';
import type { TextTable } from '../../reports/textTable';
import type { BoardAnswers, BoardQuestionOf } from './board';

export interface ReconcileInput {
  /** The workbook's name. */
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  /** As the workbook keeps them; null where it keeps none. */
  readonly settings: string | null;
}

/** Reconciles away from the thread that draws; it keeps what it last reconciled. */
export interface Reconciler {
  /** Rejects with an AbortError after `cancel`. */
  reconcile(input: ReconcileInput, language: Language): Promise<ReconciliationView>;
  /** The last reconciliation anew, with other settings: the sheets need not be read again. */
  again(settings: string | null, language: Language): Promise<ReconciliationView>;
  /** The last reconciliation as sheets to write; `at` is the moment that they bear. */
  ownSheets(at: Date, language: Language): Promise<readonly OwnSheet[]>;
  /** What the workbook remembers, up to the last reconciliation: outcome per month, what has moved since the last report. */
  history(language: Language): Promise<readonly TextTable[]>;
  /** The forecasts of the last reconciliation as a report's, to be kept in the workbook under its name. */
  snapshot(name: string, at: Date, language: Language): Promise<WorkbookChange>;
  /** What the board document needs of the last reconciliation; `at` is the moment of it. */
  board<Kind extends keyof BoardAnswers>(
    question: BoardQuestionOf<Kind>,
    at: Date,
    language: Language,
  ): Promise<BoardAnswers[Kind]>;
  /** Breaks off what is being done; the last reconciliation is forgotten. */
  cancel(): void;
}
