import { textsOf, type Language, type TextsOf } from '../../reports/messages/textsOf';
import { en } from './en';
import { sv } from './sv';

/** The texts of a new document that are of no report. */
export const wordTextsIn: (language: Language) => TextsOf<typeof sv> = textsOf({ sv, en });
