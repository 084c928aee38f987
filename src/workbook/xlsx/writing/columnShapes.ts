import type { SheetCells, SheetRow } from '../../cells';

/** How a column of a sheet is laid out, guessed from what stands in it. */
export interface ColumnShape {
  /** In characters. */
  readonly width: number;
  /** Its texts are headings of amounts. */
  readonly holdsNumbers: boolean;
}

/** The widest of each kind, in characters. */
interface Widths {
  texts: number;
  words: number;
  numbers: number;
}

/** Rows that are looked at. */
const sampleRows = 200;
/** In characters. */
const narrowest = 9;
const widest = 60;
/** A longer heading over amounts is broken between its words. */
const widestHeading = 14;
const padding = 2;

export function columnShapes(sheet: SheetCells): readonly ColumnShape[] {
  const columns: (Widths | undefined)[] = [];
  for (const row of sheet.rows.slice(0, sampleRows)) {
    if (row === undefined) continue;
    const lone = isLone(row);
    row.values.forEach((value, index) => {
      const column = (columns[index] ??= { texts: 0, words: 0, numbers: 0 });
      if (typeof value === 'number') column.numbers = Math.max(column.numbers, numberWidth(value));
      if (typeof value !== 'string' || lone) return;
      column.texts = Math.max(column.texts, value.length);
      column.words = Math.max(column.words, ...value.split(/\s/).map((word) => word.length));
    });
  }
  return Array.from(columns, (column) => {
    if (column === undefined) return { width: narrowest, holdsNumbers: false };
    const { texts, words, numbers } = column;
    const holdsNumbers = numbers > 0;
    const text = holdsNumbers ? Math.max(words, Math.min(texts, widestHeading)) : texts;
    const width = Math.max(narrowest, numbers, Math.min(text, widest) + padding);
    return { width, holdsNumbers };
  });
}

/** A text alone in its row, such as a title, runs over its neighbours. */
export function isLone(row: SheetRow): boolean {
  return row.values.filter((value) => value !== null).length === 1;
}

/** Thousands separators and a sign come on top of the digits. */
function numberWidth(value: number): number {
  return Math.round(Math.abs(value)).toString().length * 1.3 + 3;
}
