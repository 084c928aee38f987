/** A change of the document as Word is asked for it; `xml` is a flat package, `count` how many paragraphs it holds. */
export type WordEdit =
  /** Another content for a control; `release` then takes the control away from around it. */
  | {
      readonly kind: 'content';
      readonly control: number;
      readonly xml: string;
      readonly count: number;
      readonly release: boolean;
    }
  /** In place of a paragraph. */
  | { readonly kind: 'paragraph'; readonly place: number; readonly xml: string; readonly count: number }
  /** In a new paragraph after another one; in a document without any where that is null. */
  | { readonly kind: 'after'; readonly place: number | null; readonly xml: string; readonly count: number }
  /** A control goes with all that it holds, and with `trailing` empty paragraphs after it; `xml` comes in its place. */
  | {
      readonly kind: 'remove';
      readonly control: number;
      readonly xml: string | null;
      readonly count: number;
      readonly trailing: number;
    }
  /** A control is put around what one held before. */
  | {
      readonly kind: 'wrap';
      readonly range: Word.Range;
      readonly title: string;
      readonly tag: string;
      readonly xml: string;
      readonly count: number;
    };
