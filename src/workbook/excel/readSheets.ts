import { isInputRole } from '../ownSheetMark';
import type { SheetCells, SheetRow } from '../cells';
import type { ReadOptions } from '../workbook';
import { WorkbookFault } from '../workbookFault';
import { loadCells, takeCells } from './readCells';
import { readLooks, type MixedLook } from './readLooks';
import { readMerges } from './readMerges';
import { readInChunks, type Chunk } from './readingChunks';
import { SheetGrid } from './sheetGrid';
import { Slices } from './slices';
import { cellCount, findUsedAreas, type UsedSheet } from './usedAreas';
import { loadState } from './workbookState';

/** Values, formulas and number formats of so many cells stay below 5 MB, unless most are long texts. */
const cellsAtOnce = 40_000;
/** An answer of a few bytes for each. */
const typesAtOnce = 100_000;

/**
 * Reads the user's sheets in five syncs, one or two more where cells are formatted unevenly, and what their cells need
 * beyond the first chunk. Throws a WorkbookFault 'cancelled' if the signal says so.
 */
export async function readUserSheets(
  context: Excel.RequestContext,
  { onProgress, signal }: ReadOptions,
): Promise<readonly SheetCells[]> {
  const check = (): void => {
    if (signal?.aborted === true) throw new WorkbookFault('cancelled');
  };
  check();
  const state = await loadState(context);
  check();
  const users = state.sheets.filter(({ own }) => own === null || (own !== 'backup' && isInputRole(own)));
  const sources = users.map(({ id, name, visibility }): UsedSheet => {
    const grid = new SheetGrid(name, visibility !== 'Visible');
    return { sheet: context.workbook.worksheets.getItem(id), grid };
  });
  const areas = await findUsedAreas(context, sources);
  const total = areas.reduce((cells, area) => cells + cellCount(area), 1);
  let done = 0;
  const tell = (cells: number): void => {
    done += cells;
    onProgress?.(done, total);
    check();
  };
  tell(0);
  await readMerges(context, sources);
  check();

  const mixed: MixedLook[] = [];
  await readInChunks(context, areas, {
    cellsAtOnce,
    load: loadCells,
    take: (chunk, loaded) => mixed.push(...takeCells(chunk, loaded)),
    onProgress: tell,
  });
  await readLooks(context, mixed, check);
  await readErrors(context, areas, check);
  const slices = new Slices();
  const read: SheetCells[] = [];
  for (const [index, { grid }] of sources.entries()) {
    const own = users[index]?.own ?? null;
    const cells = await finish(grid, slices, check);
    read.push(own === null || own === 'backup' ? cells : { ...cells, own });
  }
  tell(1);
  return read;
}

/** Excel gives an error as its text; of a text that looks like one it is asked what it is. */
async function readErrors(
  context: Excel.RequestContext,
  areas: readonly Chunk<UsedSheet>[],
  check: () => void,
): Promise<void> {
  const doubtful = areas.flatMap((area) =>
    area.source.grid
      .errorLikeRows(area.top, area.rows)
      .map(({ first, last }) => ({ ...area, top: first, rows: last - first + 1 })),
  );
  await readInChunks(context, doubtful, {
    cellsAtOnce: typesAtOnce,
    load: ({ source, top, left, rows, columns }) => {
      const range = source.sheet.getRangeByIndexes(top, left, rows, columns);
      range.load('valueTypes');
      return range;
    },
    take: ({ source, top, left }, range) => {
      range.valueTypes.forEach((types, row) => {
        types.forEach((type, column) => {
          if (type === Excel.RangeValueType.error) source.grid.addError(top + row, left + column);
        });
      });
    },
    onProgress: check,
  });
}

async function finish(grid: SheetGrid, slices: Slices, check: () => void): Promise<SheetCells> {
  const rows: (SheetRow | undefined)[] = [];
  for (const row of grid.filledRows()) {
    rows[row] = grid.rowAt(row);
    await slices.rest();
    check();
  }
  return grid.toCells(rows);
}
