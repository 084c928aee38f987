import type { Amount } from './amount';
import type { CellRef } from './address';
import type { Table } from './table';

/** An amount together with the cell it stands in; no cell where it is computed. */
export interface Figure {
  readonly amount: Amount;
  readonly cell: CellRef | null;
}

/** One administration's tables: its departments, its income statement and its result fund, as far as found. */
export interface AdministrationTables {
  readonly name: string;
  readonly departments: Table | null;
  readonly incomeStatement: Table | null;
  readonly fund: Table | null;
}

/** An administration's key figures, in normal form: income positive, a positive deviation is better. */
export interface AdministrationFigures {
  readonly name: string;
  readonly outcome: Figure | null;
  readonly budget: Figure | null;
  readonly forecast: Figure | null;
  readonly deviation: Figure | null;
  readonly requiredResult: Figure | null;
  /** True when the budgeted result stands in for a required result that nobody stated. */
  readonly requiredResultAssumed: boolean;
  /** required result - forecast, where positive; else 0; null when either is missing. */
  readonly shortfall: Figure | null;
  readonly shortfallBeforeFund: Figure | null;
}
