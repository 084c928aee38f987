import type { CellValue } from '../cells';
import { rangeOf, rectanglesOf, type PlacedCell } from './rectangles';
import { formulaOf } from './sheetGrid';

/** What Excel says that a cell holds: '' for a blank, the error's text for an error. */
export interface CellContent {
  readonly value: string | number | boolean;
  /** With its leading `=`. */
  readonly formula: string | null;
  readonly isError: boolean;
  readonly numberFormat: string;
}

/** What a rectangle of cells has in common. */
export interface SharedState {
  /** The sheet is protected, and at least one of the cells is locked. */
  readonly isLocked: boolean;
  /** A formula elsewhere has put its results into at least one of the cells, or has its own. */
  readonly isSpilled: boolean;
}

export interface LoadedCell<Cell extends PlacedCell> {
  readonly cell: Cell;
  readonly content: CellContent;
  readonly shared: SharedState;
}

/** Queues loading what cells hold, to be followed by a sync. */
export function loadContents<Cell extends PlacedCell>(
  context: Excel.RequestContext,
  cells: readonly Cell[],
): () => readonly LoadedCell<Cell>[] {
  const loading = rectanglesOf(cells).map((rectangle) => {
    const range = rangeOf(context, rectangle);
    range.load('values,formulas,valueTypes,numberFormat,hasSpill');
    range.format.protection.load('locked');
    const { protection } = context.workbook.worksheets.getItem(rectangle.sheetId);
    protection.load('protected');
    return { rectangle, range, protection };
  });
  return () =>
    loading.flatMap(({ rectangle, range, protection }) => {
      const shared = {
        // Null, against their types, where cells differ.
        isLocked: protection.protected && (range.format.protection.locked as boolean | null) !== false,
        isSpilled: (range.hasSpill as boolean | null) !== false,
      };
      return rectangle.cells.flatMap((row, rowIndex) =>
        row.map((cell, column) => ({
          cell,
          shared,
          content: contentAt(range, rowIndex, column),
        })),
      );
    });
}

/** The value as a reader of the sheet has it. */
export function readValue({ value, formula, isError }: CellContent): CellValue {
  if (isError) return { error: String(value) };
  return value === '' && formula === null ? null : value;
}

function contentAt(
  { values, formulas, valueTypes, numberFormat }: Excel.Range,
  row: number,
  column: number,
): CellContent {
  const value: unknown = values[row]?.[column];
  const isKnown = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
  return {
    value: isKnown ? value : '',
    formula: formulaOf(formulas[row]?.[column], value) ?? null,
    isError: valueTypes[row]?.[column] === Excel.RangeValueType.error,
    numberFormat: String(numberFormat[row]?.[column] ?? ''),
  };
}
