import type { XmlElement } from '../../officePackage/xml/xmlOutline';

/** A piece of text as a reader sees it. */
export interface ShownPiece {
  readonly text: string;
  /** What shows it: `w:t`, `w:tab`, `w:br` and the like. */
  readonly element: XmlElement;
  readonly run: XmlElement;
  /** What the run stands in: the paragraph, or a link, a control, an insertion. */
  readonly parent: XmlElement;
  /** Within an insertion or a move that nobody has accepted yet. */
  readonly isInserted: boolean;
  /** Within the result of a field, which Word may write anew at any time. */
  readonly isInField: boolean;
  /** The innermost control of ours around it. */
  readonly control: BodyControl | null;
}

export interface BodyParagraph {
  readonly element: XmlElement;
  /** What it stands in: the body, a cell, the content of a control. */
  readonly parent: XmlElement;
  /** From 1, over the body; 0 in a text box. */
  readonly number: number;
  readonly text: string;
  readonly pieces: readonly ShownPiece[];
  /** Runs that are not shown, and all their text. */
  readonly hiddenRuns: readonly XmlElement[];
  readonly hiddenText: string;
  readonly isInTable: boolean;
  readonly isInTextBox: boolean;
  /** The innermost control of ours around it. */
  readonly control: BodyControl | null;
}

/** A control of ours: a `w:sdt` whose tag begins with `avstam:`. */
export interface BodyControl {
  readonly element: XmlElement;
  readonly content: XmlElement;
  readonly id: string;
  /** Around whole paragraphs and tables, around a piece of one paragraph, or around rows or cells. */
  readonly level: 'block' | 'inline' | 'other';
  /** For one of a piece of a paragraph, that paragraph. */
  readonly paragraph: XmlElement | null;
  readonly parent: XmlElement;
  readonly isInTextBox: boolean;
  /** Within an insertion or a deletion that nobody has accepted yet. */
  readonly isTracked: boolean;
  readonly outer: BodyControl | null;
}

/** What of a document's body concerns us, in its order. */
export interface BodyOutline {
  readonly paragraphs: ReadonlyMap<XmlElement, BodyParagraph>;
  readonly controls: readonly BodyControl[];
  /** Those that another one stands in. */
  readonly outerControls: ReadonlySet<BodyControl>;
  /** All tables with what control of ours they stand in. */
  readonly tables: readonly { readonly element: XmlElement; readonly control: BodyControl | null }[];
}
