import { movementOf } from '../../domain/history/movement';
import type { OutcomeHistory } from '../../domain/history/outcomeHistory';
import { reportMonth } from '../../domain/history/reportMonth';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import type { PartRecipe } from './boardPart';
import { movementPart } from './movementPart';
import type { BoardInput, MakeOwnPart, MakePart, PartDraft } from './partDraft';
import { administrationSlugs, partId } from './partIds';
import type { PartKind } from './partKind';
import { remarksPart } from './remarksPart';
import { requirementsPart } from './requirementsPart';
import { fundChangePart, resultSentencePart } from './sentenceParts';
import { departmentsPart, fundPart, overviewPart, statementPart } from './tableParts';

/** A part that there may be: null when made tells that there is none. */
export interface PartEntry {
  readonly id: string;
  readonly kind: PartKind;
  /** Null for a part of all of them. */
  readonly administration: Administration | null;
  readonly make: (recipe: PartRecipe) => PartDraft | null;
}

const ofAll = [
  ['overview', overviewPart],
  ['requirements', requirementsPart],
] as const satisfies readonly (readonly [PartKind, MakePart])[];

const ofOne = [
  ['outcome', resultSentencePart('outcome')],
  ['forecast', resultSentencePart('forecast')],
  ['shortfall', resultSentencePart('shortfall')],
  ['departments', departmentsPart],
  ['statement', statementPart],
  ['fund', fundPart],
  ['fundchange', fundChangePart],
  ['movement', movementPart],
  ['remarks', remarksPart],
] as const satisfies readonly (readonly [PartKind, MakeOwnPart])[];

/** Every part that a board document on the reconciliation may have, in the order of a new one. */
export function partEntries(reconciliation: Reconciliation, history: OutcomeHistory): readonly PartEntry[] {
  const input = boardInput(reconciliation, history);
  const slugs = administrationSlugs(reconciliation.administrations);
  return [
    ...ofAll.map(([kind, make]) => ({
      id: partId(kind, null),
      kind,
      administration: null,
      make: (recipe: PartRecipe) => make(input, recipe),
    })),
    ...reconciliation.administrations.flatMap((administration) =>
      ofOne.map(([kind, make]) => ({
        id: partId(kind, slugs.get(administration) ?? null),
        kind,
        administration,
        make: (recipe: PartRecipe) => make(input, administration, recipe),
      })),
    ),
  ];
}

function boardInput(reconciliation: Reconciliation, history: OutcomeHistory): BoardInput {
  const month = reportMonth(reconciliation.tables, history);
  let movements: BoardInput['movements'] | null = null;
  return {
    reconciliation,
    history,
    month,
    // Only worked out for a part that is about them.
    get movements() {
      movements ??= movementOf(reconciliation, history, month);
      return movements;
    },
  };
}
