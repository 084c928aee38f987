import { textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** The texts on the sheets that the user fills in; only what writes or edits them loads them. */
export const fundSheetTextsIn = textsOf({ sv, en });
