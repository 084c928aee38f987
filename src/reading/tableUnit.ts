import type { Unit } from '../domain/unit';
import type { Region } from './layout/findRegions';
import type { SheetGrid } from './cells/sheetGrid';
import { findUnit, type UnitReading } from './words/unitText';

export interface TableUnit {
  readonly unit: Unit | null;
  /** The words that told, as written. */
  readonly written: string | null;
  /** A unit that is stated but not known. */
  readonly unknown: { readonly text: string; readonly row: number; readonly column: number } | null;
}

interface Stated extends UnitReading {
  readonly row: number;
  readonly column: number;
}

/** Finds a table's unit: in its header, in a line above it, in the sheet's name or the file's, the nearest first. */
export function tableUnit(
  grid: SheetGrid,
  region: Region,
  headers: readonly string[],
  fileName: string,
  assumed: Unit | null,
): TableUnit {
  const stated = [...headerCells(grid, region), ...lines(grid, region)];
  const known = stated.find(({ unit }) => unit !== null);
  if (known !== undefined && !disagree(headers))
    return { unit: known.unit, written: known.written, unknown: null };
  const named = findUnit(grid.sheet.name) ?? findUnit(fileName);
  if (known === undefined && named !== null && named.unit !== null)
    return { unit: named.unit, written: named.written, unknown: null };
  const strange = stated.find(({ unit }) => unit === null);
  return {
    unit: disagree(headers) ? null : assumed,
    written: null,
    unknown:
      strange === undefined ? null : { text: strange.written, row: strange.row, column: strange.column },
  };
}

/** Each column's own unit where its heading states one, else the table's. */
export function columnUnits(headers: readonly string[], unit: Unit | null): (Unit | null)[] {
  return headers.map((header) => findUnit(header)?.unit ?? unit);
}

/** Columns in different units: none of them is the table's. */
function disagree(headers: readonly string[]): boolean {
  const units = headers.flatMap((header) => findUnit(header)?.unit ?? []);
  return new Set(units).size > 1;
}

function* headerCells(grid: SheetGrid, region: Region): Generator<Stated> {
  for (const row of region.headerRows) yield* unitsInRow(grid, row, region.left, region.right);
}

function* lines(grid: SheetGrid, region: Region): Generator<Stated> {
  for (const row of [...region.linesAbove].reverse()) yield* unitsInRow(grid, row, 0, grid.width(row) - 1);
}

function* unitsInRow(grid: SheetGrid, row: number, left: number, right: number): Generator<Stated> {
  for (let column = left; column <= right; column++) {
    if (grid.kind(row, column) !== 'text') continue;
    const found = findUnit(grid.text(row, column));
    if (found !== null) yield { ...found, row, column };
  }
}
