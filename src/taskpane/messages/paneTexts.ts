import { type TextsOf, textsOf } from '../../reports/messages/textsOf';
import { en } from './en';
import { sv } from './sv';

export type PaneTexts = TextsOf<typeof sv>;

export const paneTextsIn = textsOf({ sv, en });
