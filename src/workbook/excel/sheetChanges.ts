import type { OwnSheetRole } from '../ownSheet';
import type { RequestQueue } from './requestQueue';
import { passingName } from './workbookState';

export interface Renaming {
  readonly sheet: Excel.Worksheet;
  readonly role: OwnSheetRole;
  readonly from: string;
  readonly to: string;
}

/** Queues new names for sheets; two of them may exchange theirs. */
export async function renameSheets(renamings: readonly Renaming[], queue: RequestQueue): Promise<void> {
  const changes = renamings.filter(({ from, to }) => from !== to);
  for (const { sheet, role, from } of changes) {
    if (from === passingName(role)) continue;
    await queue.makeRoom();
    sheet.name = passingName(role);
  }
  for (const { sheet, to } of changes) {
    await queue.makeRoom();
    sheet.name = to;
  }
}

/** Queues deleting a sheet; Excel deletes none that is very hidden. */
export async function deleteSheet(
  context: Excel.RequestContext,
  { id, visibility }: { readonly id: string; readonly visibility: Excel.Worksheet['visibility'] },
  queue: RequestQueue,
): Promise<void> {
  await queue.makeRoom();
  const sheet = context.workbook.worksheets.getItem(id);
  if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}
