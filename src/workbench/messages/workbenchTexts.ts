import { type TextsOf, textsOf } from '../../reports/messages/textsOf';
import { en } from './en';
import { sv } from './sv';

export type WorkbenchTexts = TextsOf<typeof sv>;

export const workbenchTextsIn = textsOf({ sv, en });
