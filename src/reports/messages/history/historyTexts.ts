import { type TextsOf, textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** The texts on the history; only what shows it loads them. */
export type HistoryTexts = TextsOf<typeof sv>;

export const historyTextsIn = textsOf({ sv, en });
