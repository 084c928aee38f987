import type { SentenceKind } from '../../board/partKind';
import type { Language } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

const templates: Readonly<Record<Language, Readonly<Record<SentenceKind, readonly string[]>>>> = { sv, en };

/** The program's own template of a sentence, as the user may edit it: one alternative a line. */
export function defaultTemplate(kind: SentenceKind, language: Language): string {
  return templates[language][kind].join('\n');
}
