import type { OutcomeFileResult } from '../../domain/outcome/outcomeFile';

/** A file that was picked, and what came of reading it. */
export interface ReadFile {
  readonly name: string;
  readonly result: OutcomeFileResult;
}
