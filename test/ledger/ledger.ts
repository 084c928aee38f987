import { monthsLater, monthsOf, type Month } from '../../src/domain/outcome/period';
import { accountNames, administrationNames, departmentNames } from './ledgerNames';
import { hashed } from './seededRandom';

export interface LedgerSize {
  readonly administrations: number;
  /** Of each administration. */
  readonly departments: number;
  readonly accounts: number;
  readonly months: number;
}

export interface LedgerAccount {
  /** Four digits, as Kommun-Bas numbers them: 3 is income, 4 to 7 are costs. */
  readonly code: string;
  readonly name: string;
}

export interface LedgerUnit {
  readonly code: string;
  readonly name: string;
  readonly administration: string;
}

/** The ledger of a municipality, which exists of a seed only: any size of it takes no memory. */
export interface Ledger {
  readonly seed: number;
  readonly units: readonly LedgerUnit[];
  readonly accounts: readonly LedgerAccount[];
  readonly months: readonly Month[];
  /** In öre, income positive and costs negative; by index of each. Some are nil, and some of the wrong sign: corrections. */
  amount(unit: number, account: number, month: number): number;
}

/** What `npm test` reads. */
export const smallLedger: LedgerSize = { administrations: 2, departments: 5, accounts: 30, months: 12 };

/** What the benchmark reads: 3.6 million amounts. */
export const largeLedger: LedgerSize = { administrations: 20, departments: 50, accounts: 300, months: 12 };

const nilShare = 0.08;
const wrongSignShare = 0.05;
/** Amounts are of all sizes from a krona to some hundred thousand kronor. */
const largestPower = 5;

export function ledgerOf(seed: number, size: LedgerSize, first: Month = '2017-01'): Ledger {
  const accounts = accountsOf(size.accounts);
  return {
    seed,
    accounts,
    units: unitsOf(size),
    months: monthsOf({ from: first, to: monthsLater(first, size.months - 1) }),
    amount: (unit, account, month) => {
      const kind = hashed(seed, unit, account, month, 1);
      if (kind < nilShare) return 0;
      const kronor = 10 ** (hashed(seed, unit, account, month, 2) * largestPower);
      const size = Math.round(kronor * 100 * (1 + hashed(seed, unit, account, month, 3)));
      const isIncome = accounts[account]?.code.startsWith('3') === true;
      return isIncome === kind > nilShare + wrongSignShare ? size : -size;
    },
  };
}

function accountsOf(count: number): readonly LedgerAccount[] {
  const accounts = Array.from({ length: count }, (_, index) => {
    const [group, name] = accountNames[index % accountNames.length] ?? accountNames[0];
    const number = Math.floor(index / accountNames.length) + 1;
    return {
      code: `${group}${String(number).padStart(2, '0')}`,
      name: number === 1 ? name : `${name} ${number}`,
    };
  });
  return accounts.sort((one, other) => (one.code < other.code ? -1 : 1));
}

function unitsOf({ administrations, departments }: LedgerSize): readonly LedgerUnit[] {
  return Array.from({ length: administrations * departments }, (_, index) => {
    const administration = Math.floor(index / departments);
    const round = Math.floor(index / departmentNames.length);
    const name = departmentNames[index % departmentNames.length] ?? '';
    return {
      code: `${administration + 10}${String((index % departments) + 1).padStart(2, '0')}`,
      name: round === 0 ? name : `${name} ${round + 1}`,
      administration: administrationNames[administration] ?? `Förvaltning ${administration + 1}`,
    };
  });
}
