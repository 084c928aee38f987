import { type TextsOf, textsOf } from '../../../reports/messages/textsOf';
import { en as paneEn } from '../en';
import { sv as paneSv } from '../sv';
import { en } from './en';
import { sv } from './sv';

const all = { sv: { ...paneSv, ...sv }, en: { ...paneEn, ...en } };

/** All texts of the part on funds. Loaded with it. */
export type FundPaneTexts = TextsOf<typeof all.sv>;

export const fundPaneTextsIn = textsOf(all);
