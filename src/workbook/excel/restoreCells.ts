import { WorkbookFault } from '../workbookFault';
import { loadContents } from './cellContents';
import { isLeft, textFormat, type KeptCell } from './keptCell';
import type { RequestQueue } from './requestQueue';
import { typeCells } from './typeCells';
import { isSameName, type WorkbookState } from './workbookState';

/** Queues looking at the cells that a write has changed; the cells that are to be put back are known after a sync. */
export function loadRestorable(
  context: Excel.RequestContext,
  state: WorkbookState,
  kept: readonly KeptCell[],
): () => readonly KeptCell[] {
  const load = loadContents(context, found(kept, state));
  return () => {
    const restorable = load().filter(
      ({ cell, content }) => isLeft(cell, content) || isHalfWritten(cell, content),
    );
    const locked = restorable.find(({ shared }) => shared.isLocked);
    if (locked !== undefined) throw new WorkbookFault('sheetProtected', locked.cell.sheet);
    return restorable.map(({ cell }) => cell);
  };
}

/** Queues giving cells back what they held. */
export function restoreCells(
  context: Excel.RequestContext,
  cells: readonly KeptCell[],
  queue: RequestQueue,
): Promise<void> {
  return typeCells(
    context,
    cells.map(({ before, ...cell }) => ({ ...cell, input: before })),
    queue,
  );
}

/** The cells on sheets that are still there, whatever their names are now. */
function found(kept: readonly KeptCell[], { sheets }: WorkbookState): readonly KeptCell[] {
  const users = sheets.filter(({ own }) => own === null);
  return kept.flatMap((cell) => {
    const sheet =
      users.find(({ id }) => id === cell.sheetId) ?? users.find(({ name }) => isSameName(name, cell.sheet));
    return sheet === undefined ? [] : [{ ...cell, sheetId: sheet.id }];
  });
}

/** A write that broke off may have left a cell of texts in the format by which it took a number. */
function isHalfWritten({ numberFormat, before, typing }: KeptCell, content: HalfWritten): boolean {
  if (numberFormat !== textFormat || content.numberFormat !== 'General') return false;
  const held = typing === 'asText' || content.formula === null ? content.value : content.formula;
  return held === before;
}

interface HalfWritten {
  readonly value: unknown;
  readonly formula: string | null;
  readonly numberFormat: string;
}
