/** A paragraph of a document's running text. Tables are not running text. */
export interface Paragraph {
  /** From 1: the paragraph of the document, the line of a text file. */
  readonly number: number;
  readonly text: string;
  /** 1-9 for a heading; null for running text, also where unknown. */
  readonly heading: number | null;
}
