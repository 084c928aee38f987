import type { NamedFigure } from '../../domain/equation';
import { equationTextWithCells, figuresIn } from '../equations/equationText';
import { toldEquation } from '../equations/toldEquation';
import type { Language } from '../messages/textsOf';

/** One equation, and how far it stands within others. */
export interface ExplainedLine {
  readonly depth: number;
  readonly text: string;
}

/** Figures' equations and, each one step further in, those that their terms come from; none is told twice. */
export function explainedLines(
  figures: readonly NamedFigure[],
  language: Language,
  depth = 0,
  told = new Set<string>(),
): readonly ExplainedLine[] {
  return figures.flatMap(({ equation }) => {
    if (equation === null) return [];
    const shown = toldEquation(equation);
    const text = equationTextWithCells(shown, language);
    if (told.has(text)) return [];
    told.add(text);
    return [{ depth, text }, ...explainedLines(figuresIn(shown.operation), language, depth + 1, told)];
  });
}

/** A figure's in one line, the whole first, down to the cells; null where it is computed from nothing. */
export function explainedText(figure: NamedFigure, language: Language): string | null {
  const lines = explainedLines([figure], language);
  return lines.length === 0 ? null : lines.map(({ text }) => text).join('; ');
}
