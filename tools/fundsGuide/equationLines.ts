import type { Equation, NamedFigure } from '../../src/domain/equation';
import { equationText, openedEquations } from '../../src/reports/equations/equationText';

/** The figures as equations in a block of code, those within them below; each is said once. */
export function equationLines(figures: readonly (NamedFigure | Equation | null)[]): string {
  const lines = figures.flatMap((figure) => {
    const equation = figure !== null && 'operation' in figure ? figure : (figure?.equation ?? null);
    return equation === null ? [] : openedEquations(equation).map((one) => equationText(one, 'en'));
  });
  return [...new Set(lines)].map((line) => `    ${line}`).join('\n');
}
