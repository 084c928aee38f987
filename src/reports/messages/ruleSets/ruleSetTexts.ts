import { textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

/** Why parts of published sets of rules are not expressed; only what offers such a set loads them. */
export const ruleSetTextsIn = textsOf({ sv, en });
