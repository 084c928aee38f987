import { textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** What published sets of rules say that the rules here can't; only what shows or writes a set loads them. */
export const ruleSetTextsIn = textsOf({ sv, en });
