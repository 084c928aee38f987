import type { SheetGrid } from '../cells/sheetGrid';
import { plainText } from '../cells/plainText';

/** A plain table whose columns are known by their headings, wherever they stand. */
export interface HeadedTable<Field> {
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns whose heading stands further to the left already. */
  readonly repeated: readonly number[];
  /** The rows below the headings that hold anything, after a blank row or not. */
  readonly rows: readonly { readonly row: number; readonly followsBlank: boolean }[];
}

/** How far down and how far to the right headings are looked for. */
const deepestHeader = 50;
const widestHeader = 200;

/** The table whose headings are `isTable`, below the row that has the most of them; null where none is. */
export function findHeadedTable<Field>(
  grid: SheetGrid,
  fieldOf: (plainHeading: string) => Field | null,
  isTable: (fields: ReadonlySet<Field>) => boolean,
): HeadedTable<Field> | null {
  let found: Pick<HeadedTable<Field>, 'headerRow' | 'columns' | 'repeated'> | null = null;
  for (let headerRow = 0; headerRow < Math.min(grid.height, deepestHeader); headerRow += 1) {
    const columns = new Map<Field, number>();
    const repeated: number[] = [];
    for (let column = 0; column < Math.min(grid.width(headerRow), widestHeader); column += 1) {
      const field = fieldOf(plainText(grid.text(headerRow, column)));
      if (field === null) continue;
      if (columns.has(field)) repeated.push(column);
      else columns.set(field, column);
    }
    if (columns.size > (found?.columns.size ?? 0) && isTable(new Set(columns.keys())))
      found = { headerRow, columns, repeated };
  }
  return found === null
    ? null
    : { ...found, rows: rowsBelow(grid, found.headerRow, [...found.columns.values()]) };
}

/** A text below the table, apart from it, is no row that somebody began. */
export function isNote<Field>(
  { row, followsBlank }: HeadedTable<Field>['rows'][number],
  { columns }: HeadedTable<Field>,
  grid: SheetGrid,
): boolean {
  const filled = [...columns.values()].filter((column) => grid.kind(row, column) !== 'blank');
  return followsBlank && filled.length === 1 && filled[0] === Math.min(...columns.values());
}

function rowsBelow(
  grid: SheetGrid,
  headerRow: number,
  columns: readonly number[],
): HeadedTable<never>['rows'] {
  const rows: { row: number; followsBlank: boolean }[] = [];
  let followsBlank = false;
  for (let row = headerRow + 1; row < grid.height; row += 1) {
    const isBlank = columns.every((column) => grid.kind(row, column) === 'blank');
    if (!isBlank) rows.push({ row, followsBlank });
    followsBlank = isBlank;
  }
  return rows;
}
