import { type TextsOf, textsOf } from '../../../reports/messages/textsOf';
import { en as paneEn } from '../en';
import { sv as paneSv } from '../sv';
import { en } from './en';
import { sv } from './sv';

const all = { sv: { ...paneSv, ...sv }, en: { ...paneEn, ...en } };

/** All texts of the document page, and of Word's pane. Loaded with them. */
export type DocumentTexts = TextsOf<typeof all.sv>;

export const documentTextsIn = textsOf(all);
