import { textInput } from './cellInput';
import type { CellContent } from './cellContents';
import type { PlacedCell } from './rectangles';

/** A cell of the user's that a write changes, and all that is needed to put it back. */
export interface KeptCell extends PlacedCell {
  /** The sheet's name when it was written, should its id no longer be known. */
  readonly sheet: string;
  /** What is to be typed for the cell to hold again what it held. */
  readonly before: string | number | boolean;
  readonly numberFormat: string;
  readonly typing: Typing;
  /** What the write leaves in the cell: where there is anything else, the user has changed it since. */
  readonly left: CellLeft;
}

export interface CellLeft {
  /** '' for a blank. */
  readonly value: string | number | boolean;
  readonly formula: string | null;
}

/**
 * How to type a content so that the number format is afterwards what it was: a cell of the format `@` takes all that is
 * typed for text, and Excel gives a formula's cell the format of what it refers to.
 */
export type Typing = 'plain' | 'formatAfter' | 'asText' | 'asGeneral';

export const textFormat = '@';

/** How a number is typed into a cell of this format. */
export function typingOfNumber(numberFormat: string): Typing {
  return numberFormat === textFormat ? 'asGeneral' : 'plain';
}

/** A cell as it was before a number was written to it; null for a cell that is emptied. */
export function keptCell(
  place: PlacedCell & { readonly sheet: string },
  content: CellContent,
  written: number | null,
): KeptCell {
  const { sheetId, sheet, row, column } = place;
  const left = { value: written ?? '', formula: null };
  return { sheetId, sheet, row, column, ...inputOf(content), numberFormat: content.numberFormat, left };
}

/** Whether a cell still holds what the write left in it. */
export function isLeft({ left }: KeptCell, { value, formula }: CellLeft): boolean {
  return left.formula === formula && (formula !== null || left.value === value);
}

function inputOf(content: CellContent): Pick<KeptCell, 'before' | 'typing'> {
  const { value, formula, isError, numberFormat } = content;
  const isText = numberFormat === textFormat;
  if (formula !== null) return { before: formula, typing: isText ? 'asGeneral' : 'formatAfter' };
  if (typeof value === 'string' && !isError && value !== '') {
    const typed = textInput(value);
    // A text of the greatest length has no room for an apostrophe.
    const isCut = typed.length < value.length || !typed.endsWith(value);
    return isText || isCut ? { before: value, typing: 'asText' } : { before: typed, typing: 'plain' };
  }
  return { before: value, typing: isText ? 'asGeneral' : 'plain' };
}
