import type { CheckCode } from './checkCode';
import type { TableKey } from './tableKey';

/** What a finding is known by from one run to the next; it is another finding as soon as an amount in it changes. */
export interface FindingKey {
  readonly check: CheckCode;
  /** The code of the finding's detail: two findings of a check may be about the same cell. */
  readonly code: string;
  /** Without headings where it is about the sheet outside of its tables; null where it is about no cell. */
  readonly table: TableKey | null;
  readonly row: string | null;
  readonly column: string | null;
  /**
   * What it states and expects, then the amounts of all its cells in their order, with their unit, as plain decimals;
   * '' for a blank.
   */
  readonly amounts: readonly string[];
}

/** A finding that somebody has looked at and lets stand. */
export interface Acceptance {
  readonly finding: FindingKey;
  readonly comment: string;
  /** Typed by the user. */
  readonly name: string;
  /** A day, `2026-11-24`. */
  readonly date: string;
}
