import { cellFault, requireExpected, requireUnmerged } from '../cellChanges';
import type { CellChange } from '../workbook';
import { WorkbookFault } from '../workbookFault';
import { loadContents, readValue } from './cellContents';
import { keptCell, typingOfNumber, type KeptCell } from './keptCell';
import { readMerges } from './readMerges';
import type { PlacedCell } from './rectangles';
import { SheetGrid } from './sheetGrid';
import type { TypedCell } from './typeCells';
import { isSameName, type ListedSheet, type WorkbookState } from './workbookState';

/** The cells of the user's that are to be written, as they are and as they are to be. */
export interface PlannedCells {
  readonly kept: readonly KeptCell[];
  readonly typed: readonly TypedCell[];
}

interface PlacedChange extends PlacedCell {
  readonly sheet: string;
  readonly change: CellChange;
}

/**
 * Looks at the cells that are to be written, in two syncs; none where there are none. Throws a WorkbookFault where a cell is
 * not as expected or can't be changed.
 */
export async function planCells(
  context: Excel.RequestContext,
  state: WorkbookState,
  changes: readonly CellChange[],
): Promise<PlannedCells> {
  if (changes.length === 0) return { kept: [], typed: [] };
  const { placed, sheets } = place(changes, state);
  await requireNoMerge(context, sheets, placed);
  const load = loadContents(context, placed);
  await context.sync();
  const loaded = load();
  for (const { cell, content } of loaded) requireExpected(cell.change, readValue(content), content.formula);
  for (const { cell, shared } of loaded) {
    if (shared.isLocked) throw new WorkbookFault('sheetProtected', cell.sheet);
    if (shared.isSpilled) throw cellFault('cellInArray', cell.change);
  }
  return {
    kept: loaded.map(({ cell, content }) => keptCell(cell, content, numberOf(cell.change))),
    typed: loaded.map(({ cell: { sheetId, row, column, change }, content: { numberFormat } }) => {
      const input = numberOf(change) ?? '';
      return { sheetId, row, column, input, typing: typingOfNumber(numberFormat), numberFormat };
    }),
  };
}

/** Throws a WorkbookFault 'sheetGone' for a sheet that is not there, or not the user's. */
function place(
  changes: readonly CellChange[],
  state: WorkbookState,
): { readonly placed: readonly PlacedChange[]; readonly sheets: readonly ListedSheet[] } {
  const users = new Map(
    state.sheets.flatMap((sheet) => (sheet.own === null ? [[sheet.name.toLowerCase(), sheet] as const] : [])),
  );
  const sheets = new Set<ListedSheet>();
  const placed = changes.map((change) => {
    const sheet = users.get(change.sheet.toLowerCase());
    if (sheet === undefined) throw new WorkbookFault('sheetGone', change.sheet);
    sheets.add(sheet);
    const { row, column } = change;
    return { sheetId: sheet.id, sheet: sheet.name, row, column, change };
  });
  return { placed, sheets: [...sheets] };
}

async function requireNoMerge(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  placed: readonly PlacedChange[],
): Promise<void> {
  const used = sheets.map(({ id, name }) => ({
    sheet: context.workbook.worksheets.getItem(id),
    grid: new SheetGrid(name, false),
  }));
  await readMerges(context, used);
  for (const { grid } of used) {
    const changes = placed.filter(({ sheet }) => isSameName(sheet, grid.name)).map(({ change }) => change);
    requireUnmerged(changes, grid.merges);
  }
}

/** The double that is nearest to the amount. Throws a WorkbookFault where Excel has no such number. */
function numberOf({ value, sheet }: CellChange): number | null {
  const number = value?.toNumber() ?? null;
  if (number === null || Number.isFinite(number)) return number;
  const cause = new RangeError(`${value?.toString() ?? ''} is no number in Excel.`);
  throw new WorkbookFault('failed', sheet, { cause });
}
