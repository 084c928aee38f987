import type { Equation, NamedFigure } from '../../domain/equation';
import { equationParts } from '../equations/equationText';
import { figureNameText } from '../equations/figureName';
import { toldEquation } from '../equations/toldEquation';
import { formatAmount } from '../formatAmount';
import type { Language } from '../messages/textsOf';
import type { EquationView, FigureView } from '../reconciliationView';
import { cellView } from './cellView';

/** An equation as the pane shows it: figures lead to their cells, or open as equations of their own. */
export function equationView(equation: Equation, language: Language): EquationView {
  return {
    unit: equation.figure.amount.unit,
    parts: equationParts(toldEquation(equation), language).map(({ text, cell, equation: inner }) => ({
      text,
      cell: cell && cellView(cell),
      equation: inner && equationView(inner, language),
    })),
  };
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
