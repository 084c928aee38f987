import type { AdministrationFigures, AdministrationTables } from './administration';
import type { CheckCode, Finding } from './finding';
import type { Table } from './table';

/** How many relations came out how. */
export interface RelationCounts {
  readonly held: number;
  readonly rounding: number;
  readonly unlikelyRounding: number;
  readonly error: number;
  readonly notChecked: number;
}

/** Everything that one run found. */
export interface Reconciliation {
  readonly tables: readonly Table[];
  readonly administrations: readonly (AdministrationFigures & { readonly tables: AdministrationTables })[];
  readonly findings: readonly Finding[];
  readonly counts: Readonly<Record<CheckCode, RelationCounts>>;
}
