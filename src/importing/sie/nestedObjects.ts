import { type AccountTotals } from './accountTotals';
import { ExactSum } from './exactSum';
import { accountOfKey, isCombinedKey, monthOfKey, singleKeyOf } from './sumTable';

/**
 * Whether rows that name an object of another dimension too only break down the row that names the chosen one alone:
 * so where each of the former has one of the latter, unless they add up to the account's total only together.
 */
export function areObjectsNested(totals: AccountTotals, keys: Float64Array): boolean {
  const { byObject } = totals.sums;
  let hasCombined = false;
  for (let at = 0; at < keys.length;) {
    const account = accountOfKey(keys[at] as number);
    const all = new ExactSum();
    const single = new ExactSum();
    for (; at < keys.length && accountOfKey(keys[at] as number) === account; at += 1) {
      const key = keys[at] as number;
      if (!totals.filter(account, monthOfKey(key))) continue;
      const amount = byObject.amount(key);
      all.add(amount);
      if (!isCombinedKey(key)) {
        single.add(amount);
        continue;
      }
      if (!byObject.has(singleKeyOf(key))) return false;
      hasCombined = true;
    }
    const stated = totals.withoutValue(account);
    if (all.value.eq(stated) && !single.value.eq(stated)) return false;
  }
  return hasCombined;
}
