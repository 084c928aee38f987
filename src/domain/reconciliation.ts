import type { AdministrationFigures, AdministrationTables } from './administration';
import type { BalanceStatement } from './balance/statement';
import type { CheckCode } from './checkCode';
import type { Finding } from './finding';
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
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<CheckCode, RelationCounts>>;
}
