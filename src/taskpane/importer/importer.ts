import type { ImportChoices } from '../../domain/outcome/importChoices';
import type { Month } from '../../domain/outcome/period';
import type { ImportView } from '../../reports/importView';
import type { Language } from '../../reports/messages/texts';
import type { WorkbookChange } from '../../workbook/workbook';
import type { ReconcileInput } from '../reconciler/reconciler';

export interface FileWatch {
  /** Told which of the files is being read, from 0, and how many of its bytes are. */
  readonly onProgress?: (file: number, done: number) => void;
}

/** What the user says of a file that can be read in several ways; null leaves it to the reader. */
export interface FileChoice {
  readonly sheet: string | null;
  /** The SIE dimension that tells units apart. */
  readonly dimension: string | null;
  /** The last month of the outcome, for a file that does not tell it. */
  readonly period?: Month;
}

/**
 * Reads outcome files and plans what they change, away from the thread that draws; what it has read stays with it.
 * After `cancel` all that is under way rejects with an AbortError.
 */
export interface Importer {
  /** Reads the files in place of those that were read before. A file that cannot be used is told in the view. */
  read(files: readonly File[], watch?: FileWatch): Promise<void>;
  /** Reads one of the files anew, by its place among them. */
  readAgain(file: number, choice: FileChoice, watch?: FileWatch): Promise<void>;
  /** What the files would change in the workbook. */
  plan(workbook: ReconcileInput, choices: ImportChoices, language: Language): Promise<ImportView>;
  /** The same workbook anew, with other settings or choices: its sheets need not be read again. */
  again(settings: string | null, choices: ImportChoices, language: Language): Promise<ImportView>;
  /** What was planned last, to be written; `at` is the moment that the history states. */
  change(at: Date, language: Language): Promise<WorkbookChange>;
  /** Breaks off what is being done; the files are forgotten. */
  cancel(): void;
}
