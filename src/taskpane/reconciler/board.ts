import type { Templates } from '../../app/boardSource';
import type { BoardPart, PartRecipe } from '../../reports/board/boardPart';
import type { DocumentParagraph } from '../../word/boardDocument';
import type { CheckedText } from '../document/checkedText';

/** A part that stands in a document, and how it was made there. */
export interface WantedPart {
  readonly id: string;
  readonly recipe: PartRecipe;
}

/** What the pane asks of the last reconciliation for the board document. */
export type BoardQuestion =
  /** All parts that there are, made by this recipe; a sentence by the template that `templates` has for its kind. */
  | {
      readonly kind: 'list';
      readonly recipe: Omit<PartRecipe, 'template'>;
      readonly templates: Templates;
    }
  /** These parts, each by its own recipe; null for one that there is no longer a source of. */
  | { readonly kind: 'make'; readonly wanted: readonly WantedPart[] }
  /** What the amounts of a text say of the tables. */
  | { readonly kind: 'check'; readonly paragraphs: readonly DocumentParagraph[] };

/** By the kind of question. */
export interface BoardAnswers {
  readonly list: readonly BoardPart[];
  readonly make: readonly (BoardPart | null)[];
  readonly check: CheckedText;
}

export type BoardQuestionOf<Kind extends keyof BoardAnswers> = Extract<
  BoardQuestion,
  { readonly kind: Kind }
>;
