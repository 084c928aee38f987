import type { Paragraph } from '../domain/narrative/paragraph';
import type { BoardPart, PartContent, PartOrigin, PartRecipe } from '../reports/board/boardPart';

/** What is kept, hidden, with a part in the document. */
export interface Provenance {
  readonly recipe: PartRecipe;
  readonly origin: PartOrigin;
  /** A fingerprint of the texts as they were written: another one tells that somebody has edited them since. */
  readonly written: string;
}

/** Why a part is left as it is. */
export type PartProblem =
  /** In a text box, which Word keeps twice; in a header, a footer, a footnote or a comment. */
  | 'inTextBox'
  | 'outsideBody'
  /** It holds another control of ours, or changes that nobody has accepted or rejected yet. */
  | 'nested'
  | 'trackedChanges'
  /** Its content is not what we write: no table, or two. */
  | 'unreadable'
  /** The control is locked. */
  | 'locked';

/** A part as it stands in the document. */
export interface DocumentPart {
  /** Tells it from the others of one reading; the same part may stand in a document twice. */
  readonly key: string;
  /** The part's id. */
  readonly id: string;
  /** Null where it cannot be read. */
  readonly content: PartContent | null;
  /** Null where somebody has removed it, or it is damaged. */
  readonly provenance: Provenance | null;
  readonly problem: PartProblem | null;
}

/** `{{avstam:ID}}` in the document: where a part is wanted. */
export interface Placeholder {
  readonly key: string;
  /** As written; may be of no part. */
  readonly id: string;
  /** Alone in its paragraph; within a sentence only a text of one paragraph can stand. */
  readonly alone: boolean;
  readonly problem: PartProblem | null;
}

export interface DocumentContent {
  readonly parts: readonly DocumentPart[];
  readonly placeholders: readonly Placeholder[];
  /**
   * Of running text: those in tables and in our parts are left out, but counted. `number` is over all paragraphs of the
   * document's body.
   */
  readonly paragraphs: readonly Paragraph[];
}

export type PartChange =
  /** The part with that key gets new content; its look stays. */
  | { readonly kind: 'update'; readonly key: string; readonly part: BoardPart }
  /** In place of a placeholder. */
  | { readonly kind: 'fill'; readonly key: string; readonly part: BoardPart }
  /** Where the cursor is; at the end of a document that has none. */
  | { readonly kind: 'insert'; readonly part: BoardPart }
  /** The content stays, and is nobody's: it is updated no more. */
  | { readonly kind: 'detach'; readonly key: string };

export type DocumentPlace =
  | { readonly kind: 'part'; readonly key: string }
  /** Characters of a paragraph, from `start` to before `end`. */
  | {
      readonly kind: 'text';
      readonly paragraph: number;
      readonly start: number;
      readonly end: number;
    };

/**
 * The port to a document that parts of a board report stand in: a .docx file, or the document that is open in Word.
 * Both pass the contract suite in test/word/contract. A call that cannot be carried out throws a DocumentFault.
 */
export interface BoardDocument {
  /** For people. */
  readonly name: string;
  /** Reading never changes the document. */
  read(): Promise<DocumentContent>;
  /** All of the changes, or none; keys are those of the last reading. Nothing else in the document changes. */
  change(changes: readonly PartChange[]): Promise<void>;
  /** Whether `undo` would take back the last change. */
  readonly canUndo: boolean;
  undo(): Promise<void>;
}
