import { dayText } from '../../domain/day';
import { Decimal } from '../../domain/decimal';
import { cellFormat, cellValue } from '../../workbook/cells';
import { formatKind } from '../cells/numberFormat';
import type { SheetGrid } from '../cells/sheetGrid';
import { storedDay } from '../cells/storedDay';
import { unitOfFormat } from './amountUnit';

/** As many digits as a stored number holds surely: 0.07 times 100 is 7. */
const storedDigits = 15;

/** What a person would type for what the cell shows: `75 %` for a stored 0.75 in percent, `2025-01-31` for a date. */
export function typedText(grid: SheetGrid, row: number, column: number): string {
  const value = cellValue(grid.sheet, row, column);
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value !== 'number') return grid.text(row, column);
  const { numberFormat } = cellFormat(grid.sheet, row, column);
  const kind = formatKind(numberFormat);
  if (kind === 'date') return dayText(storedDay(value, grid.sheet));
  const exact = new Decimal(value).toSignificantDigits(storedDigits);
  if (kind === 'percent') return `${exact.times(100).toFixed()} %`;
  const unit = unitOfFormat(numberFormat);
  return unit === null ? exact.toFixed() : `${exact.toFixed()} ${unit}`;
}
