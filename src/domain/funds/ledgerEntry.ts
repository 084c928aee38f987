import type { Amount } from '../amount';
import type { CellRef } from '../address';
import type { Day } from '../day';
import type { Unit } from '../unit';
import type { FundOwner } from './fundAccount';
import type { MovementKind } from './movementKind';

export const entryKinds = [
  'opening',
  'allocated',
  'withdrawn',
  'deposited',
  'returned',
  'yearEnd',
  'closing',
] as const satisfies readonly (MovementKind | 'opening' | 'closing')[];

export type EntryKind = (typeof entryKinds)[number];

/** A line of our own ledger sheet. A line is never changed: what was wrong is put right by a line of its own. */
export interface LedgerEntry {
  readonly owner: FundOwner;
  readonly day: Day | null;
  readonly kind: EntryKind;
  /** Whether it puts an earlier line of the kind right; an opening or a closing balance is put right by a new one. */
  readonly isCorrection: boolean;
  /** Positive where the fund grows, also for a withdrawal that is put right. */
  readonly amount: Amount & { readonly unit: Unit };
  /** The decision's reference; empty where there is none. */
  readonly decision: string;
  readonly note: string;
  /** Null until it is written. */
  readonly cell: CellRef | null;
}
