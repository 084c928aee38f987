import { type TextsOf, textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** The texts on amounts of running text; only what shows them loads them. */
export type NarrativeTexts = TextsOf<typeof sv>;

export const narrativeTextsIn = textsOf({ sv, en });
