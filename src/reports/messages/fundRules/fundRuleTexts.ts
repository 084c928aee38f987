import { textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

export const fundRuleTextsIn = textsOf({ sv, en });
