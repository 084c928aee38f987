import { boardTextsIn } from '../../messages/board/boardTexts';
import { sentenceNames } from '../../messages/sentences/sentenceNames';
import type { Language } from '../../messages/texts';
import type { SentenceKind } from '../partKind';
import { namesFor, type TemplateProblem } from './parseTemplate';

/** What is wrong with a template of that kind, where, and what could be written there. */
export function templateProblemText(
  { code, line, column, name }: TemplateProblem,
  kind: SentenceKind,
  language: Language,
): string {
  const { say } = boardTextsIn(language);
  const place = { line: String(line), column: String(column) };
  switch (code) {
    case 'unknownName': {
      const names = namesFor(kind).map((known) => sentenceNames[known][language]);
      return say('template_unknownName', { ...place, name, names: names.join(', ') });
    }
    case 'unclosed':
    case 'stray':
      return say(`template_${code}`, place);
    case 'empty':
      return say('template_empty');
  }
}
