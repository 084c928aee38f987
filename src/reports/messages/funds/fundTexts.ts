import { type TextsOf, textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** The texts on funds, transfers, required results and the balance requirement. */
export type FundTexts = TextsOf<typeof sv>;

export const fundTextsIn = textsOf({ sv, en });
