import { type Decimal } from '../../domain/decimal';
import { type OutcomeNote } from '../../domain/outcome/outcomeFile';
import { AccountTotals, type EmptyObjectMeaning } from './accountTotals';
import { BalanceComparison } from './balanceComparison';
import { type MeaningFound, meaningOf } from './emptyObject';
import { SieFault } from './sieFault';
import { type LedgerYear, ledgerYears, type SieLedger } from './sieLedger';
import { accountOfKey, sumKey, type SumTable } from './sumTable';

/** So many accounts are named where a file can't be used. */
const namedAccounts = 10;

/** Where a year's outcome is taken from. */
export type OutcomeSource =
  | { readonly kind: 'months'; readonly totals: AccountTotals; readonly meaning: EmptyObjectMeaning }
  /** #RES: one sum for the whole year. */
  | { readonly kind: 'year' }
  | { readonly kind: 'none' };

type Decode = (raw: string) => string;
type ValueOf = (account: number) => Decimal;

/** What a file says of a year's income and costs, in up to three ways. */
interface YearAmounts {
  readonly year: LedgerYear;
  readonly balances: AccountTotals;
  readonly transactions: AccountTotals;
  /** By #RES; null where the year has none. */
  readonly results: ValueOf | null;
  readonly resultAccounts: readonly number[];
}

export interface OutcomeSources {
  readonly years: ReadonlyMap<LedgerYear, OutcomeSource>;
  readonly meaning: MeaningFound;
  readonly notes: readonly OutcomeNote[];
}

/**
 * Chooses, by year, between period balances, transactions and year's balances, and holds them against each other.
 * Throws where they do not agree for the current year, and nothing tells which are right.
 */
export function outcomeSources(ledger: SieLedger, decode: Decode): OutcomeSources {
  const amounts = ledgerYears.map((year) => yearAmounts(ledger, year));
  const meaning = meaningOf(
    amounts.map((year) => ({ totals: year.balances, stated: year.results ?? bookedValue(year) })),
  );
  const notes: OutcomeNote[] = [];
  if (meaning.meaning !== null && meaning.accounts > 0) {
    notes.push({ code: 'emptyObject', meaning: meaning.meaning, accounts: meaning.accounts });
  }
  const choice = new SourceChoice(ledger, meaning.meaning, notes, decode);
  const years = new Map(amounts.map((year) => [year.year, choice.sourceOf(year)]));
  return { years, meaning, notes };
}

function yearAmounts(ledger: SieLedger, year: LedgerYear): YearAmounts {
  const { results, periodBalances } = ledger.years[year];
  const isResult = ledger.resultAccounts();
  return {
    year,
    balances: new AccountTotals(periodBalances, ledger.balanceFilter(year)),
    transactions: new AccountTotals(
      ledger.transactions,
      (account, month) => isResult(account) && ledger.yearOf(month) === year,
    ),
    results: results.size === 0 ? null : (account) => results.value(sumKey(account, 0, 0)),
    resultAccounts: [...results.sortedKeys()].map(accountOfKey),
  };
}

function bookedValue({ transactions }: YearAmounts): ValueOf | null {
  return transactions.accounts.size === 0 ? null : (account) => transactions.value(account, 'remainder');
}

class SourceChoice {
  constructor(
    private readonly ledger: SieLedger,
    private readonly meaning: EmptyObjectMeaning | null,
    private readonly notes: OutcomeNote[],
    private readonly decode: Decode,
  ) {}

  sourceOf(amounts: YearAmounts): OutcomeSource {
    const { balances, results } = amounts;
    const booked = bookedValue(amounts);
    const vouchers =
      results === null || booked === null
        ? null
        : new BalanceComparison(accountsOf(amounts, amounts.transactions), results, booked);
    if (balances.accounts.size > 0) return this.fromBalances(amounts, booked, vouchers);
    if (booked === null) return { kind: results === null ? 'none' : 'year' };
    if (vouchers?.isUsable === false) return this.giveUp(amounts, vouchers);
    this.tell(vouchers);
    return fromTransactions(amounts);
  }

  private fromBalances(
    amounts: YearAmounts,
    booked: ValueOf | null,
    vouchers: BalanceComparison | null,
  ): OutcomeSource {
    const { balances, transactions, results } = amounts;
    const { meaning } = this;
    const stated = results ?? booked;
    const periods =
      stated === null
        ? null
        : new BalanceComparison(accountsOf(amounts, balances, transactions), stated, (account) =>
            balances.value(account, meaning ?? 'total'),
          );
    if (meaning !== null && periods?.isUsable !== false) {
      this.tell(periods);
      // Only transactions tell the departments in files whose period balances have no objects.
      if (
        booked !== null &&
        transactions.hasObjects &&
        !balances.hasObjects &&
        haveSameMonths(amounts, meaning)
      ) {
        return fromTransactions(amounts);
      }
      const missing = vouchers?.differing.length ?? 0;
      if (missing > 0) this.notes.push({ code: 'vouchersIncomplete', accounts: missing });
      return { kind: 'months', totals: balances, meaning };
    }
    if (vouchers?.differing.length === 0) {
      this.tell(periods);
      return fromTransactions(amounts);
    }
    return this.giveUp(amounts, periods);
  }

  /** The balances of a year that is over are its outcome, whatever the periods say; those of the current one are of no known month. */
  private giveUp(
    { year, balances, results }: YearAmounts,
    comparison: BalanceComparison | null,
  ): OutcomeSource {
    if (year === -1 && results !== null) {
      this.tell(comparison);
      return { kind: 'year' };
    }
    const accounts = comparison?.differing.map(({ account }) => account) ?? [
      ...[...balances.accounts].filter((account) => balances.isAmbiguous(account)),
    ];
    const names = accounts
      .slice(0, namedAccounts)
      .map((account) => this.decode(this.ledger.accounts.texts[account] ?? ''));
    throw new SieFault({ code: 'inconsistent', accounts: names, count: accounts.length }, null);
  }

  private tell(comparison: BalanceComparison | null): void {
    if (comparison !== null) this.notes.push(...comparison.notes(this.ledger, this.decode));
  }
}

function fromTransactions({ transactions }: YearAmounts): OutcomeSource {
  return { kind: 'months', totals: transactions, meaning: 'remainder' };
}

function accountsOf({ resultAccounts }: YearAmounts, ...totals: readonly AccountTotals[]): readonly number[] {
  return [...resultAccounts, ...totals.flatMap(({ accounts }) => [...accounts])];
}

function haveSameMonths({ balances, transactions }: YearAmounts, meaning: EmptyObjectMeaning): boolean {
  const one = balances.byMonth(meaning);
  const other = transactions.byMonth('remainder');
  return holds(one, other) && holds(other, one);
}

/** Whether each sum of the one table is the other's too. */
function holds(one: SumTable, other: SumTable): boolean {
  return one.sortedKeys().every((key) => one.value(key).eq(other.value(key)));
}
