import type { Checkpoint } from './checkpoint';
import { beganToChange } from './excelFault';
import { NameChanges } from './nameChanges';
import { checkWritable } from './prepareWrite';
import { RequestQueue, textBytes } from './requestQueue';
import { deleteSheet } from './sheetChanges';
import { isInputRole, outputRoles } from '../ownSheetMark';
import { type ListedSheet, loadState, namesOfRoles, type WorkbookState } from './workbookState';

const removing: Checkpoint = {
  phase: 'removing',
  roles: [],
  sheets: [],
  names: [],
  cells: [],
  settings: null,
  previous: null,
};

/**
 * Removes our sheets, their copies and names, and the checkpoint, in three syncs. Throws a WorkbookFault 'interrupted' if
 * that broke off; another call, or `restoreSheets`, then does the rest.
 */
export async function removeSheets(context: Excel.RequestContext): Promise<void> {
  const state = await loadState(context);
  const isThere = state.sheets.some(isRemoved) || namesOfRoles(state, outputRoles).length > 0;
  if (!isThere && state.checkpoint === null) return;
  checkWritable(state, true);
  await beganToChange(removeAll(context, state));
}

/** Carries out a removal from whatever is still there. */
export async function removeAll(context: Excel.RequestContext, state: WorkbookState): Promise<void> {
  const queue = new RequestQueue(context);
  const text = JSON.stringify(removing);
  await queue.makeRoom(textBytes(text));
  state.record.keep(text);
  for (const sheet of state.sheets) if (isRemoved(sheet)) await deleteSheet(context, sheet, queue);
  await new NameChanges(context, queue, namesOfRoles(state, outputRoles)).setAll([]);
  await queue.makeRoom();
  state.record.keep(null);
  await queue.send();
}

/** What the user fills in stays. */
function isRemoved({ own }: ListedSheet): boolean {
  return own !== null && (own === 'backup' || !isInputRole(own));
}
