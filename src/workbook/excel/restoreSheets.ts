import { quoteSheetName } from '../../domain/address';
import { referredSheet } from '../ownSheetMark';
import { freeSheetName } from '../sheetName';
import { applyLayout, deleteCharts, resetSheet } from './applyLayout';
import type { Checkpoint, KeptName, KeptSheet } from './checkpoint';
import { beganToChange } from './excelFault';
import { NameChanges, markOf } from './nameChanges';
import { ownChartSources } from '../ownChartName';
import { checkWritable } from './prepareWrite';
import { removeAll } from './removeSheets';
import { RequestQueue, textBytes } from './requestQueue';
import { deleteSheet, renameSheets } from './sheetChanges';
import {
  isSameName,
  loadState,
  ownNames,
  ownSheet,
  roles,
  type ListedSheet,
  type WorkbookState,
} from './workbookState';

/** A sheet that is put back. */
interface ReturningSheet {
  readonly kept: KeptSheet;
  readonly listed: ListedSheet;
  /** The copy of its content; null where the sheet itself has it. */
  readonly copy: ListedSheet | null;
  /** Its layout was lost with it. */
  readonly needsLayout: boolean;
  readonly name: string;
}

/**
 * Puts our sheets back to what the workbook's checkpoint says, if there is one, in four syncs or as many as its bytes need.
 * May be called again whenever it failed: copies are taken away only when all is as it was. Throws a WorkbookFault
 * 'interrupted' if it broke off.
 */
export async function restoreSheets(context: Excel.RequestContext): Promise<void> {
  const state = await loadState(context);
  const charts = roles.flatMap((role) => {
    const listed = ownSheet(state, role);
    if (listed === undefined) return [];
    const collection = context.workbook.worksheets.getItem(listed.id).charts;
    collection.load('items/name');
    return [{ id: listed.id, collection }];
  });
  await context.sync();
  const { checkpoint } = state;
  if (checkpoint === null) return;
  checkWritable(state);
  const chartNames = new Map(
    charts.map(({ id, collection }) => [id, collection.items.map(({ name }) => name)]),
  );
  await beganToChange(
    checkpoint.phase === 'removing'
      ? removeAll(context, state)
      : putBack(context, state, asBegun(checkpoint, state, chartNames), chartNames),
  );
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
  chartNames: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const queue = new RequestQueue(context);
  const tell = async (now: Checkpoint | null): Promise<void> => {
    const text = now === null ? null : JSON.stringify(now);
    await queue.makeRoom(textBytes(text ?? ''));
    state.record.keep(text);
  };
  const { phase } = checkpoint;
  const returning = returningSheets(state, checkpoint);
  if (phase === 'writing' || phase === 'complete') {
    if (phase === 'complete') await tell({ ...checkpoint, phase: 'writing' });
    await putSheetsBack(context, state, checkpoint, returning, chartNames, queue);
  }
  if (phase !== 'cleaning') await tell({ ...checkpoint, phase: 'cleaning' });
  const used = phase === 'copying' || phase === 'cleaning' ? [] : returning.map(({ listed }) => listed);
  for (const sheet of copiesOf(state, checkpoint)) {
    if (!used.includes(sheet)) await deleteSheet(context, sheet, queue);
  }
  await tell(checkpoint.previous);
  await queue.send();
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
  for (const role of roles) {
    const added = ownSheet(state, role);
    const isKept = returning.some(({ listed }) => listed === added);
    if (added !== undefined && !isKept) await deleteSheet(context, added, queue);
  }
  const names = new NameChanges(context, queue, ownNames(state));
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

/** What each kept sheet is put back from. One that the user has deleted together with its copy stays away. */
function returningSheets(state: WorkbookState, { sheets }: Checkpoint): readonly ReturningSheet[] {
  const taken = state.sheets.filter(({ own }) => own === null).map(({ name }) => name);
  return sheets.flatMap((kept): ReturningSheet[] => {
    const backup = state.sheets.find(({ name }) => isSameName(name, kept.backup)) ?? null;
    const current = ownSheet(state, kept.role);
    const listed = kept.isPutAway ? (backup ?? current) : (current ?? backup);
    if (listed === null || listed === undefined) return [];
    const copy = listed === backup || kept.isPutAway ? null : backup;
    const needsLayout = listed === backup && !kept.isPutAway;
    const name = freeSheetName(kept.name, taken);
    taken.push(name);
    return [{ kept, listed, copy, needsLayout, name }];
  });
}

/** The copies, and sheets that were only begun, but for the copies that the write before has kept. */
function copiesOf({ sheets }: WorkbookState, { previous }: Checkpoint): readonly ListedSheet[] {
  const kept = previous?.sheets ?? [];
  return sheets.filter(
    ({ own, name }) => own === 'backup' && !kept.some(({ backup }) => isSameName(backup, name)),
  );
}

/** The name as it leads to its sheet now, should the user have taken the sheet's old name. */
function asRenamed(name: KeptName, returning: readonly ReturningSheet[]): KeptName {
  const old = referredSheet(name.formula.replace(/^=/, ''));
  const sheet = returning.find(({ kept }) => isSameName(kept.name, old));
  if (sheet === undefined || sheet.name === sheet.kept.name) return name;
  const cells = name.formula.slice(name.formula.lastIndexOf('!'));
  return { ...name, formula: `=${quoteSheetName(sheet.name)}${cells}` };
}
