import type { BoardPart } from '../../reports/board/boardPart';
import type { Language } from '../../reports/messages/texts';

/** The sentence that a part is made by. */
export interface SentenceTemplate {
  /** As we write it. */
  readonly ours: string;
  /** What can stand in braces. */
  readonly places: readonly string[];
  /** A place with a plus written out, and one with its unit in words. */
  readonly examples: { readonly signed: string; readonly words: string };
}

/** The kind of a part, which its template is kept by: `forecast` of `forecast.kou`. */
export function templateKind({ id }: Pick<BoardPart, 'id'>): string {
  return id.split('.')[0] ?? id;
}

/** Null for a part that is made by none. */
export function sentenceTemplate(_part: BoardPart): SentenceTemplate | null {
  return null;
}

/** What is wrong with a template, as a sentence; null where nothing is. */
export function templateProblem(_part: BoardPart, _template: string, _language: Language): string | null {
  return null;
}
