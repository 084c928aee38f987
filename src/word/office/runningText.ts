import type { Paragraph } from '../../domain/narrative/paragraph';
import { isBlank } from '../partTexts';
import { documentContent } from '../markup/documentContent';
import type { WordReading } from './readWord';
import type { WordPackage } from './wordPackage';
import { ourControlAround } from './wordState';

/** The paragraphs of running text: none in tables, in our parts or in a table of contents. */
export function runningText({ state, sentences }: WordReading): readonly Paragraph[] {
  return state.paragraphs.flatMap((paragraph, index) => {
    const { text, outlineLevel, isInTable, isInContents, outer } = paragraph;
    if (isBlank(text) || isInTable || isInContents || ourControlAround(outer, state) !== null) return [];
    if (isAllOurs(sentences.get(index))) return [];
    const heading = outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null;
    return [{ number: index + 1, text, heading }];
  });
}

/** A sentence of ours that is alone in its paragraph is no running text. */
function isAllOurs(given: WordPackage | undefined): boolean {
  return given !== undefined && documentContent(given.standing, given.markup).paragraphs.length === 0;
}
