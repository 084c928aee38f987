import type { EquationWord } from '../../../domain/equationWord';
import type { Language } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

const words: Readonly<Record<Language, Readonly<Record<EquationWord, string>>>> = { sv, en };

/** What a figure of an equation is called within a sentence. */
export function equationWordText(word: EquationWord, language: Language): string {
  return words[language][word];
}
