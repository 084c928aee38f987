import { deleteCharts, resetSheet } from './applyLayout';
import type { Checkpoint, KeptSheet } from './checkpoint';
import { drawOwnSheet } from './drawOwnSheet';
import { NameChanges, markOf } from './nameChanges';
import type { PreparedWrite, WriteTarget } from './prepareWrite';
import { loadReadBack } from './readBack';
import { RequestQueue, textBytes } from './requestQueue';
import { deleteSheet, renameSheets } from './sheetChanges';
import { typeCells } from './typeCells';
import { namesOfRoles, ownSheet, passingName } from './workbookState';

/**
 * Carries out a write in one sync, in two where cells are to be read back, or in as many as its bytes need. The workbook is told of each step before it begins, so
 * that whatever fails can be put back.
 */
export async function performWrite(context: Excel.RequestContext, prepared: PreparedWrite): Promise<void> {
  const { state, checkpoint, targets } = prepared;
  const queue = new RequestQueue(context);
  const names = new NameChanges(context, queue, namesOfRoles(state, checkpoint.roles));
  const record = state.record.in(context);
  const tell = async (now: Checkpoint): Promise<void> => {
    const text = JSON.stringify(now);
    await queue.makeRoom(textBytes(text));
    record.keep(text);
  };

  await tell(checkpoint);
  for (const kept of checkpoint.sheets) await copySheet(context, prepared, kept, queue);
  await tell({ ...checkpoint, phase: 'writing' });
  await typeCells(context, prepared.cells, queue);
  if (prepared.settings !== null) await keepSettings(context, prepared, queue);
  const sheets: Excel.Worksheet[] = [];
  for (const target of targets) sheets.push(await openTarget(context, target, names, queue));
  await renameSheets(
    targets.map(({ plan, current, name }, index) => ({
      sheet: at(sheets, index),
      role: plan.own.role,
      from: current?.name ?? passingName(plan.own.role),
      to: name,
    })),
    queue,
  );
  for (const [index, { plan }] of targets.entries()) await drawOwnSheet(at(sheets, index), plan, queue);
  await names.setAll(prepared.names);
  await placeLast(sheets, prepared, queue);
  if (checkpoint.cells.length > 0) await requireAsWritten(context, checkpoint, tell, queue);
  await tell({ ...checkpoint, phase: 'complete', previous: null });
  for (const sheet of prepared.stale) await deleteSheet(context, sheet, queue);
  await queue.send();
}

async function keepSettings(
  context: Excel.RequestContext,
  { state, settings }: PreparedWrite,
  queue: RequestQueue,
): Promise<void> {
  await queue.makeRoom(textBytes(settings ?? ''));
  state.settings?.in(context).keep(settings);
}

/** Reads the cells back; one that holds anything else is told of, so that it can be put back nonetheless. */
async function requireAsWritten(
  context: Excel.RequestContext,
  checkpoint: Checkpoint,
  tell: (now: Checkpoint) => Promise<void>,
  queue: RequestQueue,
): Promise<void> {
  await queue.makeRoom();
  const readBack = loadReadBack(context, checkpoint.cells);
  await queue.send();
  const { cells, fault } = readBack();
  if (fault === null) return;
  await tell({ ...checkpoint, phase: 'writing', cells });
  await queue.send();
  throw fault;
}

async function copySheet(
  context: Excel.RequestContext,
  { state }: PreparedWrite,
  { role, backup, layout }: KeptSheet,
  queue: RequestQueue,
): Promise<void> {
  const listed = ownSheet(state, role);
  if (listed === undefined) return;
  await queue.makeRoom();
  const { worksheets } = context.workbook;
  const copy = worksheets.add(backup);
  copy.visibility = 'VeryHidden';
  const cells = [0, 0, layout.rows, layout.columns] as const;
  copy.getRangeByIndexes(...cells).copyFrom(worksheets.getItem(listed.id).getRangeByIndexes(...cells));
}

/** The sheet to write to, empty. A new one is marked before it gets its name. */
async function openTarget(
  context: Excel.RequestContext,
  { plan, current, chartNames }: WriteTarget,
  names: NameChanges,
  queue: RequestQueue,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  const { role } = plan.own;
  await queue.makeRoom();
  if (current !== null) {
    const sheet = worksheets.getItem(current.id);
    if (current.visibility !== 'Visible') sheet.visibility = 'Visible';
    await deleteCharts(sheet, chartNames, queue);
    await resetSheet(sheet, queue);
    return sheet;
  }
  const name = passingName(role);
  const sheet = worksheets.add(name);
  await names.set(markOf(role, name));
  return sheet;
}

async function placeLast(
  sheets: readonly Excel.Worksheet[],
  { state, checkpoint, targets }: PreparedWrite,
  queue: RequestQueue,
): Promise<void> {
  const copies = checkpoint.sheets.length;
  const added = targets.filter(({ current }) => current === null).length;
  const last = state.sheets.length + copies + added - 1;
  for (const sheet of sheets) {
    await queue.makeRoom();
    sheet.position = last;
  }
}

function at(sheets: readonly Excel.Worksheet[], index: number): Excel.Worksheet {
  const sheet = sheets[index];
  if (sheet === undefined) throw new RangeError(`There is no sheet ${index}.`);
  return sheet;
}
