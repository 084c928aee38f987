import type { Figure } from '../administration';
import { zero } from '../decimal';
import type { Equation, NamedFigure } from '../equation';
import { asTerm, less, lowestOf, namedFigure, neverNegative, plus, sumOf } from './computed';
import { imprecision } from './imprecision';
import { computed, type InputStep, notComputed, type Step } from './step';

/** A negative balance result is restored within so many years after its own (11 kap. 12 § kommunallagen). */
const yearsToRestore = 3;

/** A negative balance result of an earlier year, as far as it is still to be restored; positive. */
export interface EarlierDeficit {
  readonly year: number;
  readonly amount: Figure;
}

export interface DeficitLeft {
  readonly year: number;
  /** The last year in which it may be restored. */
  readonly latestYear: number;
  /** What this year's balance result restores of it. */
  readonly restored: Figure;
  readonly left: Equation;
  /** Some is left after the last year, more than rounding explains. */
  readonly isLate: boolean;
}

export type Restoring =
  | InputStep
  | {
      readonly kind: 'computed';
      /** Oldest first, and a deficit of the year itself last. */
      readonly deficits: readonly DeficitLeft[];
      readonly left: Step;
    };

/** A positive balance result restores the oldest deficit first; a negative one is a deficit of its own. */
export function restore(
  {
    year,
    earlierDeficits,
  }: { readonly year: number | null; readonly earlierDeficits: readonly EarlierDeficit[] | null },
  balanceResult: Step,
): Restoring {
  if (balanceResult.kind === 'notComputed') return balanceResult;
  if (year === null) return notComputed('inputMissing', ['year']);
  if (earlierDeficits === null) return notComputed('inputMissing', ['earlierDeficit']);
  const result = balanceResult.equation;
  const { unit } = result.figure.amount;
  let available = neverNegative('resultToRestore', asTerm(result));
  const deficits: DeficitLeft[] = [];
  for (const { year: from, amount } of [...earlierDeficits].sort((a, b) => a.year - b.year)) {
    const before = namedFigure('earlierDeficit', amount, unit);
    if (before === null) return notComputed('unitMissing', ['earlierDeficit']);
    const restored = lowestOf('restored', [before, asTerm(available)]);
    available = sumOf('resultToRestore', [plus(asTerm(available)), less(asTerm(restored))]);
    deficits.push(deficitLeft(from, year, before, restored));
  }
  if (result.figure.amount.value.lt(0)) deficits.push(newDeficit(year, result));
  const all = deficits.map(({ left }) => plus(asTerm(left)));
  return { kind: 'computed', deficits, left: total(all, result) };
}

function deficitLeft(from: number, year: number, before: NamedFigure, restored: Equation): DeficitLeft {
  const left = sumOf('leftToRestore', [plus(before), less(asTerm(restored))]);
  const latestYear = from + yearsToRestore;
  return {
    year: from,
    latestYear,
    restored: restored.figure,
    left,
    isLate: year >= latestYear && left.figure.amount.value.gt(imprecision(asTerm(left))),
  };
}

function newDeficit(year: number, result: Equation): DeficitLeft {
  const { decimals, unit } = result.figure.amount;
  return {
    year,
    latestYear: year + yearsToRestore,
    restored: { amount: { value: zero, decimals, unit }, cell: null },
    left: sumOf('newDeficit', [less(asTerm(result))]),
    isLate: false,
  };
}

function total(terms: readonly ReturnType<typeof plus>[], result: Equation): Step {
  if (terms.length > 0) return computed(sumOf('leftToRestore', terms));
  return computed(neverNegative('leftToRestore', asTerm(sumOf('newDeficit', [less(asTerm(result))]))));
}
