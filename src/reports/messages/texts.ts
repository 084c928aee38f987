import { en } from './en';
import { sv } from './sv';
import { type Language, type TextsOf, textsOf } from './textsOf';

export type { Language } from './textsOf';
export type MessageKey = keyof typeof sv;

/** The texts of reports and of the command line. */
export type Texts = TextsOf<typeof sv>;

export const textsIn: (language: Language) => Texts = textsOf({ sv, en });
