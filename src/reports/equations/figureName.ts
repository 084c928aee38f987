import type { FigureName } from '../../domain/equation';
import { equationWordText } from '../messages/equations/equationWordText';
import type { Language } from '../messages/textsOf';

/** What a figure is called: in the user's language, or as its sheet has it. */
export function figureNameText(name: FigureName, language: Language): string {
  return name.kind === 'text' ? name.text : equationWordText(name.word, language);
}
