import { type TextsOf, textsOf } from '../../../reports/messages/textsOf';
import { en as paneEn } from '../en';
import { sv as paneSv } from '../sv';
import { en } from './en';
import { sv } from './sv';

const all = { sv: { ...paneSv, ...sv }, en: { ...paneEn, ...en } };

/** All texts of the pane. Loaded with the parts that show an outcome. */
export type OutcomeTexts = TextsOf<typeof all.sv>;

export const outcomeTextsIn = textsOf(all);
