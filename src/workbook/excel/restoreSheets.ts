import { ownSheetRoles } from '../ownSheetMark';
import { applyLayout, deleteCharts, resetSheet } from './applyLayout';
import type { Checkpoint } from './checkpoint';
import { beganToChange } from './excelFault';
import type { KeptCell } from './keptCell';
import { NameChanges, markOf } from './nameChanges';
import { ownChartSources } from '../ownChartName';
import { checkWritable } from './prepareWrite';
import { removeAll } from './removeSheets';
import { RequestQueue, textBytes } from './requestQueue';
import { loadRestorable, restoreCells } from './restoreCells';
import { asRenamed, copiesOf, returningSheets, type ReturningSheet } from './returningSheets';
import { deleteSheet, renameSheets } from './sheetChanges';
import { textFingerprint } from './textFingerprint';
import { loadState, namesOfRoles, ownSheet, type WorkbookState } from './workbookState';

/** What the workbook holds of what is to be put back. */
interface FoundParts {
  readonly chartNames: ReadonlyMap<string, readonly string[]>;
  /** The user's cells that still hold what the write left in them. */
  readonly cells: readonly KeptCell[];
}

/**
 * Puts back what the workbook's checkpoint says, if there is one, in four syncs or as many as its bytes need.
 * May be called again whenever it failed: copies are taken away only when all is as it was. Throws a WorkbookFault
 * 'interrupted' if it broke off.
 */
export async function restoreSheets(context: Excel.RequestContext): Promise<void> {
  const state = await loadState(context, true);
  const charts = ownSheetRoles.flatMap((role) => {
    const listed = ownSheet(state, role);
    if (listed === undefined) return [];
    const collection = context.workbook.worksheets.getItem(listed.id).charts;
    collection.load('items/name');
    return [{ id: listed.id, collection }];
  });
  const { checkpoint } = state;
  const cells = loadRestorable(context, state, isChanged(checkpoint) ? checkpoint.cells : []);
  await context.sync();
  if (checkpoint === null) return;
  checkWritable(state, checkpoint.phase === 'removing' || checkpoint.roles.length > 0);
  const restorable = cells();
  const chartNames = new Map(
    charts.map(({ id, collection }) => [id, collection.items.map(({ name }) => name)]),
  );
  await beganToChange(
    checkpoint.phase === 'removing'
      ? removeAll(context, state)
      : putBack(context, state, asBegun(checkpoint, state, chartNames), { chartNames, cells: restorable }),
  );
}

/** Whether the write may have changed what is to be put back. */
function isChanged(checkpoint: Checkpoint | null): checkpoint is Checkpoint {
  return checkpoint?.phase === 'writing' || checkpoint?.phase === 'complete';
}

/** The checkpoint of an undo that begins, which is to leave the charts that the user has made since the write. */
function asBegun(
  checkpoint: Checkpoint,
  state: WorkbookState,
  chartNames: ReadonlyMap<string, readonly string[]>,
): Checkpoint {
  if (checkpoint.phase !== 'complete') return checkpoint;
  const sheets = checkpoint.sheets.map((kept) => {
    const names = chartNames.get(ownSheet(state, kept.role)?.id ?? '') ?? [];
    const otherCharts = names.filter((name) => ownChartSources(name) === null);
    return { ...kept, layout: { ...kept.layout, otherCharts } };
  });
  return { ...checkpoint, sheets };
}

async function putBack(
  context: Excel.RequestContext,
  state: WorkbookState,
  checkpoint: Checkpoint,
  { chartNames, cells }: FoundParts,
): Promise<void> {
  const queue = new RequestQueue(context);
  const tell = async (now: Checkpoint | null): Promise<void> => {
    const text = now === null ? null : JSON.stringify(now);
    await queue.makeRoom(textBytes(text ?? ''));
    state.record.keep(text);
  };
  const { phase } = checkpoint;
  const returning = returningSheets(state, checkpoint);
  if (isChanged(checkpoint)) {
    if (phase === 'complete') await tell({ ...checkpoint, phase: 'writing' });
    await putSheetsBack(context, state, checkpoint, returning, chartNames, queue);
    // After our sheets, which formulas of the user's may lead to.
    await restoreCells(context, cells, queue);
    await restoreSettings(state, checkpoint, queue);
  }
  if (phase !== 'cleaning') await tell({ ...checkpoint, phase: 'cleaning' });
  const used = phase === 'copying' || phase === 'cleaning' ? [] : returning.map(({ listed }) => listed);
  for (const sheet of copiesOf(state, checkpoint)) {
    if (!used.includes(sheet)) await deleteSheet(context, sheet, queue);
  }
  await tell(checkpoint.previous);
  await queue.send();
}

/** Settings that were changed since the write stay. */
async function restoreSettings(
  { settings }: WorkbookState,
  { settings: kept }: Checkpoint,
  queue: RequestQueue,
): Promise<void> {
  const text = settings?.text ?? null;
  if (kept === null || text === null || textFingerprint(text) !== kept.written) return;
  await queue.makeRoom(textBytes(kept.before ?? ''));
  settings?.keep(kept.before);
}

async function putSheetsBack(
  context: Excel.RequestContext,
  state: WorkbookState,
  checkpoint: Checkpoint,
  returning: readonly ReturningSheet[],
  chartNames: ReadonlyMap<string, readonly string[]>,
  queue: RequestQueue,
): Promise<void> {
  const { worksheets } = context.workbook;
  for (const role of checkpoint.roles) {
    const added = ownSheet(state, role);
    const isKept = returning.some(({ listed }) => listed === added);
    if (added !== undefined && !isKept) await deleteSheet(context, added, queue);
  }
  const names = new NameChanges(context, queue, namesOfRoles(state, checkpoint.roles));
  for (const { kept, listed } of returning) {
    // Marked before it gets its name back: should that fail, it must not be taken for the user's, or for a copy.
    if (ownSheet(state, kept.role) !== listed) await names.set(markOf(kept.role, listed.name));
  }
  for (const { kept, listed, copy, needsLayout } of returning) {
    const sheet = worksheets.getItem(listed.id);
    const { rows, columns, otherCharts } = kept.layout;
    if (copy !== null || needsLayout) {
      // A chart that was not finished may not have its name yet.
      const charts = (chartNames.get(listed.id) ?? []).filter((name) => !otherCharts.includes(name));
      await deleteCharts(sheet, charts, queue);
    }
    if (copy !== null) {
      await resetSheet(sheet, queue);
      await queue.makeRoom();
      const content = worksheets.getItem(copy.id).getRangeByIndexes(0, 0, rows, columns);
      sheet.getRangeByIndexes(0, 0, rows, columns).copyFrom(content);
    }
    if (copy !== null || needsLayout) await applyLayout(sheet, kept.layout, queue);
    await queue.makeRoom();
    sheet.visibility = kept.visibility;
  }
  await renameSheets(
    returning.map(({ kept, listed, name }) => ({
      sheet: worksheets.getItem(listed.id),
      role: kept.role,
      from: listed.name,
      to: name,
    })),
    queue,
  );
  // A name that led nowhere before is not worth making again.
  const wanted = checkpoint.names.filter(({ formula }) => !formula.includes('#REF!'));
  await names.setAll(wanted.map((name) => asRenamed(name, returning)));
  const inOrder = [...returning].sort((one, other) => one.kept.position - other.kept.position);
  for (const { kept, listed } of inOrder) {
    await queue.makeRoom();
    worksheets.getItem(listed.id).position = kept.position;
  }
}
