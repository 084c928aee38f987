import { textsOf } from '../../../reports/messages/textsOf';
import { en } from './en';
import { sv } from './sv';

export const startTextsIn = textsOf({ sv, en });
