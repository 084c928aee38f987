import type { Area } from '../../domain/address';
import type { UsedSheet } from './usedAreas';

/** Excel fails to tell more than 512 merged areas of a range; then the sheet is read without. */
export async function readMerges(
  context: Excel.RequestContext,
  sources: readonly UsedSheet[],
): Promise<void> {
  try {
    await readMergesOf(context, sources);
  } catch {
    for (const source of sources) await readMergesOf(context, [source]).catch(() => undefined);
  }
}

async function readMergesOf(context: Excel.RequestContext, sources: readonly UsedSheet[]): Promise<void> {
  const loading = sources.map(({ sheet, grid }) => {
    const merged = sheet.getUsedRange().getMergedAreasOrNullObject();
    merged.load('areaCount');
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { grid, merged };
  });
  await context.sync();
  for (const { grid, merged } of loading)
    if (!merged.isNullObject) grid.merges = merged.areas.items.map(areaOf);
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}
