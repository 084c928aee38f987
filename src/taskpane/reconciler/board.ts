import type { Paragraph } from '../../domain/narrative/paragraph';
import type { Templates } from '../../app/document/boardSource';
import type { DocumentPlan, FillChoices } from '../../app/document/planDocument';
import type { BoardPart, PartRecipe } from '../../reports/board/boardPart';
import type { DocumentContent } from '../../word/boardDocument';
import type { CheckedText } from '../document/checkedText';

/** What bringing a document up to date would do. */
export interface PlannedDocument {
  /** Where parts that were edited by hand are left as they are. */
  readonly kept: DocumentPlan;
  /** Where they are made anew. */
  readonly overwritten: DocumentPlan;
}

/** What the pane asks of the last reconciliation for the board document. */
export type BoardQuestion =
  /** All parts that there are, made by this recipe; a sentence by the template that `templates` has for its kind. */
  | {
      readonly kind: 'list';
      readonly recipe: Omit<PartRecipe, 'template'>;
      readonly templates: Templates;
    }
  /** One part; null where there is no source for it. */
  | { readonly kind: 'make'; readonly id: string; readonly recipe: PartRecipe }
  | {
      readonly kind: 'plan';
      readonly content: DocumentContent;
      readonly choices: Pick<FillChoices, 'recipe' | 'templates'>;
    }
  /** What the amounts of a text say of the tables. */
  | { readonly kind: 'check'; readonly paragraphs: readonly Paragraph[] };

/** By the kind of question. */
export interface BoardAnswers {
  readonly list: readonly BoardPart[];
  readonly make: BoardPart | null;
  readonly plan: PlannedDocument;
  readonly check: CheckedText;
}

export type BoardQuestionOf<Kind extends keyof BoardAnswers> = Extract<
  BoardQuestion,
  { readonly kind: Kind }
>;
