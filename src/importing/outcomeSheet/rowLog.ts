import type { Decimal } from '../../domain/decimal';
import type { FilePlace } from '../../domain/outcome/outcomeFile';
import type { RowName } from './rowNames';

/** A row of a table as it was read, to find its totals. */
export interface LoggedRow {
  /** A `result` is a total where it adds up, else an item. */
  readonly role: 'item' | 'total' | 'result' | 'heading';
  readonly label: string;
  readonly unit: RowName;
  readonly account: RowName;
  /** The row of the sums where an item's amounts are, and a result's would be. */
  readonly sums: number | null;
  /** Per column of amounts; null where it is blank. */
  readonly amounts: readonly (Decimal | null)[];
  /** The series of each amount. */
  readonly series: readonly number[];
  readonly place: FilePlace;
}

/** Of a longer table only the words tell totals: it is a ledger. */
const mostRows = 20_000;

/** The first rows of a table, and all of its totals. */
export class RowLog {
  readonly rows: LoggedRow[] = [];
  /** Whether rows are missing from it. */
  isCut = false;

  get isFull(): boolean {
    return this.rows.length >= mostRows;
  }
}
