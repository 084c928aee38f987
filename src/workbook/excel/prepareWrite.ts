import { absoluteReference } from '../absoluteReference';
import type { OwnSheet, OwnSheetRole } from '../ownSheet';
import { freeAnchorName, isAnchorName, isInputRole, keptSheetPrefix } from '../ownSheetMark';
import { freeSheetName, isSheetName } from '../sheetName';
import type { WorkbookChange } from '../workbook';
import { WorkbookFault } from '../workbookFault';
import type { Checkpoint, KeptName, KeptSettings, KeptSheet } from './checkpoint';
import { markOf } from './nameChanges';
import { planCells } from './planCells';
import { loadLayout } from './sheetLayout';
import { planSheet, type SheetPlan } from './sheetPlan';
import { Slices } from './slices';
import { textFingerprint } from './textFingerprint';
import type { TypedCell } from './typeCells';
import {
  isSameName,
  loadState,
  namesOfRoles,
  ownSheet,
  type ListedSheet,
  type WorkbookState,
} from './workbookState';

/** Where one of our sheets is written. */
export interface WriteTarget {
  readonly plan: SheetPlan;
  /** The name that it gets. */
  readonly name: string;
  /** The sheet that has its role so far. */
  readonly current: ListedSheet | null;
  /** Those of our charts that are on it. */
  readonly chartNames: readonly string[];
}

/** A write of which nothing is done, but all is known. */
export interface PreparedWrite {
  readonly state: WorkbookState;
  readonly targets: readonly WriteTarget[];
  /** What is written into the user's cells. */
  readonly cells: readonly TypedCell[];
  /** Null for settings that stay. */
  readonly settings: string | null;
  /** What will put all that back. */
  readonly checkpoint: Checkpoint;
  /** The names of the sheets that are written. */
  readonly names: readonly KeptName[];
  /** The sheets that the write before has kept. */
  readonly stale: readonly ListedSheet[];
}

/** In points, where a cell does not tell. */
const usualFontSize = 11;
const lastCell = 'XFD1048576';

/**
 * Finds out all that a write needs to know, in six syncs; changes nothing. 'interrupted' if an earlier write is to be put
 * back first. Throws a WorkbookFault for what would make the write fail.
 */
export async function prepareWrite(
  context: Excel.RequestContext,
  { cells, sheets, settings }: WorkbookChange,
): Promise<PreparedWrite | 'interrupted'> {
  // A cell that nobody uses has the workbook's font.
  const { font } = context.workbook.worksheets.getFirst().getRange(lastCell).format;
  font.load('size');
  const state = await loadState(context, settings !== null);
  if (state.checkpoint !== null && state.checkpoint.phase !== 'complete') return 'interrupted';
  const stale = state.sheets.filter(({ own }) => own === 'backup');
  checkWritable(state, sheets.length > 0 || stale.length > 0);
  checkSheets(sheets, state);
  const roles = sheets.map(({ role }) => role);
  const kept = await keepSheets(context, state, roles);
  const planned = await planCells(context, state, cells);
  const slices = new Slices();
  const taken = state.sheets
    .filter(({ own }) => own === null || own === 'backup' || !roles.includes(own))
    .map(({ name }) => name);
  const targets: WriteTarget[] = [];
  for (const own of sheets) {
    const name = freeSheetName(own.name, taken);
    taken.push(name);
    const layout = kept.find(({ role }) => role === own.role)?.layout;
    targets.push({
      plan: await planSheet(own, font.size || usualFontSize, slices),
      name,
      current: ownSheet(state, own.role) ?? null,
      chartNames: layout?.charts.map((chart) => chart.name) ?? [],
    });
  }
  const before = namesOfRoles(state, roles);
  const checkpoint: Checkpoint = {
    phase: 'copying',
    roles,
    sheets: kept,
    names: before,
    cells: planned.kept,
    settings: keptSettings(state, settings),
    previous: state.checkpoint,
  };
  return {
    state,
    targets,
    cells: planned.typed,
    settings: checkpoint.settings === null ? null : settings,
    checkpoint,
    names: namesOf(targets, state, before),
    stale,
  };
}

/** Throws a WorkbookFault for a workbook that can't be written, or of which no sheet can be added, hidden or removed. */
export function checkWritable(
  { isReadOnly, isStructureProtected }: WorkbookState,
  changesSheets: boolean,
): void {
  if (isReadOnly) throw new WorkbookFault('readOnly');
  if (isStructureProtected && changesSheets) throw new WorkbookFault('structureProtected');
}

/** Null where the settings stay as they are. */
function keptSettings(state: WorkbookState, written: string | null): KeptSettings | null {
  const before = state.settings?.text ?? null;
  return written === null || written === before ? null : { before, written: textFingerprint(written) };
}

function checkSheets(sheets: readonly OwnSheet[], state: WorkbookState): void {
  const users = state.sheets.filter(({ own }) => own === null || (own !== 'backup' && isInputRole(own)));
  for (const { name, sources, anchors } of sheets) {
    if (!isSheetName(name)) throw new WorkbookFault('failed', name);
    const gone = sources.find((source) => !users.some((user) => isSameName(user.name, source)));
    if (gone !== undefined) throw new WorkbookFault('sheetGone', gone);
    const wrong = anchors.find((anchor) => !isAnchorName(anchor.name));
    if (wrong !== undefined) {
      throw new WorkbookFault('failed', name, {
        cause: new RangeError(`"${wrong.name}" is no name for an anchor.`),
      });
    }
  }
}

/** Describes our sheets of these roles as they are. Throws a WorkbookFault if one is protected. */
async function keepSheets(
  context: Excel.RequestContext,
  state: WorkbookState,
  roles: readonly OwnSheetRole[],
): Promise<readonly KeptSheet[]> {
  const loading = roles.flatMap((role) => {
    const listed = ownSheet(state, role);
    if (listed === undefined) return [];
    const sheet = context.workbook.worksheets.getItem(listed.id);
    sheet.protection.load('protected');
    return [{ role, listed, sheet, load: loadLayout(sheet) }];
  });
  await context.sync();
  const reading = loading.map(({ load }) => load());
  await context.sync();

  const names = state.sheets.map(({ name }) => name);
  return loading.map(({ role, listed, sheet }, index): KeptSheet => {
    const layout = reading[index]?.();
    if (layout === undefined || sheet.protection.protected)
      throw new WorkbookFault('sheetProtected', listed.name);
    const backup = freeSheetName(`${keptSheetPrefix}before_${role}`, names);
    names.push(backup);
    const { name, position, visibility } = listed;
    return { role, name, position, visibility, backup, layout };
  });
}

/** The marks of our sheets and the names that lead to their tables; one that the user has taken gets a number. */
function namesOf(
  targets: readonly WriteTarget[],
  state: WorkbookState,
  before: readonly KeptName[],
): readonly KeptName[] {
  const marks = targets.map(({ plan: { own }, name }) => markOf(own.role, name));
  const taken = state.names.filter((name) => !before.includes(name)).map(({ name }) => name);
  const anchors = targets.flatMap(({ plan: { own }, name: sheetName }) =>
    own.anchors.map(({ name, area }) => {
      const free = freeAnchorName(name, taken);
      taken.push(free);
      return { name: free, formula: `=${absoluteReference(sheetName, area)}`, visible: true };
    }),
  );
  return [...marks, ...anchors];
}
