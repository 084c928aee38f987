import type { SheetCells } from './cells';
import type { OwnSheet } from './ownSheet';

/**
 * The port to a workbook. Every adapter passes the contract suite in test/workbook/contract.ts.
 * Reading never changes the workbook; sheets that the program owns are not among those read.
 */
export interface Workbook {
  /** The file's name, for people. */
  readonly name: string;
  /** All sheets but our own, in the workbook's order. */
  readSheets(): Promise<readonly SheetCells[]>;
  /**
   * Replaces all sheets that the program owns by these, placed last. A name that a sheet of the user's
   * bears already gets a number after it. Nothing else in the workbook changes.
   */
  writeOwnSheets(sheets: readonly OwnSheet[]): Promise<void>;
}
