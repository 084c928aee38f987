import { type Day, dayOf } from '../domain/day';
import type { LedgerLine } from '../domain/funds/ledgerLine';
import type { Measure } from '../domain/measure';
import { cellValue } from '../workbook/cells';
import { storedDay } from './cells/storedDay';
import { plainText } from './cells/plainText';
import type { SheetGrid } from './cells/sheetGrid';
import type { Recognition } from './recognise';
import { dateHeading, decisionHeading, movementHeading, readMovement } from './words/movementWords';

/** So many of the lines must name a movement for a table to be a list of movements. */
const mostOf = 0.75;

/** The lines of a user's own list of movements in funds; null for a table that is none. */
export function ledgerLines(
  grid: SheetGrid,
  { layout, headers, headings, amounts, money, sheetRows }: Recognition,
  measures: readonly Measure[],
): readonly LedgerLine[] | null {
  const texts = [
    ...layout.labels.map((column, index) => ({ column, header: layout.labelHeaders[index] ?? '' })),
    ...layout.values.flatMap((column, index) =>
      money.includes(index) ? [] : [{ column, header: headers[index] ?? '' }],
    ),
  ];
  const named = (pattern: RegExp): number | undefined =>
    texts.find(({ header }) => pattern.test(plainText(header)))?.column;
  const kind = named(movementHeading);
  const [column, ...others] = money.filter((index) => headings[index]?.measure !== 'change');
  if (kind === undefined || column === undefined || others.length > 0 || measures[column] === 'percent')
    return null;
  const [date, decision] = [named(dateHeading), named(decisionHeading)];
  const filled = sheetRows.flatMap((sheetRow, row) =>
    amounts.state(row, column) === 'amount' ? [{ sheetRow, row }] : [],
  );
  const lines = filled.flatMap(({ sheetRow, row }): LedgerLine[] => {
    const found = readMovement(plainText(grid.text(sheetRow, kind)));
    if (found === null) return [];
    return [
      {
        row,
        column,
        day: date === undefined ? null : dayAt(grid, sheetRow, date),
        kind: found,
        decision: decision === undefined ? '' : grid.text(sheetRow, decision),
      },
    ];
  });
  return lines.length > 0 && lines.length >= filled.length * mostOf ? lines : null;
}

function dayAt(grid: SheetGrid, row: number, column: number): Day | null {
  const value = cellValue(grid.sheet, row, column);
  return typeof value === 'number' ? storedDay(value, grid.sheet) : dayOf(grid.text(row, column));
}
