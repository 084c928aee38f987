import { type AccountTotals, type EmptyObjectMeaning } from './accountTotals';
import { type ExactAmount, ExactSum } from './exactSum';
import { areObjectsNested } from './nestedObjects';
import { withoutObject } from './objectSums';
import { accountOfKey, combinedKeyOf, isCombinedKey, monthOfKey, objectOfKey, singleKeyOf } from './sumTable';

/** An amount of an account in a month, with debit positive; `object` is null for what has none in the chosen dimension. */
export interface LedgerFigure {
  readonly account: number;
  readonly object: number | null;
  readonly month: number;
  readonly amount: ExactAmount;
}

/** What of an account's month has no object, once those that have are taken away. */
class MonthRest {
  readonly sum = new ExactSum();
  /** Whether a row states it, rather than that it is left over. */
  isStated = false;
}

/** Parts accounts' months by the objects of the chosen dimension. What is left over has no object; nothing is lost. */
export function* objectFigures(totals: AccountTotals, meaning: EmptyObjectMeaning): Generator<LedgerFigure> {
  const { byAccount, byObject } = totals.sums;
  const objectKeys = byObject.sortedKeys();
  const isNested = meaning === 'total' && areObjectsNested(totals, objectKeys);
  const accountKeys = byAccount.sortedKeys();
  let next = 0;
  for (let at = 0; at < accountKeys.length;) {
    const account = accountOfKey(accountKeys[at] as number);
    const rests = new Map<number, MonthRest>();
    const restOf = (month: number): MonthRest => {
      let rest = rests.get(month);
      if (rest === undefined) rests.set(month, (rest = new MonthRest()));
      return rest;
    };
    for (; at < accountKeys.length && accountOfKey(accountKeys[at] as number) === account; at += 1) {
      const key = accountKeys[at] as number;
      if (!totals.filter(account, monthOfKey(key))) continue;
      const isWithout = objectOfKey(key) === withoutObject;
      if (!isWithout && !totals.countsObjects(account, meaning)) continue;
      const rest = restOf(monthOfKey(key));
      rest.sum.add(byAccount.amount(key));
      if (isWithout) rest.isStated = true;
    }
    for (; next < objectKeys.length && accountOfKey(objectKeys[next] as number) === account; next += 1) {
      const key = objectKeys[next] as number;
      const month = monthOfKey(key);
      if (!totals.filter(account, month)) continue;
      // Rows that name other objects too are taken with those that do not.
      if (isCombinedKey(key) && byObject.has(singleKeyOf(key))) continue;
      let amount = byObject.amount(key);
      if (!isCombinedKey(key) && !isNested && byObject.has(combinedKeyOf(key))) {
        const both = new ExactSum();
        both.add(amount);
        both.add(byObject.amount(combinedKeyOf(key)));
        amount = both;
      }
      yield { account, object: objectOfKey(key) >> 1, month, amount };
      const rest = restOf(month);
      rest.sum.subtract(amount);
      rest.isStated = false;
    }
    for (const [month, { sum, isStated }] of rests) {
      if (isStated || !sum.isNil) yield { account, object: null, month, amount: sum };
    }
  }
}
