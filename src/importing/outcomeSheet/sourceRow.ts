import { cellAddress } from '../../domain/address';
import type { FilePlace } from '../../domain/outcome/outcomeFile';

/**
 * A cell of an outcome file, whichever kind it is of: a text as written, a stored number, or nothing. A stored date is
 * its text, `2017-08-31`.
 */
export type SourceCell = string | number | null;

export interface SourceRow {
  readonly cells: readonly SourceCell[];
  /** The line or the sheet's row, counted from 1. */
  readonly number: number;
}

/** What the rows are of. */
export interface RowOrigin {
  /** Null for a text. */
  readonly sheet: string | null;
  /** For its period and its unit, where nothing nearer tells. */
  readonly fileName: string;
}

export function placeOf(origin: RowOrigin, row: SourceRow, column: number): FilePlace {
  return origin.sheet === null
    ? { kind: 'line', line: row.number }
    : { kind: 'cell', sheet: origin.sheet, address: cellAddress(row.number - 1, column) };
}

export function isBlank(cell: SourceCell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}
