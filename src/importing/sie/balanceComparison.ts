import { type Decimal } from '../../domain/decimal';
import { type OutcomeNote } from '../../domain/outcome/outcomeFile';
import { type SieLedger } from './sieLedger';

/** At most one account of so many may differ from its balance, and the amounts be used all the same. */
const accountsPerFault = 10;

interface DifferingAccount {
  readonly account: number;
  /** With debit positive. */
  readonly stated: Decimal;
  readonly computed: Decimal;
}

/** Amounts by account, held against the balances that the file states. */
export class BalanceComparison {
  readonly differing: DifferingAccount[] = [];
  private checked = 0;

  constructor(
    accounts: Iterable<number>,
    stated: (account: number) => Decimal,
    computed: (account: number) => Decimal,
  ) {
    for (const account of new Set(accounts)) {
      const one = stated(account);
      const other = computed(account);
      if (one.isZero() && other.isZero()) continue;
      this.checked += 1;
      if (!one.eq(other)) this.differing.push({ account, stated: one, computed: other });
    }
  }

  /** Whether so few accounts differ that the others are to be trusted. */
  get isUsable(): boolean {
    return this.differing.length * accountsPerFault <= this.checked;
  }

  /** With income positive, as figures are. */
  notes(ledger: SieLedger, decode: (raw: string) => string): readonly OutcomeNote[] {
    return this.differing.map(({ account, stated, computed }) => ({
      code: 'accountInconsistent',
      account: decode(ledger.accounts.texts[account] ?? ''),
      stated: stated.neg(),
      computed: computed.neg(),
    }));
  }
}
