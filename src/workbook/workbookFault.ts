/** Why a workbook could not be read or written; the text for people is made at the edge. */
export type WorkbookFaultCode =
  /** The user is editing a cell; Excel answers nothing else meanwhile. */
  | 'cellEditing'
  /** The workbook's structure is protected: no sheet can be added or removed. */
  | 'structureProtected'
  /** A sheet of ours is protected, or one of the user's with a locked cell that was to be written. */
  | 'sheetProtected'
  | 'readOnly'
  /** A sheet that was read is no longer there. */
  | 'sheetGone'
  /** A cell of a hidden sheet can't be shown. */
  | 'sheetHidden'
  /** The running Excel lacks a requirement set that is needed. */
  | 'tooOld'
  /** A cell that was to be written no longer holds what it held when the change was planned. */
  | 'cellChanged'
  /** A cell that was to be written is part of a merged area, whose first cell holds the content. */
  | 'cellMerged'
  /** A cell that was to be written is part of an array formula or a data table, which Excel changes as a whole. */
  | 'cellInArray'
  /** What was written read otherwise afterwards; the workbook is as it was before. */
  | 'notAsWritten'
  /** Writing failed, and the workbook is as it was before. */
  | 'failed'
  /** Writing failed, and so did putting things back: `restore` is still to be done. */
  | 'interrupted'
  /** The caller broke it off. */
  | 'cancelled';

interface FaultOptions extends ErrorOptions {
  readonly cell?: string;
}

/**
 * Thrown by an adapter where a call could not be carried out. `sheet` names the sheet that it is about, and `cell` the
 * address of the cell on it (`B7`), if any.
 */
export class WorkbookFault extends Error {
  readonly cell: string | null;

  constructor(
    readonly code: WorkbookFaultCode,
    readonly sheet: string | null = null,
    { cell, ...options }: FaultOptions = {},
  ) {
    super([code, sheet, cell].filter((part) => typeof part === 'string').join(': '), options);
    this.name = 'WorkbookFault';
    this.cell = cell ?? null;
  }
}
