import { runsOf } from './runs';
import { readInChunks, type Chunk } from './readingChunks';
import type { UsedSheet } from './usedAreas';

/** Columns of a chunk whose cells are formatted unevenly, and whether some of its rows are hidden. */
export interface MixedLook {
  readonly chunk: Chunk<UsedSheet>;
  readonly columns: readonly number[];
  readonly hasMixedRows: boolean;
}

interface Wanted {
  readonly used: UsedSheet;
  readonly hiddenOnly: boolean;
}

/** What Excel answers for one row or cell, at about 60 bytes each. */
const rowsAtOnce = 50_000;
const look = { font: { bold: true }, indentLevel: true } as const;

/**
 * Reads bold and indent where a column's cells differ: first by the row, since it is mostly whole rows that are bold; then
 * by the cell in rows that differ too.
 */
export async function readLooks(
  context: Excel.RequestContext,
  mixed: readonly MixedLook[],
  check: () => void,
): Promise<void> {
  const areas = mixed.flatMap(({ chunk, columns, hasMixedRows }): Chunk<Wanted>[] => {
    const used = chunk.source;
    const spans = spansOf(columns).map(({ left, width }) => ({
      ...chunk,
      source: { used, hiddenOnly: false },
      left,
      columns: width,
    }));
    if (!hasMixedRows) return spans;
    return [{ ...chunk, source: { used, hiddenOnly: true }, columns: 1 }, ...spans];
  });
  const uneven: Chunk<UsedSheet>[] = [];
  await readInChunks(context, areas.map(asOneColumn), {
    cellsAtOnce: rowsAtOnce,
    load: ({ source, top, rows }) => {
      const { used, hiddenOnly, left, columns } = source;
      const range = used.sheet.getRangeByIndexes(top, left, rows, columns);
      return range.getRowProperties(hiddenOnly ? { rowHidden: true } : { format: look });
    },
    take: (chunk, { value }) => {
      if (chunk.source.hiddenOnly) takeHidden(chunk, value);
      else uneven.push(...takeRows(chunk, value));
    },
    onProgress: check,
  });
  await readInChunks(context, uneven, {
    cellsAtOnce: rowsAtOnce,
    load: ({ source, top, left, rows, columns }) =>
      source.sheet.getRangeByIndexes(top, left, rows, columns).getCellProperties({ format: look }),
    take: (chunk, { value }) => takeCells(chunk, value),
    onProgress: check,
  });
}

interface Span {
  readonly left: number;
  readonly width: number;
}

/** Columns that stand side by side. */
function spansOf(columns: readonly number[]): readonly Span[] {
  const distances = columns.map((column, index) => column - index);
  return runsOf(distances).map(({ first, last, value }) => ({
    left: value + first,
    width: last - first + 1,
  }));
}

interface RowsWanted extends Wanted {
  readonly left: number;
  readonly columns: number;
}

/** Excel answers once for a row, however many columns are asked for. */
function asOneColumn(chunk: Chunk<Wanted>): Chunk<RowsWanted> {
  const { left, columns } = chunk;
  return { ...chunk, source: { ...chunk.source, left, columns }, columns: 1 };
}

function takeHidden({ source, top }: Chunk<RowsWanted>, rows: readonly Excel.RowProperties[]): void {
  rows.forEach(({ rowHidden }, index) => {
    if (rowHidden === true) source.used.grid.hideRow(top + index);
  });
}

/** Keeps the looks of even rows and gives the others. */
function takeRows(
  { source, top }: Chunk<RowsWanted>,
  rows: readonly Excel.RowProperties[],
): readonly Chunk<UsedSheet>[] {
  const { used, left, columns } = source;
  const uneven = rows.map((row, index) => {
    const { bold, indent } = lookOf(row);
    if (bold === null || indent === null) return true;
    if (!bold && indent === 0) return undefined;
    for (let column = left; column < left + columns; column += 1)
      used.grid.setLook(top + index, 1, column, { bold, indent });
    return undefined;
  });
  return runsOf(uneven, top).map(({ first, last }) => ({
    source: used,
    top: first,
    left,
    rows: last - first + 1,
    columns,
  }));
}

function takeCells(
  { source, top, left }: Chunk<UsedSheet>,
  rows: readonly (readonly Excel.CellProperties[])[],
): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const { bold, indent } = lookOf(cell);
      source.grid.setLook(top + row, 1, left + column, { bold: bold ?? false, indent: indent ?? 0 });
    });
  });
}

/** Null where the cells differ, or one cell's letters do. */
function lookOf({ format }: Excel.CellProperties): {
  readonly bold: boolean | null;
  readonly indent: number | null;
} {
  return { bold: format?.font?.bold ?? null, indent: format?.indentLevel ?? null };
}
