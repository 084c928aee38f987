/** A cell by its position among the rows that are shown, and its column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page up or down moves. */
  readonly pageRows: number;
}

/** Where a key leads from a cell, as in a spreadsheet; null for a key that leads nowhere. */
export function moveBy(key: string, withControl: boolean, at: Position, size: GridSize): Position | null {
  const target = targetOf(key, withControl, at, size);
  if (target === null) return null;
  return {
    row: Math.min(Math.max(0, target.row), size.rows - 1),
    column: Math.min(Math.max(0, target.column), size.columns - 1),
  };
}

function targetOf(key: string, withControl: boolean, at: Position, size: GridSize): Position | null {
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: withControl ? 0 : at.row - 1 };
    case 'ArrowDown':
      return { ...at, row: withControl ? size.rows : at.row + 1 };
    case 'ArrowLeft':
      return { ...at, column: withControl ? 0 : at.column - 1 };
    case 'ArrowRight':
      return { ...at, column: withControl ? size.columns : at.column + 1 };
    case 'PageUp':
      return { ...at, row: at.row - size.pageRows };
    case 'PageDown':
      return { ...at, row: at.row + size.pageRows };
    case 'Home':
      return { row: withControl ? 0 : at.row, column: 0 };
    case 'End':
      return { row: withControl ? size.rows : at.row, column: size.columns };
    default:
      return null;
  }
}
