import type { Figure } from '../administration';
import { Decimal, zero } from '../decimal';
import type { Equation, SignedFigure } from '../equation';
import { figureSum, givenFigure, stated } from '../equations';

/**
 * A step as the sum of its terms, or as what is lacking in that: `expected` is the sum, the sum where it is negative, or that
 * without its sign.
 */
export function stepEquation(
  label: string,
  figure: Figure,
  terms: readonly SignedFigure[],
  expected: Decimal,
): Equation {
  const name = { kind: 'text', text: label } as const;
  const sum = figureSum(name, terms);
  if (sum.equation !== null && sum.figure.amount.value.eq(expected)) return { ...sum.equation, figure };
  const none = stated('zero', givenFigure(zero, figure.amount.unit));
  const isDeficit = Decimal.min(sum.figure.amount.value, zero).eq(expected);
  if (isDeficit) return { name, figure, operation: { kind: 'lowest', of: [none, sum] } };
  const turned = figureSum(
    name,
    terms.map((term) => ({ ...term, sign: term.sign > 0 ? -1 : 1 })),
  );
  return { name, figure, operation: { kind: 'highest', of: [none, turned] } };
}
