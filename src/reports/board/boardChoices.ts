import type { Unit } from '../../domain/unit';
import type { PartRecipe } from './boardPart';
import type { SentenceKind } from './partKind';

/** How the user wants the parts of a board document that are new in it. */
export interface BoardChoices {
  /** Null for the unit of the source. */
  readonly unit: Unit | null;
  readonly rounding: PartRecipe['rounding'];
  /** The user's own sentences; ours where there is none. */
  readonly templates: ReadonlyMap<SentenceKind, string>;
}

/** What holds until the user has chosen: amounts as in the workbook, and rounding that is told. */
export const noBoardChoices: BoardChoices = { unit: null, rounding: 'stated', templates: new Map() };

export function choosesAnything({ unit, rounding, templates }: BoardChoices): boolean {
  return unit !== null || rounding !== noBoardChoices.rounding || templates.size > 0;
}
