import type { Day } from '../day';
import type { MovementKind } from './movementKind';

/** One line of a user's own list of movements in funds, as its row reads. */
export interface LedgerLine {
  /** The row and the column of the table that the amount stands in. */
  readonly row: number;
  readonly column: number;
  readonly day: Day | null;
  readonly kind: MovementKind | 'opening' | 'closing';
  /** The decision's reference, as written; empty where there is none. */
  readonly decision: string;
}
