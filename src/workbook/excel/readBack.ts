import { cellFault } from '../cellChanges';
import { loadContents } from './cellContents';
import { isLeft, type KeptCell } from './keptCell';
import type { WorkbookFault } from '../workbookFault';

/** What was found in cells that were just written. */
export interface ReadBack {
  /** The cells with what is really left in them. */
  readonly cells: readonly KeptCell[];
  /** For the first cell that does not hold what was written to it. */
  readonly fault: WorkbookFault | null;
}

/** Queues reading cells that were written, to be followed by a sync. */
export function loadReadBack(context: Excel.RequestContext, kept: readonly KeptCell[]): () => ReadBack {
  const load = loadContents(context, kept);
  return () => {
    const loaded = load();
    const wrong = loaded.find(({ cell, content }) => !isLeft(cell, content));
    const cells = loaded.map(({ cell, content: { value, formula } }) => ({
      ...cell,
      left: { value, formula },
    }));
    return { cells, fault: wrong === undefined ? null : cellFault('notAsWritten', wrong.cell) };
  };
}
