/** A cell by its sheet's id and its place, from 0. */
export interface PlacedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Neighbouring cells that fill a rectangle, row by row. */
export interface Rectangle<Cell extends PlacedCell> {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly Cell[])[];
}

/** The cells as few rectangles: neighbours in a column, and columns beside each other that fill the same rows. */
export function rectanglesOf<Cell extends PlacedCell>(cells: readonly Cell[]): readonly Rectangle<Cell>[] {
  const rectangles: (Rectangle<Cell> & { cells: Cell[][] })[] = [];
  /** The rectangles by the column that would extend them. */
  const extensible = new Map<string, Rectangle<Cell> & { cells: Cell[][] }>();
  for (const run of columnRuns(cells)) {
    const [first] = run;
    if (first === undefined) continue;
    const { sheetId, row, column } = first;
    const key = (next: number): string => `${sheetId}|${row}|${run.length}|${next}`;
    let rectangle = extensible.get(key(column));
    if (rectangle === undefined) {
      rectangle = { sheetId, top: row, left: column, cells: run.map(() => []) };
      rectangles.push(rectangle);
    }
    for (const [index, cell] of run.entries()) rectangle.cells[index]?.push(cell);
    extensible.set(key(column + 1), rectangle);
  }
  return rectangles;
}

function columnRuns<Cell extends PlacedCell>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const runs: Cell[][] = [];
  let last: Cell | undefined;
  for (const cell of [...cells].sort(inColumns)) {
    const follows =
      last?.sheetId === cell.sheetId && last.column === cell.column && last.row + 1 === cell.row;
    if (follows) runs.at(-1)?.push(cell);
    else runs.push([cell]);
    last = cell;
  }
  return runs;
}

function inColumns(one: PlacedCell, other: PlacedCell): number {
  if (one.sheetId !== other.sheetId) return one.sheetId < other.sheetId ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

/** The range of a rectangle's cells. */
export function rangeOf(
  context: Excel.RequestContext,
  { sheetId, top, left, cells }: Rectangle<PlacedCell>,
): Excel.Range {
  const columns = cells[0]?.length ?? 0;
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(top, left, cells.length, columns);
}
