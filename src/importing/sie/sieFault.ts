import { type OutcomeFileProblem } from '../../domain/outcome/outcomeFile';

/** Ends the reading of a SIE file: nothing of it can be used. */
export class SieFault extends Error {
  constructor(
    readonly problem: OutcomeFileProblem,
    /** Counted from 1; null where it is about the whole file. */
    readonly line: number | null,
  ) {
    super(problem.code);
  }
}
