import type { Equation, FigureName, NamedFigure, SignedFigure } from '../../domain/equation';
import { equationTextWithCells, figuresIn } from '../equations/equationText';
import type { Language } from '../messages/textsOf';

/** One equation, and how far it stands within others. */
export interface ExplainedLine {
  readonly depth: number;
  readonly text: string;
}

/** A figure's equation and, each one step further in, those that its terms come from. */
export function explainedLines(
  { equation }: NamedFigure,
  language: Language,
  depth = 0,
): readonly ExplainedLine[] {
  if (equation === null) return [];
  const told = essence(equation);
  return [
    { depth, text: equationTextWithCells(told, language) },
    ...figuresIn(told.operation).flatMap((figure) => explainedLines(figure, language, depth + 1)),
  ];
}

/**
 * Of figures of one name of which the higher or the lower is taken, such as "never below zero", the one that was taken tells more
 * than the choice does; and what is only another figure under a name of its own is told as that one is computed.
 */
function essence(equation: Equation): Equation {
  const { operation, figure, name } = equation;
  const inner = operation.kind === 'sum' ? onlyTerm(operation.terms) : takenOf(equation);
  return inner === null ? equation : essence({ ...inner, figure, name });
}

function onlyTerm(terms: readonly SignedFigure[]): Equation | null {
  const [only] = terms;
  return terms.length === 1 && only?.sign === 1 ? only.equation : null;
}

function takenOf({ operation, figure, name }: Equation): Equation | null {
  if (operation.kind !== 'lowest' && operation.kind !== 'highest') return null;
  const taken = operation.of.find(
    (one) => sameName(one.name, name) && one.figure.amount.value.equals(figure.amount.value),
  );
  return taken?.equation ?? null;
}

function sameName(one: FigureName, other: FigureName): boolean {
  return one.kind === 'word' ? other.kind === 'word' && one.word === other.word : false;
}

/** The same in one line, whole first, down to the cells. */
export function explainedText(figure: NamedFigure, language: Language): string | null {
  const lines = [...new Set(explainedLines(figure, language).map(({ text }) => text))];
  return lines.length === 0 ? null : lines.join('; ');
}
