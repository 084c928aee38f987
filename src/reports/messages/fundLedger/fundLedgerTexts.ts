import { textsOf } from '../textsOf';
import { en } from './en';
import { sv } from './sv';

export const fundLedgerTextsIn = textsOf({ sv, en });
