import type { OwnSheetRole } from '../ownSheet';
import {
  anchorPrefix,
  keptSheetPrefix,
  ownSheetMarks,
  ownSheetRoles,
  referredSheet,
  roleOfMark,
} from '../ownSheetMark';
import { parseCheckpoint, type Checkpoint, type KeptName } from './checkpoint';
import { checkpointNamespace, settingsNamespace } from '../settingsXml';
import { KeptText } from './keptText';

export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
  /** From 0, among all sheets. */
  readonly position: number;
  /** What it is to us: a sheet of ours, or the copy of one; null for the user's. */
  readonly own: OwnSheetRole | 'backup' | null;
}

/** What the workbook holds, as far as it is known without looking into the sheets. */
export interface WorkbookState {
  readonly sheets: readonly ListedSheet[];
  /** All workbook-wide names. */
  readonly names: readonly KeptName[];
  readonly checkpoint: Checkpoint | null;
  readonly isReadOnly: boolean;
  readonly isStructureProtected: boolean;
  /** Where the checkpoint is kept. */
  readonly record: KeptText;
  /** Where the settings are kept; null where they were not asked for. */
  readonly settings: KeptText | null;
}

/** Loads the state of the workbook in two syncs, with its settings or without. */
export async function loadState(context: Excel.RequestContext, withSettings = false): Promise<WorkbookState> {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/id,items/name,items/visibility,items/position');
  names.load('items/name,items/formula,items/visible,items/scope');
  const checkpoint = KeptText.find(context, checkpointNamespace);
  const settings = withSettings ? KeptText.find(context, settingsNamespace) : null;
  await context.sync();
  const readCheckpoint = checkpoint();
  const readSettings = settings?.();
  await context.sync();

  const record = readCheckpoint();
  const workbookNames = names.items
    .filter(({ scope }) => scope === 'Workbook')
    .map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
  const parsed = parseCheckpoint(record.text);
  return {
    sheets: listSheets(worksheets.items, workbookNames, parsed),
    names: workbookNames,
    checkpoint: parsed,
    isReadOnly: workbook.readOnly,
    isStructureProtected: protection.protected,
    record,
    settings: readSettings?.() ?? null,
  };
}

/** The sheet of ours that has the role. */
export function ownSheet({ sheets }: WorkbookState, role: OwnSheetRole): ListedSheet | undefined {
  return sheets.find(({ own }) => own === role);
}

/** Names are equal to Excel whatever their case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Our marks and anchors among the workbook's names; an anchor of ours leads to a sheet of ours, or nowhere. */
function ownNames({ sheets, names }: WorkbookState): readonly KeptName[] {
  const own = new Set(sheets.filter((sheet) => sheet.own !== null).map(({ name }) => name.toLowerCase()));
  return names.filter(({ name, formula }) => {
    if (Object.values(ownSheetMarks).includes(name)) return true;
    const sheet = sheetOf(formula).toLowerCase();
    return name.toLowerCase().startsWith(anchorPrefix.toLowerCase()) && (sheet === '#ref' || own.has(sheet));
  });
}

/** Those of our names that lead to sheets of the roles, or nowhere. */
export function namesOfRoles(state: WorkbookState, roles: readonly OwnSheetRole[]): readonly KeptName[] {
  const staying = new Set(
    state.sheets
      .filter(({ own }) => own !== null && own !== 'backup' && !roles.includes(own))
      .map(({ name }) => name.toLowerCase()),
  );
  return ownNames(state).filter(({ name, formula }) => {
    const role = roleOfMark(name);
    return role === null ? !staying.has(sheetOf(formula).toLowerCase()) : roles.includes(role);
  });
}

function listSheets(
  sheets: readonly Excel.Worksheet[],
  names: readonly KeptName[],
  checkpoint: Checkpoint | null,
): readonly ListedSheet[] {
  const marked = new Map<string, OwnSheetRole>();
  for (const role of ownSheetRoles) {
    const mark = names.find(({ name }) => name === ownSheetMarks[role]);
    if (mark !== undefined) marked.set(sheetOf(mark.formula).toLowerCase(), role);
  }
  const isBackup = (name: string): boolean => checkpoint !== null && name.startsWith(keptSheetPrefix);
  return sheets.map(({ id, name, visibility, position }) => {
    const key = name.toLowerCase();
    return { id, name, visibility, position, own: marked.get(key) ?? (isBackup(key) ? 'backup' : null) };
  });
}

/** The name that a sheet of ours bears until it has its own. */
export function passingName(role: OwnSheetRole): string {
  return `${keptSheetPrefix}new_${role}`;
}

function sheetOf(formula: string): string {
  return referredSheet(formula.replace(/^=/, ''));
}
