import { WorkbookFault } from '../workbookFault';
import type { Chunk } from './readingChunks';
import type { SheetGrid } from './sheetGrid';

/** A sheet and what has been read of it. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly grid: SheetGrid;
}

/** An area of more cells is looked through for parts that are empty: one stray cell makes it as large as the sheet. */
const spaciousCells = 1_000_000;
const bands = 64;
/** More than a reconciliation could use, or the pane hold. */
const mostCells = 10_000_000;

/**
 * The parts of each sheet that hold values, in two syncs at most. Throws a WorkbookFault for a sheet that holds far too
 * many.
 */
export async function findUsedAreas(
  context: Excel.RequestContext,
  sources: readonly UsedSheet[],
): Promise<readonly Chunk<UsedSheet>[]> {
  const found = sources.map((source) => loadUsed(source, source.sheet.getUsedRangeOrNullObject(true)));
  await context.sync();
  const areas = found.flatMap((read) => read());
  if (areas.every((area) => cellCount(area) <= spaciousCells)) return areas;
  const parts = areas.map((area) => (cellCount(area) <= spaciousCells ? [() => [area]] : loadBands(area)));
  await context.sync();
  return parts.flatMap((ofArea) => {
    const filled = ofArea.flatMap((read) => read());
    const cells = filled.reduce((sum, area) => sum + cellCount(area), 0);
    if (cells > mostCells) throw new WorkbookFault('failed', filled[0]?.source.grid.name ?? null);
    return filled;
  });
}

export function cellCount({ rows, columns }: Chunk<unknown>): number {
  return rows * columns;
}

type ReadAreas = () => readonly Chunk<UsedSheet>[];

function loadBands(area: Chunk<UsedSheet>): readonly ReadAreas[] {
  const { source, top, left, rows, columns } = area;
  const height = Math.ceil(rows / bands);
  const starts = Array.from({ length: Math.ceil(rows / height) }, (_, index) => index * height);
  return starts.map((start) => {
    const range = source.sheet.getRangeByIndexes(top + start, left, Math.min(height, rows - start), columns);
    return loadUsed(source, range.getUsedRangeOrNullObject(true));
  });
}

function loadUsed(source: UsedSheet, used: Excel.Range): ReadAreas {
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, rowCount, columnCount } = used;
    return [{ source, top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount }];
  };
}
