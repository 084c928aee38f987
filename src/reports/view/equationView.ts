import type { Equation, NamedFigure } from '../../domain/equation';
import { equationParts } from '../equations/equationText';
import { figureNameText } from '../equations/figureName';
import { formatAmount } from '../formatAmount';
import type { Language } from '../messages/textsOf';
import type { EquationView, FigureView } from '../reconciliationView';
import { cellView } from './cellView';

/** An equation as the pane shows it: figures lead to their cells, or open as equations of their own. */
export function equationView(equation: Equation, language: Language): EquationView {
  return {
    unit: equation.figure.amount.unit,
    parts: equationParts(shortened(equation), language).map(({ text, cell, equation: inner }) => ({
      text,
      cell: cell && cellView(cell),
      equation: inner && equationView(inner, language),
    })),
  };
}

/**
 * An equation that only passes on what another one comes to, told as that one: a shortfall that is not below zero, a sum of
 * one term.
 */
function shortened(equation: Equation): Equation {
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
  return inner === null || others.length > 0 ? equation : shortened({ ...inner, name: equation.name });
}

function isZero({ figure }: NamedFigure): boolean {
  return figure.amount.value.isZero();
}

/** A figure under its own name, or under another label. */
export function namedFigureView(
  { name, figure, equation }: NamedFigure,
  language: Language,
  label = capitalised(figureNameText(name, language)),
): FigureView {
  return {
    label,
    amount: formatAmount(figure.amount, language),
    cell: figure.cell && cellView(figure.cell),
    equation: equation && equationView(equation, language),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
