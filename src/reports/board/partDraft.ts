import type { FundRule } from '../../domain/funds/fundRule';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import type { TableMovement } from '../../domain/history/movement';
import type { OutcomeHistory } from '../../domain/history/outcomeHistory';
import type { Month } from '../../domain/outcome/period';
import type { Table } from '../../domain/table';
import type { PartContent, PartRecipe } from './boardPart';

/** A part before it is told where it comes from. */
export interface PartDraft {
  readonly content: PartContent;
  /** The tables of the source that it is made of. */
  readonly sources: readonly Table[];
  /** The fund rules by which it was worked out. */
  readonly rules: readonly FundRule[];
  /** What else it is made of: what the user has typed, and what was saved of an earlier report. */
  readonly inputs: readonly string[];
}

/** What parts are made from. */
export interface BoardInput {
  readonly reconciliation: Reconciliation;
  readonly history: OutcomeHistory;
  /** The month that the workbook's outcome goes to; null where nothing tells. */
  readonly month: Month | null;
  readonly movements: readonly TableMovement[];
}

/** Makes a part of one kind; null where the workbook has nothing that it could be made of. */
export type MakePart = (input: BoardInput, recipe: PartRecipe) => PartDraft | null;

export type MakeOwnPart = (
  input: BoardInput,
  administration: Administration,
  recipe: PartRecipe,
) => PartDraft | null;
