import type { Area } from '../domain/address';
import type { Decimal } from '../domain/decimal';

/** Which of our sheets it is: a later run finds it by this mark, whatever the user has named it since. */
export type OwnSheetRole = 'summary' | 'reconciliation' | 'history' | 'fundRules' | 'fundLedger';

export type OwnCellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** With a formula (leading `=`, Excel's invariant form) the value is its cached result. */
  | { readonly kind: 'number'; readonly value: Decimal; readonly formula?: string }
  /** A date and time without zone, as the user's clock shows it. */
  | { readonly kind: 'moment'; readonly at: Date }
  /** A text that jumps to a cell of the same workbook when clicked. */
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string; readonly address: string };

/** What a cell is for; each adapter draws a role in one way. */
export type OwnCellRole = 'title' | 'subtitle' | 'note' | 'heading' | 'label' | 'body' | 'total';

/** A flag is drawn as a static fill; the cell's own text says the same, so colour is never alone. */
export type OwnCellFlag = 'error' | 'warning' | 'ok';

export interface OwnCell {
  readonly content: OwnCellContent;
  readonly role: OwnCellRole;
  /** Excel's invariant number format, for numbers and moments. */
  readonly numberFormat?: string;
  readonly flag?: OwnCellFlag;
  readonly align?: 'left' | 'right' | 'center';
  readonly wrap?: boolean;
}

/** A bar chart of one column of the sheet, drawn over the empty rows of `place`. */
export interface OwnChart {
  readonly title: string;
  /** One column of labels and one of numbers, of the same rows; all bounds zero-based and inclusive. */
  readonly categories: Area;
  readonly values: Area;
  readonly place: Area;
}

/** A name of the workbook that leads to a table of ours, for links and for the board document. */
export interface OwnAnchor {
  /** Unique among all anchors, and as `isAnchorName` wants it: `Avstam_oversikt`. */
  readonly name: string;
  readonly area: Area;
}

/** A sheet that the program owns, described by meaning; row and column 0 is A1, null is an empty cell. */
export interface OwnSheet {
  readonly role: OwnSheetRole;
  readonly name: string;
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly (OwnCell | null)[])[];
  /** Rows at the top that stay in view and are repeated on every printed page. */
  readonly frozenRows: number;
  /** Rows, from 0, that begin a new printed page. */
  readonly pageStarts: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
  readonly charts: readonly OwnChart[];
  readonly anchors: readonly OwnAnchor[];
  /** The sheets of the user's that formulas and links of this one lead to. */
  readonly sources: readonly string[];
}
