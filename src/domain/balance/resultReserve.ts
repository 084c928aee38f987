import type { Figure } from '../administration';
import { Decimal } from '../decimal';
import type { Equation } from '../equation';
import { asTerm, less, lowestOf, namedFigure, neverNegative, plus, shareOf, sumOf } from './computed';
import { computed, inputsOf, notComputed, type Step } from './step';

const threshold = new Decimal('0.01');
const thresholdInDebt = new Decimal('0.02');
const ceiling = new Decimal('0.05');

/** What the limits of the result reserve are worked out from; what is not known is null. */
export interface ReserveInputs {
  readonly yearResult: Figure | null;
  /** The result after the adjustments of the balance requirement. */
  readonly adjustedResult: Figure | null;
  readonly taxes: Figure | null;
  /** General state grants and equalisation. */
  readonly generalGrants: Figure | null;
  /** Equity by the balance sheet. */
  readonly equity: Figure | null;
  /** Pension liability outside the balance sheet; positive. */
  readonly pensionLiability: Figure | null;
  /** The reserve before this year's allocation. */
  readonly reserveBefore: Figure | null;
}

export interface ReserveLimits {
  readonly taxesAndGrants: Step;
  /** Negative where the higher threshold applies. */
  readonly equityWithPensions: Step;
  /** The part of the lowest result that lies above the threshold. */
  readonly resultHeadroom: Step;
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
  const resultHeadroom = headroomOf(inputs, taxesAndGrants, equityWithPensions);
  const reserveRoom = roomOf(inputs, taxesAndGrants);
  return {
    taxesAndGrants,
    equityWithPensions,
    resultHeadroom,
    reserveRoom,
    largestAllocation: largestOf(resultHeadroom, reserveRoom),
  };
}

/** A planned allocation that is larger than the limits allow, and by how much; null where it is not, or nothing can be told. */
export function allocationAboveLimit(planned: Figure, { largestAllocation }: ReserveLimits): Equation | null {
  if (largestAllocation.kind === 'notComputed') return null;
  const { equation } = largestAllocation;
  const term = namedFigure('plannedAllocation', planned, equation.figure.amount.unit);
  if (term === null) return null;
  const above = sumOf('allocationAboveLimit', [plus(term), less(asTerm(equation))]);
  return above.figure.amount.value.gt(0) ? above : null;
}

function baseOf({ taxes, generalGrants }: ReserveInputs): Step {
  const inputs = inputsOf({ taxes, generalGrants }, taxes?.amount.unit ?? null);
  if (!inputs.ok) return inputs.step;
  return computed(sumOf('taxesAndGrants', [plus(inputs.figures.taxes), plus(inputs.figures.generalGrants)]));
}

function equityOf({ equity, pensionLiability }: ReserveInputs): Step {
  const inputs = inputsOf({ equity, pensionLiability }, equity?.amount.unit ?? null);
  if (!inputs.ok) return inputs.step;
  const { figures } = inputs;
  return computed(sumOf('equityWithPensions', [plus(figures.equity), less(figures.pensionLiability)]));
}

function headroomOf({ yearResult, adjustedResult }: ReserveInputs, base: Step, equity: Step): Step {
  if (base.kind === 'notComputed') return base;
  if (equity.kind === 'notComputed') return equity;
  const inputs = inputsOf({ yearResult, adjustedResult }, base.equation.figure.amount.unit);
  if (!inputs.ok) return inputs.step;
  const { figures } = inputs;
  const lowest = lowestOf('lowestResult', [figures.yearResult, figures.adjustedResult]);
  const share = equity.equation.figure.amount.value.isNegative() ? thresholdInDebt : threshold;
  const kept = shareOf('resultThreshold', share, asTerm(base.equation));
  const above = sumOf('resultAboveThreshold', [plus(asTerm(lowest)), less(asTerm(kept))]);
  return computed(neverNegative('resultHeadroom', asTerm(above)));
}

function roomOf({ reserveBefore }: ReserveInputs, base: Step): Step {
  if (base.kind === 'notComputed') return base;
  const inputs = inputsOf({ reserveBefore }, base.equation.figure.amount.unit);
  if (!inputs.ok) return inputs.step;
  const most = shareOf('reserveCeiling', ceiling, asTerm(base.equation));
  const below = sumOf('reserveBelowCeiling', [plus(asTerm(most)), less(inputs.figures.reserveBefore)]);
  return computed(neverNegative('reserveRoom', asTerm(below)));
}

function largestOf(headroom: Step, room: Step): Step {
  const wanting = [headroom, room].flatMap((step) => (step.kind === 'notComputed' ? [step] : []));
  const [first] = wanting;
  if (first !== undefined)
    return notComputed(first.reason, [...new Set(wanting.flatMap(({ inputs }) => inputs))]);
  if (headroom.kind === 'notComputed' || room.kind === 'notComputed') throw new Error('unreachable');
  return computed(lowestOf('largestAllocation', [asTerm(headroom.equation), asTerm(room.equation)]));
}
