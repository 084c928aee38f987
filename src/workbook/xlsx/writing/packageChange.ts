import type { OwnSheetRole } from '../../ownSheet';
import type { OwnSheet } from '../../ownSheet';
import { isInputRole } from '../../ownSheetMark';
import type { WorkbookChange } from '../../workbook';
import { WorkbookFault } from '../../workbookFault';
import { requireAsWritten, writeCells } from '../cellWriting/writeCells';
import { ReadingBudget } from '../../../officePackage/limits';
import type { PackageParts } from '../../../officePackage/packageParts';
import { loadPackage, type PackageState } from '../packageState';
import { hasSheet, readWorkbookPart, type WorkbookPart } from '../workbookPart';
import { writeZip } from '../../../officePackage/zip/zipWriter';
import { withLeaving } from './leavingSheets';
import { packOwnSheets } from './packOwnSheets';
import { packSettings } from './packSettings';

/** A package after a change, and the names that our sheets got. */
export interface ChangedPackage {
  readonly state: PackageState;
  readonly names: readonly string[];
}

/** The package as a change makes it. Throws a WorkbookFault or a PackageFault where it cannot be made. */
export async function changedPackage(state: PackageState, change: WorkbookChange): Promise<ChangedPackage> {
  const { cells, sheets, settings } = change;
  checkSources(sheets, state.workbook);
  const roles = sheets.map(({ role }) => role);
  let parts = await writeCells(state, cells, roles);
  const placed = placeSheets(state, parts, sheets, roles);
  parts = placed.parts;
  if (settings !== null) parts = packSettings(parts, workbookOf(state, parts), settings, newBudget(state));
  const changed = reloaded(state, parts);
  await requireAsWritten(changed, cells);
  return { state: changed, names: placed.names };
}

/** The package without our sheets of these roles. */
export function withoutOwnSheets(state: PackageState, roles: readonly OwnSheetRole[]): PackageState {
  return reloaded(state, placeSheets(state, state.parts, [], roles).parts);
}

/** The package with other settings. */
export function withSettings(state: PackageState, settings: string): PackageState {
  return reloaded(state, packSettings(state.parts, state.workbook, settings, newBudget(state)));
}

function placeSheets(
  state: PackageState,
  parts: PackageParts,
  sheets: readonly OwnSheet[],
  roles: readonly OwnSheetRole[],
): ReturnType<typeof packOwnSheets> {
  const workbook = withLeaving(workbookOf(state, parts), roles);
  return packOwnSheets(parts, workbook, sheets, newBudget(state));
}

/** Our sheets refer to sheets of the user's, which may have gone since they were read. */
function checkSources(sheets: readonly OwnSheet[], workbook: WorkbookPart): void {
  const users = workbook.sheets.filter(({ own }) => own === null || (own !== 'kept' && isInputRole(own)));
  const gone = sheets.flatMap(({ sources }) => sources).find((source) => !hasSheet(users, source));
  if (gone !== undefined) throw new WorkbookFault('sheetGone', gone);
}

/** The workbook's part as it is after a step of the change. */
function workbookOf(state: PackageState, parts: PackageParts): WorkbookPart {
  return parts === state.parts
    ? state.workbook
    : readWorkbookPart(parts, state.workbook.part, newBudget(state));
}

function reloaded({ workbook, limits }: PackageState, parts: PackageParts): PackageState {
  return loadPackage(writeZip(parts.entries), workbook.part, limits);
}

function newBudget({ limits }: PackageState): ReadingBudget {
  return new ReadingBudget(limits);
}
