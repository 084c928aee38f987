import type { SheetCells } from './cells';
import type { OwnSheet } from './ownSheet';

export interface ReadOptions {
  /** Told how many of how many steps are done; steps are alike in size. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the reading with a WorkbookFault 'cancelled'. */
  readonly signal?: AbortSignal;
}

/** What of ours is in the workbook. */
export interface OwnState {
  /** The names that our sheets bear now. */
  readonly sheets: readonly string[];
  /**
   * What `restore` would do: nothing; undo the last write; or mend a write that broke off half-way and that could
   * not be put back at once.
   */
  readonly checkpoint: 'none' | 'complete' | 'interrupted';
}

/** A place to go to. */
export interface CellPlace {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/**
 * The port to a workbook. Every adapter passes the contract suite in test/workbook/contract.ts.
 * Reading never changes the workbook; sheets that the program owns are not among those read.
 * A call that cannot be carried out throws a WorkbookFault.
 */
export interface Workbook {
  /** The file's name, for people. */
  readonly name: string;
  /** All sheets but our own, in the workbook's order. */
  readSheets(options?: ReadOptions): Promise<readonly SheetCells[]>;
  /**
   * Replaces all sheets that the program owns by these, placed last, and gives the names that they got. A name that
   * a sheet of the user's bears already gets a number after it. Nothing else in the workbook changes; if anything
   * fails, our sheets too are as they were before, or gone.
   */
  writeOwnSheets(sheets: readonly OwnSheet[]): Promise<readonly string[]>;
  /** Removes our sheets, their names and the checkpoint; the settings stay. */
  removeOwnSheets(): Promise<void>;
  ownState(): Promise<OwnState>;
  /** Puts our sheets back to what they were before the last write; may be called again if it failed. */
  restore(): Promise<void>;
  /** The text that `writeSettings` last kept in the workbook; null where there is none. */
  readSettings(): Promise<string | null>;
  /** Keeps a text in the workbook where no user sees it, in place of the earlier one. */
  writeSettings(text: string): Promise<void>;
  /** Shows the cell and selects it. */
  selectCell(place: CellPlace): Promise<void>;
}
