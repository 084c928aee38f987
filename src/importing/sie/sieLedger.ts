import { ByteNames } from './byteNames';
import { type ExactSum } from './exactSum';
import { ChosenDimension, ObjectSums } from './objectSums';
import { SieFault } from './sieFault';
import { maxNames } from './sieLimits';
import { maxAccounts, sumKey, SumTable } from './sumTable';

/** The years that figures are made of, as SIE numbers them: the current one and the one before. */
export const ledgerYears = [0, -1] as const;
export type LedgerYear = (typeof ledgerYears)[number];

/** Months, counted from January 1900. */
export interface YearBounds {
  readonly from: number;
  readonly to: number;
}

/** What a SIE file says of one fiscal year. */
export class YearLedger {
  bounds: YearBounds | null = null;
  /** #RES by account, under month and object 0. */
  readonly results = new SumTable();
  /** #IB and #UB of balance accounts. */
  opening: ExactSum | null = null;
  closing: ExactSum | null = null;
  /** The first line with a #RES. */
  resultsLine: number | null = null;
  readonly periodBalances = new ObjectSums();
  readonly periodBudgets = new ObjectSums();
}

/** What the file says of an account, beside amounts. All texts are bytes as characters of the same number. */
export interface AccountFacts {
  name: string | null;
  /** #KTYP: T, S, K, I; in capitals. */
  type: string | null;
  /** Whether it has an opening or closing balance other than 0. */
  hasBalance: boolean;
  /** Whether it is in class 1 or 2: assets, debts and equity in every plan of accounts. */
  readonly isBalanceClass: boolean;
}

/** All that is kept of a SIE file while it is read, with debit positive, as it writes amounts. */
export class SieLedger {
  readonly accounts = new ByteNames(maxAccounts);
  private readonly facts: AccountFacts[] = [];
  readonly years: Readonly<Record<LedgerYear, YearLedger>> = { 0: new YearLedger(), [-1]: new YearLedger() };
  /** #TRANS of all years; the month tells which. */
  readonly transactions = new ObjectSums();
  readonly dimension: ChosenDimension;

  organisation: string | null = null;
  accountPlan: string | null = null;
  /** #FORMAT, in capitals. */
  format: string | null = null;
  currency: string | null = null;
  /** #OMFATTN: the month that the balances run to. */
  coveredTo: number | null = null;
  /** #GEN: the month in which the file was made. */
  madeIn: number | null = null;
  readonly dimensionNames = new Map<string, string>();
  private readonly objectNames = new Map<string, Map<string, string>>();
  private objectCount = 0;

  constructor(wantedDimension: string | null) {
    const sums = ledgerYears.flatMap((year) => [
      this.years[year].periodBalances,
      this.years[year].periodBudgets,
    ]);
    const nameOf = (dimension: string): string | null => this.dimensionNames.get(dimension) ?? null;
    this.dimension = new ChosenDimension(wantedDimension, [this.transactions, ...sums], nameOf);
  }

  factsOf(account: number): AccountFacts {
    return (this.facts[account] ??= {
      name: null,
      type: null,
      hasBalance: false,
      isBalanceClass: /^[12]/.test(this.accounts.texts[account] ?? ''),
    });
  }

  nameDimension(dimension: string, name: string): void {
    this.dimensionNames.set(dimension, name);
    if (this.dimensionNames.size > maxNames) throw new SieFault({ code: 'tooLarge', limit: maxNames }, null);
  }

  nameObject(dimension: string, object: string, name: string): void {
    const names = this.objectNames.get(dimension) ?? new Map<string, string>();
    this.objectNames.set(dimension, names.set(object, name));
    this.objectCount += 1;
    if (this.objectCount > maxNames) throw new SieFault({ code: 'tooLarge', limit: maxNames }, null);
  }

  objectName(dimension: string, object: string): string | null {
    return this.objectNames.get(dimension)?.get(object) || null;
  }

  /** All texts that letters may stand in, to tell the encoding by. */
  *names(): Iterable<string> {
    if (this.organisation !== null) yield this.organisation;
    for (const { name } of this.facts.filter(Boolean)) if (name !== null) yield name;
    yield* this.dimensionNames.values();
    for (const names of this.objectNames.values()) yield* names.values();
    yield* this.dimension.objects.texts;
  }

  /**
   * Which accounts are income or cost, once all is read. #RES says so; where there is none, an account with a balance
   * and an asset's or a debt's #KTYP is not. A #KTYP alone does not decide: programs write T for costs.
   */
  resultAccounts(): (account: number) => boolean {
    const areResults = this.accounts.texts.map((_, account) => {
      const { isBalanceClass, hasBalance, type } = this.factsOf(account);
      if (isBalanceClass) return false;
      const hasResult = ledgerYears.some((year) => this.years[year].results.has(sumKey(account, 0, 0)));
      return hasResult || !hasBalance || type === 'I' || type === 'K';
    });
    return (account) => areResults[account] === true;
  }

  /** Which period balances and budgets of a year count: of income and costs, in a month of that year. */
  balanceFilter(year: LedgerYear): (account: number, month: number) => boolean {
    const isResult = this.resultAccounts();
    const { bounds } = this.years[year];
    if (bounds === null) return isResult;
    return (account, month) => isResult(account) && bounds.from <= month && month <= bounds.to;
  }

  /** The fiscal year that a month lies in; the current one where the file states none. */
  yearOf(month: number): LedgerYear | null {
    if (this.years[0].bounds === null) return 0;
    for (const year of ledgerYears) {
      const { bounds } = this.years[year];
      if (bounds !== null && bounds.from <= month && month <= bounds.to) return year;
    }
    return null;
  }
}
