import type { Sheet } from './sheet';
import { typedInput } from './typedInput';

/** Writes what a user or a program types into a cell; null leaves the cell as it is. */
export function writeCell(sheet: Sheet, row: number, column: number, written: unknown): void {
  if (written === null) return;
  const style = sheet.styleAt(row, column);
  const { value, formula, numberFormat } = typedInput(written, style.numberFormat);
  if (value === null && formula === null && sheet.grid.at(row, column) === undefined) return;
  const cell = sheet.grid.make(row, column);
  cell.value = value;
  cell.formula = formula;
  cell.calculatedAt = formula === null ? null : -1;
  if (numberFormat !== undefined && style.numberFormat === 'General') {
    cell.style = { ...style, numberFormat };
  }
}
