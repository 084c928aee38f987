import { boardTextsIn } from '../messages/board/boardTexts';
import type { Language } from '../messages/texts';

/** More names make no title. */
const mostNames = 3;

/** The title of a new document, with the administrations' names where they are few. */
export function reportTitle(administrations: readonly string[], language: Language): string {
  const { say } = boardTextsIn(language);
  const isFew = administrations.length > 0 && administrations.length <= mostNames;
  return isFew ? say('titleOf', { administrations: administrations.join(', ') }) : say('title');
}
