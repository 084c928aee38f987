import type { Figure } from '../administration';
import type { Day } from '../day';
import type { MovementKind } from './movementKind';

/** Whose fund it is; a unit may have several, told apart by name. */
export interface FundOwner {
  readonly administration: string;
  /** The department or unit; the administration's own name where the fund is its. */
  readonly unit: string;
  /** Null where the unit has one fund, without a name of its own. */
  readonly fund: string | null;
}

/** One line of a fund's ledger. Lines are never changed: a correction is a line of its own. */
export interface FundMovement {
  readonly kind: MovementKind;
  /** Positive where the fund grows. */
  readonly figure: Figure;
  readonly day: Day | null;
  /** The decision's reference, as written; empty where there is none. */
  readonly decision: string;
}

/** What a sheet, or the user, says of one fund in one year. */
export interface FundAccount {
  readonly owner: FundOwner;
  /** Tax-financed and fee-financed operations are kept apart; null where nothing tells. */
  readonly financing: 'tax' | 'fee' | null;
  readonly opening: Figure | null;
  readonly movements: readonly FundMovement[];
  /** The closing balance as stated; null where it is to be computed. */
  readonly statedClosing: Figure | null;
  /** True for our ledger, whose lines are all that there is: a stated closing balance that they don't lead to is wrong. */
  readonly isLedger?: boolean;
}
