import type { EquationWord } from '../equationWord';
import type { BalanceYear } from './balanceYear';
import { computed, type Step } from './step';

/** A figure that the program works out of a year, in the order of the law's steps. */
export interface NamedStep {
  readonly word: EquationWord;
  /** The year of the deficit that is to be restored; null in every other step. */
  readonly ofYear: number | null;
  readonly step: Step;
}

/** What is worked out of a year: what the statement itself states is left out. */
export function computedSteps({ statement, requirement, reserve, aboveLimit }: BalanceYear): NamedStep[] {
  const { adjustedResult, balanceResult, restoring } = requirement;
  const deficits = restoring.kind === 'computed' ? restoring.deficits : [];
  const isTold =
    statement?.rows.some(({ kind }) => kind === 'toRestore' || kind === 'closingDeficit') ?? false;
  const left = restoring.kind === 'computed' ? restoring.left : restoring;
  return [
    ...(statement === null
      ? [plain('adjustedResult', adjustedResult), plain('balanceResult', balanceResult)]
      : []),
    ...deficits.map(({ year, left: equation }) => ({
      word: 'leftToRestore' as const,
      ofYear: year,
      step: computed(equation),
    })),
    ...(isTold && left.kind === 'notComputed' ? [] : [plain('leftToRestore', left)]),
    ...(reserve === null
      ? []
      : [
          plain('taxesAndGrants', reserve.taxesAndGrants),
          plain('equityWithPensions', reserve.equityWithPensions),
          plain('resultThreshold', reserve.threshold),
          plain('resultHeadroom', reserve.resultHeadroom),
          plain('reserveCeiling', reserve.ceiling),
          plain('reserveRoom', reserve.reserveRoom),
          plain('largestAllocation', reserve.largestAllocation),
        ]),
    ...(aboveLimit === null ? [] : [plain('allocationAboveLimit', computed(aboveLimit))]),
  ];
}

function plain(word: EquationWord, step: Step): NamedStep {
  return { word, ofYear: null, step };
}
