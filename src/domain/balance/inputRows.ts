import type { Table } from '../table';
import type { InputWord } from './balanceWord';

export interface InputRow {
  /** Within the table. */
  readonly row: number;
  readonly label: string;
  readonly word: InputWord;
  /** The year that an earlier deficit is of; null where the label names none. */
  readonly year: number | null;
}

/** A table that tells inputs of the balance requirement or of the reserve's limits, and its columns of amounts. */
export interface InputRows {
  readonly table: Table;
  readonly rows: readonly InputRow[];
  readonly columns: readonly number[];
  /** Whether its words are only about this, so that a requirement may be worked out from it without a statement. */
  readonly isComplete: boolean;
}
