/** Why a workbook could not be read or written; the text for people is made at the edge. */
export type WorkbookFaultCode =
  /** The user is editing a cell; Excel answers nothing else meanwhile. */
  | 'cellEditing'
  /** The workbook's structure is protected: no sheet can be added or removed. */
  | 'structureProtected'
  /** One of our own sheets is protected. */
  | 'sheetProtected'
  | 'readOnly'
  /** A sheet that was read is no longer there. */
  | 'sheetGone'
  /** A cell of a hidden sheet can't be shown. */
  | 'sheetHidden'
  /** The running Excel lacks a requirement set that is needed. */
  | 'tooOld'
  /** Writing failed, and the workbook is as it was before. */
  | 'failed'
  /** Writing failed, and so did putting things back: `restore` is still to be done. */
  | 'interrupted'
  /** The caller broke it off. */
  | 'cancelled';

/** Thrown by an adapter where a call could not be carried out. `sheet` names the sheet that it is about, if any. */
export class WorkbookFault extends Error {
  constructor(
    readonly code: WorkbookFaultCode,
    readonly sheet: string | null = null,
    options?: ErrorOptions,
  ) {
    super(sheet === null ? code : `${code}: ${sheet}`, options);
    this.name = 'WorkbookFault';
  }
}
