import type { Area } from '../../../src/domain/address';
import type { CellError, CellValue } from '../../../src/workbook/cells';
import { evaluate, type FormulaScope } from '../formula/evaluate';
import { parseFormula, type Expression } from '../formula/parse';
import type { Cell } from './cellGrid';
import { sameName, type HostWorkbook } from './workbook';
import type { NamedItem } from './namedItem';
import type { Sheet } from './sheet';

const noSuchSheet: CellError = { error: '#REF!' };

/** What the cell shows: its content, or what its formula gives now. */
export function valueAt(workbook: HostWorkbook, sheet: Sheet, row: number, column: number): CellValue {
  const cell = sheet.grid.at(row, column);
  return cell === undefined ? null : cellValue(workbook, sheet, cell);
}

export function cellValue(workbook: HostWorkbook, sheet: Sheet, cell: Cell): CellValue {
  const { formula } = cell;
  if (formula !== null && cell.calculatedAt !== null && cell.calculatedAt !== workbook.revision) {
    cell.calculatedAt = workbook.revision;
    // A circle of formulas sees this 0, as in Excel.
    cell.value = 0;
    cell.value = formulaValue(workbook, sheet, formula);
  }
  return cell.value;
}

/** What a formula gives where it stands on the sheet. */
export function formulaValue(workbook: HostWorkbook, sheet: Sheet, formula: string): CellValue {
  return evaluate(parseFormula(formula), scopeOf(workbook, sheet));
}

/** The cells that a name leads to; null where it leads to none. */
export function namedArea(
  workbook: HostWorkbook,
  item: NamedItem,
): { readonly sheet: Sheet; readonly area: Area } | null {
  const expression = parsedName(item);
  if (expression?.kind !== 'area' || expression.sheet === null) return null;
  const sheet = workbook.sheetNamed(expression.sheet);
  return sheet === undefined ? null : { sheet, area: expression.area };
}

export function parsedName(item: NamedItem): Expression | null {
  try {
    return parseFormula(item.formula);
  } catch {
    return null;
  }
}

function scopeOf(workbook: HostWorkbook, own: Sheet): FormulaScope {
  const sheetOf = (name: string | null): Sheet | undefined =>
    name === null ? own : workbook.sheetNamed(name);
  return {
    value(sheetName, row, column) {
      const sheet = sheetOf(sheetName);
      return sheet === undefined ? noSuchSheet : valueAt(workbook, sheet, row, column);
    },
    values(sheetName, area) {
      const sheet = sheetOf(sheetName);
      if (sheet === undefined) return noSuchSheet;
      return [...sheet.grid.placed(area)].map(({ cell }) => cellValue(workbook, sheet, cell));
    },
    named(name) {
      const item = [...own.names, ...workbook.names].find((candidate) => sameName(candidate.name, name));
      return item === undefined ? null : parsedName(item);
    },
  };
}
