import type { Figure } from '../administration';
import type { CellRef } from '../address';
import type { Equation } from '../equation';
import type { Judgement } from '../rounding';
import type { Table } from '../table';

/** What a row of a balance statement is, by its words; `other` is a row among them that no words tell. */
export type BalanceRowKind =
  | 'yearResult'
  | 'realisedGains'
  | 'realisedLosses'
  | 'exemptedGains'
  | 'exemptedLosses'
  | 'unrealised'
  | 'unrealisedReversals'
  | 'adjustmentsTotal'
  | 'adjustedResult'
  | 'reserveAllocation'
  | 'reserveUse'
  | 'reserveNet'
  | 'extraordinaryReasons'
  | 'balanceResult'
  | 'earlierDeficit'
  | 'restored'
  | 'newDeficit'
  | 'sum'
  | 'closingDeficit'
  | 'toRestore'
  | 'memo'
  | 'other';

export interface BalanceRow {
  /** Within the table. */
  readonly row: number;
  readonly label: string;
  readonly kind: BalanceRowKind;
  /** The words say that the amount is taken away: "Avgår realisationsvinster". */
  readonly isTakenAway: boolean;
  /** How the words count an amount that is written without a sign; null where they leave it open. */
  readonly countedAs: 1 | -1 | null;
}

/** The rows of a balance statement in a table, from the result of the year to the last step, and its columns of amounts. */
export interface BalanceRows {
  readonly table: Table;
  readonly rows: readonly BalanceRow[];
  readonly columns: readonly number[];
}

/** How a step of one column came out; 'notChecked' where nothing tells how its rows are to be counted. */
export interface BalanceStep {
  readonly row: BalanceRow;
  readonly cell: CellRef;
  /** The step as the statement's own figures give it. */
  readonly equation: Equation;
  readonly judgement: Judgement | null;
  /** An amount without a sign is taken away in it, as the words say. */
  readonly isTurned: boolean;
}

/** One year of a balance statement, as stated: its rows in their order and its steps. */
export interface BalanceStatement {
  readonly table: Table;
  readonly column: number;
  readonly rows: readonly (BalanceRow & { readonly figure: Figure | null })[];
  readonly steps: readonly BalanceStep[];
}
