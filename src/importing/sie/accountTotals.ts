import { type Decimal } from '../../domain/decimal';
import { type ObjectSums, withoutObject } from './objectSums';
import { accountOfKey, monthOfKey, objectOfKey, sumKey, SumTable } from './sumTable';

/** What a row without an object states: the account's total, which the rows with objects break down, or what has no object. */
export type EmptyObjectMeaning = 'total' | 'remainder';

/** Which of a file's sums are looked at: those of a fiscal year, of income and costs. */
export type SumFilter = (account: number, month: number) => boolean;

/** Amounts of one kind by account: of rows that name no object, of those that name any, and of those of the chosen dimension. */
export class AccountTotals {
  readonly accounts = new Set<number>();
  /** Whether any amount is of an object of the chosen dimension. */
  hasObjects = false;
  private readonly without = new SumTable();
  private readonly named = new SumTable();
  private readonly chosen = new SumTable();

  constructor(
    readonly sums: ObjectSums,
    readonly filter: SumFilter,
  ) {
    for (const key of sums.byAccount.sortedKeys()) {
      const account = accountOfKey(key);
      if (!filter(account, monthOfKey(key))) continue;
      this.accounts.add(account);
      const table = objectOfKey(key) === withoutObject ? this.without : this.named;
      table.add(account, 0, 0, sums.byAccount.amount(key));
    }
    if (this.accounts.size === 0) return;
    for (const key of sums.byObject.sortedKeys()) {
      const account = accountOfKey(key);
      if (!filter(account, monthOfKey(key))) continue;
      this.chosen.add(account, 0, 0, sums.byObject.amount(key));
      this.hasObjects = true;
    }
  }

  /** Whether the two meanings of a row without an object give different totals. */
  isAmbiguous(account: number): boolean {
    return this.hasRowWithout(account) && !this.namedValue(account).isZero();
  }

  value(account: number, meaning: EmptyObjectMeaning): Decimal {
    const without = this.withoutValue(account);
    return this.countsObjects(account, meaning) ? without.plus(this.namedValue(account)) : without;
  }

  /** Whether objects are added to rows without one; also where those are totals but the account has none. */
  countsObjects(account: number, meaning: EmptyObjectMeaning): boolean {
    return meaning === 'remainder' || !this.hasRowWithout(account);
  }

  /** Whether the rows with objects repeat what the rows without state, altogether or in the chosen dimension. */
  isRepeated(account: number): boolean {
    const without = this.withoutValue(account);
    return without.eq(this.namedValue(account)) || without.eq(this.chosen.value(sumKey(account, 0, 0)));
  }

  /** Where rows without an object are totals: the account has none, and its rows are of several dimensions, which may repeat each other. */
  isUnclearTotal(account: number): boolean {
    return (
      !this.hasRowWithout(account) && !this.namedValue(account).eq(this.chosen.value(sumKey(account, 0, 0)))
    );
  }

  /** The same sums by account and month. */
  byMonth(meaning: EmptyObjectMeaning): SumTable {
    const months = new SumTable();
    const { byAccount } = this.sums;
    for (const key of byAccount.sortedKeys()) {
      const account = accountOfKey(key);
      if (!this.filter(account, monthOfKey(key))) continue;
      if (objectOfKey(key) !== withoutObject && !this.countsObjects(account, meaning)) continue;
      months.add(account, 0, monthOfKey(key), byAccount.amount(key));
    }
    return months;
  }

  withoutValue(account: number): Decimal {
    return this.without.value(sumKey(account, 0, 0));
  }

  private hasRowWithout(account: number): boolean {
    return this.without.has(sumKey(account, 0, 0));
  }

  private namedValue(account: number): Decimal {
    return this.named.value(sumKey(account, 0, 0));
  }
}
