import type { Figure } from '../administration';
import type { NamedFigure } from '../equation';
import type { EquationWord } from '../equationWord';
import { asTerm, less, plus, sumOf } from './computed';
import { type EarlierDeficit, type Restoring, restore } from './restoring';
import { computed, inputsOf, type Step } from './step';

/** What the balance requirement of a year is worked out from. A figure that is not known is null; 0 is to be said. */
export interface RequirementInputs {
  /** Null where it is not told: then nothing is known of what is left to restore. */
  readonly year: number | null;
  /** The year's result by the income statement: a surplus is positive. */
  readonly yearResult: Figure | null;
  /** All gains on sales of fixed assets; positive. */
  readonly realisedGains: Figure | null;
  /** Those of the gains that may be counted all the same; positive. */
  readonly exemptedGains: Figure | null;
  /** Losses on sales that need not be counted; positive. */
  readonly exemptedLosses: Figure | null;
  /** Unrealised gains less losses in securities, as they stand in the result; losses are negative. */
  readonly unrealisedGains: Figure | null;
  /** Gains left out in earlier years and now realised, less such losses. */
  readonly unrealisedReversals: Figure | null;
  /** To the result reserve, or before 2024 the result equalisation reserve; positive. */
  readonly reserveAllocation: Figure | null;
  /** From the reserve; positive. */
  readonly reserveUse: Figure | null;
  /** What is left out for extraordinary reasons: positive where it makes the result better. */
  readonly extraordinaryReasons: Figure | null;
  /** Negative results of earlier years that are still to be restored; null where it is not known whether there are any. */
  readonly earlierDeficits: readonly EarlierDeficit[] | null;
  /** The adjusted result and the balance result where they are stated: then they are not worked out. */
  readonly stated?: {
    readonly adjustedResult: NamedFigure | null;
    readonly balanceResult: NamedFigure | null;
  };
}

export interface Requirement {
  readonly adjustedResult: Step;
  readonly balanceResult: Step;
  readonly restoring: Restoring;
}

/**
 * The balance requirement step by step: the result of the year, the result after adjustments, the balance result after the
 * reserve and extraordinary reasons, and what it restores of earlier years (11 kap. 12 and 13 §§ kommunallagen 2017:725).
 */
export function balanceRequirement(inputs: RequirementInputs): Requirement {
  const { stated = null } = inputs;
  const adjustedResult = statedStep('adjustedResult', stated?.adjustedResult ?? null) ?? adjusted(inputs);
  const balanceResult =
    statedStep('balanceResult', stated?.balanceResult ?? null) ?? afterReserve(inputs, adjustedResult);
  return { adjustedResult, balanceResult, restoring: restore(inputs, balanceResult) };
}

function statedStep(word: EquationWord, figure: NamedFigure | null): Step | null {
  return figure === null ? null : computed(sumOf(word, [plus(figure)]));
}

function adjusted(given: RequirementInputs): Step {
  const { yearResult, realisedGains, exemptedGains, exemptedLosses } = given;
  const { unrealisedGains, unrealisedReversals } = given;
  const inputs = inputsOf(
    { yearResult, realisedGains, exemptedGains, exemptedLosses, unrealisedGains, unrealisedReversals },
    yearResult?.amount.unit ?? null,
  );
  if (!inputs.ok) return inputs.step;
  const { figures } = inputs;
  return computed(
    sumOf('adjustedResult', [
      plus(figures.yearResult),
      less(figures.realisedGains),
      plus(figures.exemptedGains),
      plus(figures.exemptedLosses),
      less(figures.unrealisedGains),
      plus(figures.unrealisedReversals),
    ]),
  );
}

function afterReserve(given: RequirementInputs, adjustedResult: Step): Step {
  if (adjustedResult.kind === 'notComputed') return adjustedResult;
  const { reserveAllocation, reserveUse, extraordinaryReasons } = given;
  const { equation } = adjustedResult;
  const inputs = inputsOf(
    { reserveAllocation, reserveUse, extraordinaryReasons },
    equation.figure.amount.unit,
  );
  if (!inputs.ok) return inputs.step;
  const { figures } = inputs;
  return computed(
    sumOf('balanceResult', [
      plus(asTerm(equation)),
      less(figures.reserveAllocation),
      plus(figures.reserveUse),
      plus(figures.extraordinaryReasons),
    ]),
  );
}
