import type { AdministrationFigures, AdministrationTables } from './administration';
import type { BalanceYear } from './balance/balanceYear';
import type { BalanceStatement } from './balance/statement';
import type { CheckCode } from './checkCode';
import type { Finding } from './finding';
import type { FundStatus } from './funds/fundStatus';
import type { TransferProposal } from './funds/fundView';
import type { Remark } from './remark';
import type { RequiredResult } from './requiredResults';
import type { Table } from './table';

/** How many relations came out how. */
export interface RelationCounts {
  readonly held: number;
  readonly rounding: number;
  readonly unlikelyRounding: number;
  readonly error: number;
  readonly notChecked: number;
}

/** An administration: its tables, and its key figures. */
export interface Administration extends AdministrationFigures {
  readonly tables: AdministrationTables;
}

/** Everything that one run found. */
export interface Reconciliation {
  readonly tables: readonly Table[];
  /** Tables that the user leaves out: read, but not checked. */
  readonly ignoredTables: readonly Table[];
  readonly administrations: readonly Administration[];
  /** The balance requirement as stated, per year. */
  readonly balance: readonly BalanceStatement[];
  /** The same worked out: what is left to restore, and the result reserve's limits; every step where there is no statement. */
  readonly balanceYears: readonly BalanceYear[];
  /** Every fund that the sheets or the ledger tell of, in their order. */
  readonly funds: readonly FundStatus[];
  /** Proposals for the decision at year end, by the rules. */
  readonly transfers: readonly TransferProposal[];
  /** What every administration and its units must reach, and what is short of it. */
  readonly requiredResults: readonly RequiredResult[];
  /** What the user says of shortfalls and deviations. */
  readonly remarks: readonly Remark[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<CheckCode, RelationCounts>>;
}
