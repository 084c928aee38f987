import type { Figure } from '../administration';
import { Decimal } from '../decimal';
import type { Equation } from '../equation';
import type { EquationWord } from '../equationWord';
import { asTerm, less, lowestOf, namedFigure, neverNegative, plus, shareOf, sumOf } from './computed';
import { imprecision } from './imprecision';
import { computed, inputsOf, notComputed, type Step } from './step';

const shareKept = new Decimal('0.01');
const shareInDebt = new Decimal('0.02');
const shareHeld = new Decimal('0.05');

/** What the limits of the result reserve are worked out from; what is not known is null. */
export interface ReserveInputs {
  readonly yearResult: Figure | null;
  /** The result after the adjustments of the balance requirement. */
  readonly adjustedResult: Figure | null;
  /** How that is worked out, where it stands in no cell. */
  readonly adjustedFrom?: Equation | null;
  readonly taxes: Figure | null;
  /** General state grants and equalisation. */
  readonly generalGrants: Figure | null;
  /** Equity by the balance sheet. */
  readonly equity: Figure | null;
  /** Pension liability outside the balance sheet; positive. */
  readonly pensionLiability: Figure | null;
  /** The reserve before this year's allocation. */
  readonly reserveBefore: Figure | null;
  /** The sum of taxes and grants, and equity with the pension liability, where only these are stated. */
  readonly taxesAndGrants?: Figure | null;
  readonly equityWithPensions?: Figure | null;
}

export interface ReserveLimits {
  readonly taxesAndGrants: Step;
  /** Negative where the higher threshold applies. */
  readonly equityWithPensions: Step;
  /** What of the result may not be allocated: 1 % of taxes and grants, or 2 %. */
  readonly threshold: Step;
  /** The part of the lowest result that lies above the threshold. */
  readonly resultHeadroom: Step;
  /** The most that the reserve may hold: 5 % of taxes and grants. */
  readonly ceiling: Step;
  /** What the reserve lacks of its ceiling. */
  readonly reserveRoom: Step;
  readonly largestAllocation: Step;
}

/**
 * The limits of the year for the result reserve (11 kap. 14 § kommunallagen, since 2024): at most the lowest of the result
 * and the adjusted result above 1 % of taxes and general grants, 2 % where equity with the pension liability outside the
 * balance sheet is negative; and the reserve at most 5 % of them.
 */
export function reserveLimits(inputs: ReserveInputs): ReserveLimits {
  const taxesAndGrants = baseOf(inputs);
  const equityWithPensions = equityOf(inputs);
  const threshold = thresholdOf(taxesAndGrants, equityWithPensions);
  const ceiling = ceilingOf(taxesAndGrants);
  const resultHeadroom = headroomOf(inputs, threshold);
  const reserveRoom = roomOf(inputs, ceiling);
  return {
    taxesAndGrants,
    equityWithPensions,
    threshold,
    resultHeadroom,
    ceiling,
    reserveRoom,
    largestAllocation: largestOf(resultHeadroom, reserveRoom),
  };
}

/**
 * A planned allocation that is larger than the limits allow, and by how much; null where it is not, where the rounding of the
 * cells explains it, or nothing can be told.
 */
export function allocationAboveLimit(
  allocation: Figure,
  { largestAllocation }: ReserveLimits,
  word: 'plannedAllocation' | 'reserveAllocation' = 'plannedAllocation',
): Equation | null {
  if (largestAllocation.kind === 'notComputed') return null;
  const { equation } = largestAllocation;
  const term = namedFigure(word, allocation, equation.figure.amount.unit);
  if (term === null) return null;
  const above = sumOf('allocationAboveLimit', [plus(term), less(asTerm(equation))]);
  return above.figure.amount.value.gt(imprecision(asTerm(above))) ? above : null;
}

function baseOf({ taxes, generalGrants, taxesAndGrants = null }: ReserveInputs): Step {
  if (taxesAndGrants !== null && (taxes === null || generalGrants === null))
    return statedStep('taxesAndGrants', taxesAndGrants);
  const inputs = inputsOf({ taxes, generalGrants }, taxes?.amount.unit ?? null);
  if (!inputs.ok) return inputs.step;
  return computed(sumOf('taxesAndGrants', [plus(inputs.figures.taxes), plus(inputs.figures.generalGrants)]));
}

function equityOf({ equity, pensionLiability, equityWithPensions = null }: ReserveInputs): Step {
  if (equityWithPensions !== null && (equity === null || pensionLiability === null))
    return statedStep('equityWithPensions', equityWithPensions);
  const inputs = inputsOf({ equity, pensionLiability }, equity?.amount.unit ?? null);
  if (!inputs.ok) return inputs.step;
  const { figures } = inputs;
  return computed(sumOf('equityWithPensions', [plus(figures.equity), less(figures.pensionLiability)]));
}

function statedStep(word: EquationWord, figure: Figure): Step {
  return computed(sumOf(word, [plus({ name: { kind: 'word', word }, figure, equation: null })]));
}

function thresholdOf(base: Step, equity: Step): Step {
  if (base.kind === 'notComputed' || equity.kind === 'notComputed') return wanting([base, equity]);
  const share = equity.equation.figure.amount.value.isNegative() ? shareInDebt : shareKept;
  return computed(shareOf('resultThreshold', share, asTerm(base.equation)));
}

function headroomOf(
  { yearResult, adjustedResult, adjustedFrom = null }: ReserveInputs,
  threshold: Step,
): Step {
  if (threshold.kind === 'notComputed')
    return wanting([threshold, ...absent({ yearResult, adjustedResult })]);
  const inputs = inputsOf({ yearResult, adjustedResult }, threshold.equation.figure.amount.unit);
  if (!inputs.ok) return inputs.step;
  const { figures } = inputs;
  const isSameUnit = adjustedFrom?.figure.amount.unit === figures.adjustedResult.figure.amount.unit;
  const adjusted = isSameUnit
    ? { ...figures.adjustedResult, equation: adjustedFrom }
    : figures.adjustedResult;
  const lowest = lowestOf('lowestResult', [figures.yearResult, adjusted]);
  const above = sumOf('resultAboveThreshold', [plus(asTerm(lowest)), less(asTerm(threshold.equation))]);
  return computed(neverNegative('resultHeadroom', asTerm(above)));
}

function ceilingOf(base: Step): Step {
  if (base.kind === 'notComputed') return base;
  return computed(shareOf('reserveCeiling', shareHeld, asTerm(base.equation)));
}

function roomOf({ reserveBefore }: ReserveInputs, ceiling: Step): Step {
  if (ceiling.kind === 'notComputed') return wanting([ceiling, ...absent({ reserveBefore })]);
  const inputs = inputsOf({ reserveBefore }, ceiling.equation.figure.amount.unit);
  if (!inputs.ok) return inputs.step;
  const below = sumOf('reserveBelowCeiling', [
    plus(asTerm(ceiling.equation)),
    less(inputs.figures.reserveBefore),
  ]);
  return computed(neverNegative('reserveRoom', asTerm(below)));
}

function largestOf(headroom: Step, room: Step): Step {
  if (headroom.kind === 'notComputed' || room.kind === 'notComputed') return wanting([headroom, room]);
  return computed(lowestOf('largestAllocation', [asTerm(headroom.equation), asTerm(room.equation)]));
}

/** What is not known, so that all of it is told at once. */
function absent(figures: Partial<Record<EquationWord, Figure | null>>): Step[] {
  const words = Object.entries(figures).flatMap(([word, figure]) =>
    figure === null ? [word as EquationWord] : [],
  );
  return words.length === 0 ? [] : [notComputed('inputMissing', words)];
}

/** Everything that steps lack, each input once. */
function wanting(steps: readonly Step[]): Step {
  const lacking = steps.flatMap((step) => (step.kind === 'notComputed' ? [step] : []));
  const inputs = [...new Set(lacking.flatMap((step) => step.inputs))];
  return notComputed(lacking[0]?.reason ?? 'inputMissing', inputs);
}
