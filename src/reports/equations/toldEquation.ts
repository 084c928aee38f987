import type { Equation, NamedFigure } from '../../domain/equation';

/**
 * An equation that only passes on what another one comes to, told as that one: a shortfall that is not below zero, a sum of
 * one term.
 */
export function toldEquation(equation: Equation): Equation {
  const { operation, figure } = equation;
  const passed =
    operation.kind === 'share'
      ? []
      : operation.kind === 'sum'
        ? operation.terms.filter(({ sign }) => sign > 0 && operation.terms.length === 1)
        : operation.kind === 'highest' && operation.of.some(isZero)
          ? operation.of.filter((one) => !isZero(one) && one.figure.amount.value.eq(figure.amount.value))
          : [];
  const [only, ...others] = passed;
  const inner = only?.equation ?? null;
  return inner === null || others.length > 0 ? equation : toldEquation({ ...inner, name: equation.name });
}

function isZero({ figure }: NamedFigure): boolean {
  return figure.amount.value.isZero();
}
