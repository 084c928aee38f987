import type { Month } from '../domain/outcome/period';
import type { SheetCells } from '../workbook/cells';

/** How an outcome file is to be read. */
export interface OutcomeReading {
  /** Told how many of how many bytes are read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the reading: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The sheet that the user chose; null lets the reader find it. */
  readonly sheet: string | null;
  /** The SIE dimension that tells units apart; null takes cost centre, else the first that has amounts. */
  readonly dimension: string | null;
  /** The last month of the outcome by the user, for a table that leaves its months or its year out; what the file says goes before it. */
  readonly period?: Month | null;
  /** Opens a workbook file: only an entry point chooses the adapter. */
  readonly openWorkbook: (bytes: Uint8Array, name: string) => Promise<OpenedSheets>;
}

export type OpenedSheets =
  | { readonly ok: true; readonly sheets: readonly SheetCells[] }
  | { readonly ok: false; readonly reason: string };
