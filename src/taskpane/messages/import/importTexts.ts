import { type TextsOf, textsOf } from '../../../reports/messages/textsOf';
import { en as paneEn } from '../en';
import { sv as paneSv } from '../sv';
import { en } from './en';
import { sv } from './sv';

const all = { sv: { ...paneSv, ...sv }, en: { ...paneEn, ...en } };

/** All texts of the import. Loaded with the parts that show one. */
export type ImportPaneTexts = TextsOf<typeof all.sv>;

export const importPaneTextsIn = textsOf(all);
