import { type Decimal } from '../../domain/decimal';
import { type AccountTotals, type EmptyObjectMeaning } from './accountTotals';

/** The period balances of a year, and what each account's should be: null where the file does not say. */
export interface MeaningEvidence {
  readonly totals: AccountTotals;
  readonly stated: ((account: number) => Decimal) | null;
}

/** What was found; `meaning` is null where the two differ and nothing tells them apart. */
export interface MeaningFound {
  readonly meaning: EmptyObjectMeaning | null;
  /** How many accounts told it; 0 where both give the same. */
  readonly accounts: number;
}

/**
 * Which meaning of a row without an object gives the accounts their stated balance, for the whole file. Where none is
 * stated, rows with objects that add up to the others show that those are totals.
 */
export function meaningOf(evidence: readonly MeaningEvidence[]): MeaningFound {
  let total = 0;
  let remainder = 0;
  let isNeeded = false;
  for (const { totals, stated } of evidence) {
    for (const account of totals.accounts) {
      if (!totals.isAmbiguous(account)) continue;
      isNeeded = true;
      if (stated === null) {
        if (totals.isRepeated(account)) total += 1;
      } else if (totals.value(account, 'total').eq(stated(account))) {
        total += 1;
      } else if (totals.value(account, 'remainder').eq(stated(account))) {
        remainder += 1;
      }
    }
  }
  if (!isNeeded) return { meaning: 'remainder', accounts: 0 };
  if (total === remainder) return { meaning: null, accounts: 0 };
  return total > remainder
    ? { meaning: 'total', accounts: total }
    : { meaning: 'remainder', accounts: remainder };
}
