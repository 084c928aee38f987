import type { Decimal } from '../domain/decimal';
import type { CellValue, SheetCells } from './cells';
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

/** A change to a cell of the user's. */
export interface CellChange extends CellPlace {
  /** A number; the cell's format stays. Null empties the cell. */
  readonly value: Decimal | null;
  /**
   * What the cell held when the change was planned, as `readSheets` gave it: a number, a text, a formula with its `=`.
   * Where it holds anything else by now, nothing is written: a WorkbookFault 'cellChanged'.
   */
  readonly expected: { readonly value: CellValue; readonly formula: string | null };
}

/** All that one write changes: everything of it, or nothing. */
export interface WorkbookChange {
  readonly cells: readonly CellChange[];
  /** In place of our sheets of the same roles; those of other roles stay. */
  readonly sheets: readonly OwnSheet[];
  /** As `writeSettings`; null leaves them. */
  readonly settings: string | null;
}

/** A change of our sheets alone. */
export function sheetsOnly(sheets: readonly OwnSheet[]): WorkbookChange {
  return { cells: [], sheets, settings: null };
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
   * Writes the cells, replaces our sheets of the given roles, placed last, and gives the names that they got. A name that
   * a sheet of the user's bears already gets a number after it. The cells are read back afterwards. Nothing else in the
   * workbook changes; if anything fails, all is as it was before.
   */
  write(change: WorkbookChange): Promise<readonly string[]>;
  /** Removes our sheets, their names and the checkpoint; the settings stay. */
  removeOwnSheets(): Promise<void>;
  ownState(): Promise<OwnState>;
  /**
   * Puts our sheets, the cells and the settings that the last write changed back to what they were before it; may be
   * called again if it failed. A cell or settings that were changed again since are left as they are now.
   */
  restore(): Promise<void>;
  /** The text that `writeSettings` last kept in the workbook; null where there is none. */
  readSettings(): Promise<string | null>;
  /** Keeps a text in the workbook where no user sees it, in place of the earlier one. */
  writeSettings(text: string): Promise<void>;
  /** Shows the cell and selects it. */
  selectCell(place: CellPlace): Promise<void>;
}
