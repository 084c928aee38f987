import { quoteSheetName } from '../../domain/address';
import { referredSheet } from '../ownSheetMark';
import { freeSheetName } from '../sheetName';
import type { Checkpoint, KeptName, KeptSheet } from './checkpoint';
import { isSameName, ownSheet, type ListedSheet, type WorkbookState } from './workbookState';

/** A sheet that is put back. */
export interface ReturningSheet {
  readonly kept: KeptSheet;
  readonly listed: ListedSheet;
  /** The copy of its content; null where the sheet itself has it. */
  readonly copy: ListedSheet | null;
  /** Its layout was lost with it. */
  readonly needsLayout: boolean;
  readonly name: string;
}

/** What each kept sheet is put back from. One that the user has deleted together with its copy stays away. */
export function returningSheets(
  state: WorkbookState,
  { roles, sheets }: Checkpoint,
): readonly ReturningSheet[] {
  const taken = state.sheets
    .filter(({ own }) => own === null || (own !== 'backup' && !roles.includes(own)))
    .map(({ name }) => name);
  return sheets.flatMap((kept): ReturningSheet[] => {
    const backup = state.sheets.find(({ name }) => isSameName(name, kept.backup)) ?? null;
    const current = ownSheet(state, kept.role);
    const listed = current ?? backup;
    if (listed === null) return [];
    const copy = listed === backup ? null : backup;
    const needsLayout = listed === backup;
    const name = freeSheetName(kept.name, taken);
    taken.push(name);
    return [{ kept, listed, copy, needsLayout, name }];
  });
}

/** The copies, and sheets that were only begun, but for the copies that the write before has kept. */
export function copiesOf({ sheets }: WorkbookState, { previous }: Checkpoint): readonly ListedSheet[] {
  const kept = previous?.sheets ?? [];
  return sheets.filter(
    ({ own, name }) => own === 'backup' && !kept.some(({ backup }) => isSameName(backup, name)),
  );
}

/** The name as it leads to its sheet now, should the user have taken the sheet's old name. */
export function asRenamed(name: KeptName, returning: readonly ReturningSheet[]): KeptName {
  const old = referredSheet(name.formula.replace(/^=/, ''));
  const sheet = returning.find(({ kept }) => isSameName(kept.name, old));
  if (sheet === undefined || sheet.name === sheet.kept.name) return name;
  const cells = name.formula.slice(name.formula.lastIndexOf('!'));
  return { ...name, formula: `=${quoteSheetName(sheet.name)}${cells}` };
}
