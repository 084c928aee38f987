import type { Language } from '../messages/texts';
import type { TextTable } from '../textTable';
import type { Unit } from '../../domain/unit';

/** A table as it is printed; read back from a document its fields have neither flag nor cell. */
export interface BoardTable extends Omit<TextTable, 'unit'> {
  /** A sentence above the table, such as `Belopp i tkr`; null where there is none. */
  readonly unitLine: string | null;
}

/** What a part shows: a table, or running text. Texts are exactly those that stand in the document. */
export type PartContent =
  | { readonly kind: 'table'; readonly table: BoardTable }
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] };

/** How a part was made; kept with it in the document, so that an update makes it in the same way. */
export interface PartRecipe {
  readonly language: Language;
  /** What amounts are stated in; null for the unit of the source. */
  readonly unit: Unit | null;
  /** Whether rounding may make sums differ, which is then stated, or is distributed over the rows by largest remainder. */
  readonly rounding: 'stated' | 'distributed';
  /** The sentence that the user has written in place of ours; null for ours, and for a table. */
  readonly template: string | null;
}

/** Where a part comes from. */
export interface PartOrigin {
  /** The workbook's name at the time. */
  readonly workbook: string;
  /** The sheet of the source, and its range as `A4:F21`; '' where the part is made of several sheets. */
  readonly sheet: string;
  readonly range: string;
  readonly at: Date;
  /** A fingerprint of the cells that the part is made of: the same while they are. */
  readonly inputs: string;
  /** The fund rules by which it was worked out, with a fingerprint; '' where none apply. */
  readonly rules: string;
  /** Findings about the administration that the part is of; of all of them where it is of several. */
  readonly openFindings: number;
  readonly acceptedFindings: number;
  /** The program's. */
  readonly version: string;
}

/** A table or a text of the board document. */
export interface BoardPart {
  /**
   * What it is known by in a document: ASCII, at most 56 characters, the same in every language and whatever the workbook is
   * called: `departments.konsult-och-uppdrag`.
   */
  readonly id: string;
  /** What people know it by, in the recipe's language. */
  readonly name: string;
  /** The heading that it stands under in a new document, such as the administration's name; parts in a row share it. */
  readonly group?: string;
  readonly content: PartContent;
  readonly recipe: PartRecipe;
  readonly origin: PartOrigin;
}

/** A board report: its parts in the order of a new document. */
export interface BoardReport {
  readonly title: string;
  readonly language: Language;
  readonly parts: readonly BoardPart[];
}
