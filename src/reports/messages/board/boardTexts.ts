import { type TextsOf, textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** The texts of the board document's parts. */
export type BoardTexts = TextsOf<typeof sv>;

export const boardTextsIn = textsOf({ sv, en });
