import type { OwnSheetRole } from './ownSheet';

/**
 * The hidden workbook-wide names that mark sheets as ours, by role; each points to A1 of its sheet. Excel keeps
 * such a name when the sheet is renamed or moved, and gives a copy of the sheet a name of the copy's own only,
 * so that a copy is the user's.
 */
export const ownSheetMarks: Readonly<Record<OwnSheetRole, string>> = {
  summary: '_avstam_summary',
  reconciliation: '_avstam_reconciliation',
};
