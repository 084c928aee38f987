import { longestText, shorten } from '../cellText';
import { excelDay } from '../excelDay';
import type { OwnCellContent } from '../ownSheet';

/** Letters and blanks make no number, date or formula; two words make a truth value. */
const harmless = /^\s*\p{L}\D*$/u;
const truth = /^\s*(?:true|false)\s*$/i;

/** What is written to a cell so that it holds the content: Excel reads what it is given as if it were typed. */
export function cellInput(content: OwnCellContent): string | number {
  switch (content.kind) {
    case 'text':
    case 'link':
      return textInput(content.text);
    case 'number':
      return content.formula ?? content.value.toNumber();
    case 'moment':
      return excelDay(content.at, false);
  }
}

/**
 * A leading apostrophe keeps what looks like more than a text a text; Excel takes it for a sign of that and neither
 * shows nor gives it.
 */
export function textInput(text: string): string {
  if (text === '' || (harmless.test(text) && !truth.test(text))) return shorten(text);
  return `'${shorten(text, longestText - 1)}`;
}
