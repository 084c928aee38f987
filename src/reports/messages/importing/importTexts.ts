import { type TextsOf, textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** The texts on an import of outcome; only an import loads them. */
export type ImportTexts = TextsOf<typeof sv>;

export const importTextsIn = textsOf({ sv, en });
