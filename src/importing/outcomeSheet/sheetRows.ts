import { formatKind } from '../../reading/cells/numberFormat';
import { dustBelow, snapStored } from '../../reading/cells/storedNumber';
import {
  cellFormat,
  isCellError,
  type CellValue,
  type SheetCells,
  type SheetRow,
} from '../../workbook/cells';
import type { SourceCell, SourceRow } from './sourceRow';

const millisecondsPerDay = 86_400_000;
/** Excel's day 0, given that it has a 29 February 1900. */
const dayZero = Date.UTC(1899, 11, 30);
const lastDay = 110_000;

/** A sheet's rows as an outcome file's: dates as texts, numbers without the dust of formulas. Hidden rows are there too. */
export function sheetRows(sheet: SheetCells): readonly SourceRow[] {
  const largest = largestMagnitudes(sheet);
  return sheet.rows.flatMap((row, index) =>
    row === undefined ? [] : [{ cells: cellsOf(sheet, row, index, largest), number: index + 1 }],
  );
}

function largestMagnitudes(sheet: SheetCells): readonly number[] {
  const largest: number[] = [];
  for (const row of sheet.rows) {
    row?.values.forEach((value, column) => {
      if (typeof value === 'number') largest[column] = Math.max(largest[column] ?? 0, Math.abs(value));
    });
  }
  return largest;
}

function cellsOf(
  sheet: SheetCells,
  row: SheetRow,
  index: number,
  largest: readonly number[],
): readonly SourceCell[] {
  return row.values.map((value, column) => {
    if (typeof value !== 'number') return textOf(value);
    const kind = formatKind(cellFormat(sheet, index, column).numberFormat);
    if (kind === 'percent') return `${value * 100} %`;
    if (kind === 'date') return dateText(value);
    return snapStored(value, dustBelow(largest[column] ?? 0)).value;
  });
}

function textOf(value: Exclude<CellValue, number>): SourceCell {
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value) : value;
}

/** `2017-08-31`; the number itself where it is no day. */
function dateText(days: number): SourceCell {
  if (days < 1 || days > lastDay) return days;
  return new Date(dayZero + Math.floor(days) * millisecondsPerDay).toISOString().slice(0, 10);
}
