import type { DocumentParagraph } from '../boardDocument';
import { ourControlAround, type WordState } from './wordState';

/** The paragraphs of running text: none in tables, in our parts or in a table of contents. */
export function runningText(state: WordState): readonly DocumentParagraph[] {
  return state.paragraphs.flatMap((paragraph, index) => {
    const { text, outlineLevel, isInTable, isInContents, outer } = paragraph;
    if (text === '' || isInTable || isInContents || ourControlAround(outer, state) !== null) return [];
    const heading = outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null;
    return [{ number: index + 1, text, heading }];
  });
}
