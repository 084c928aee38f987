import { type TextsOf, textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** What the command line says of a board document. */
export type DocumentTexts = TextsOf<typeof sv>;

export const documentTextsIn = textsOf({ sv, en });
