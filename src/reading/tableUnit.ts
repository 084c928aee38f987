import type { Unit } from '../domain/unit';
import type { Region } from './layout/findRegions';
import type { SheetGrid } from './cells/sheetGrid';
import { plainText } from './cells/plainText';
import { findUnit, type UnitReading } from './words/unitText';

export interface TableUnit {
  readonly unit: Unit | null;
  /** Whether the user's word goes before what columns state. */
  readonly isForced: boolean;
  /** The words that told, as written. */
  readonly written: string | null;
  /** A unit that is stated but not known. */
  readonly unknown: { readonly text: string; readonly row: number; readonly column: number } | null;
}

/** What may stand beside the unit in a row that only tells the unit. */
const unitAlone = /^[\s(,.:)]*(?:(?:alla )?(?:belopp|siffror)(?: anges| är)?(?: i)?)?[\s(,.:)]*$/u;

interface Stated extends UnitReading {
  readonly row: number;
  readonly column: number;
}

/** What the user says of a table's unit: where it states none, and whatever it states. */
export interface AskedUnit {
  readonly assumed: Unit | null;
  readonly forced: Unit | null;
}

/**
 * A table's unit: as the user decided of it, else as found in its header, in a line above it, in the sheet's name or the
 * file's, the nearest first.
 */
export function tableUnit(
  grid: SheetGrid,
  region: Region,
  headers: readonly string[],
  fileName: string,
  { assumed, forced }: AskedUnit,
): TableUnit {
  const stated = statedUnit(grid, region, headers, fileName);
  const statesNone = stated.unit === null && !disagree(headers);
  if (statesNone && assumed !== null) return { ...stated, unit: assumed };
  return forced === null ? stated : { unit: forced, isForced: true, written: null, unknown: null };
}

function statedUnit(
  grid: SheetGrid,
  region: Region,
  headers: readonly string[],
  fileName: string,
): TableUnit {
  const stated = [...headerCells(grid, region), ...lines(grid, region), ...unitLine(grid, region)];
  const known = stated.find(({ unit }) => unit !== null);
  const found = { isForced: false, unknown: null };
  if (known !== undefined && !disagree(headers))
    return { ...found, unit: known.unit, written: known.written };
  const named = findUnit(grid.sheet.name) ?? findUnit(fileName);
  if (known === undefined && named !== null && named.unit !== null)
    return { ...found, unit: named.unit, written: named.written };
  const strange = stated.find(({ unit }) => unit === null);
  const unknown =
    strange === undefined ? null : { text: strange.written, row: strange.row, column: strange.column };
  return { ...found, unit: null, written: null, unknown };
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

/** A unit alone in a row between the headings and the figures: "Tkr", "Belopp i mnkr". */
function* unitLine(grid: SheetGrid, { firstRow, left, right }: Region): Generator<Stated> {
  for (let column = left; column <= right; column++) {
    if (!['blank', 'text'].includes(grid.kind(firstRow, column))) return;
  }
  for (const stated of unitsInRow(grid, firstRow, left, right)) {
    const text = plainText(grid.text(stated.row, stated.column));
    if (unitAlone.test(text.replace(stated.written, ''))) yield stated;
  }
}

function* unitsInRow(grid: SheetGrid, row: number, left: number, right: number): Generator<Stated> {
  for (let column = left; column <= right; column++) {
    if (grid.kind(row, column) !== 'text') continue;
    const found = findUnit(grid.text(row, column));
    if (found !== null) yield { ...found, row, column };
  }
}
