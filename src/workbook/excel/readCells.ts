import type { MixedLook } from './readLooks';
import type { Chunk } from './readingChunks';
import type { UsedSheet } from './usedAreas';

/** A chunk's columns are asked for bold and indent one by one, or in so many groups where there are more. */
const mostGroups = 64;

interface LoadedCells {
  readonly range: Excel.Range;
  readonly groups: readonly {
    readonly first: number;
    readonly count: number;
    readonly format: Excel.RangeFormat;
  }[];
}

/** Bold and indent are asked for by the column: Excel says null only where a column's cells differ. */
export function loadCells({ source, top, left, rows, columns }: Chunk<UsedSheet>): LoadedCells {
  const range = source.sheet.getRangeByIndexes(top, left, rows, columns);
  range.load('values,formulas,numberFormat,rowHidden');
  const width = Math.ceil(columns / mostGroups);
  const groups = Array.from({ length: Math.ceil(columns / width) }, (_, index) => {
    const first = left + index * width;
    const count = Math.min(width, left + columns - first);
    const { format } = source.sheet.getRangeByIndexes(top, first, rows, count);
    format.load('indentLevel,font/bold');
    return { first, count, format };
  });
  return { range, groups };
}

/** Keeps what was loaded, and tells what is still to be asked for. */
export function takeCells(chunk: Chunk<UsedSheet>, { range, groups }: LoadedCells): readonly MixedLook[] {
  const { source, top, left, rows } = chunk;
  const { grid } = source;
  for (let index = 0; index < rows; index += 1) {
    grid.addRow(top + index, {
      left,
      values: range.values[index] ?? [],
      formulas: range.formulas[index] ?? [],
      numberFormats: range.numberFormat[index] ?? [],
    });
    // Null, against its type, where some rows are hidden and some are not.
    if ((range.rowHidden as boolean | null) === true) grid.hideRow(top + index);
  }
  const mixed = groups.flatMap(({ first, count, format }): readonly number[] => {
    // Null, against their types, where cells differ.
    const bold = format.font.bold as boolean | null;
    const indent = format.indentLevel as number | null;
    const columns = Array.from({ length: count }, (_, index) => first + index);
    if (bold === null || indent === null) return columns;
    if (bold || indent > 0) for (const column of columns) grid.setLook(top, rows, column, { bold, indent });
    return [];
  });
  const hasMixedRows = (range.rowHidden as boolean | null) === null;
  if (mixed.length === 0 && !hasMixedRows) return [];
  return [{ chunk, columns: mixed, hasMixedRows }];
}
