import type { OwnSheetRole } from '../../ownSheet';
import type { ListedSheet, WorkbookPart } from '../workbookPart';

/** A workbook that our sheets of some roles leave. */
export interface ChangingWorkbook extends WorkbookPart {
  readonly leavingRoles: readonly OwnSheetRole[];
  readonly leaving: ReadonlySet<ListedSheet>;
}

/** The workbook that our sheets of these roles leave, and whatever a write in Excel has kept for its undo. */
export function withLeaving(workbook: WorkbookPart, leavingRoles: readonly OwnSheetRole[]): ChangingWorkbook {
  const leaving = workbook.sheets.filter(
    ({ own }) => own === 'kept' || (own !== null && leavingRoles.includes(own)),
  );
  return { ...workbook, leavingRoles, leaving: new Set(leaving) };
}
