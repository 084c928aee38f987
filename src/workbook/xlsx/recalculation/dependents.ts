import type { Area } from '../../../domain/address';

/** A formula's cell, by a number of the caller's. */
type FormulaIndex = number;

/** Areas up to so many cells are looked up cell by cell; larger ones are searched through. */
const largestListed = 256;

/** Which formulas refer to a cell. */
export class Dependents {
  private readonly byCell = new Map<string, FormulaIndex[]>();
  private readonly large: { readonly sheet: string; readonly area: Area; readonly formula: FormulaIndex }[] =
    [];

  /** `sheet` in lower case: Excel's names differ by more than case. */
  add(formula: FormulaIndex, sheet: string, area: Area): void {
    const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (cells > largestListed) {
      this.large.push({ sheet, area, formula });
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const key = cellKey(sheet, row, column);
        const list = this.byCell.get(key);
        if (list === undefined) this.byCell.set(key, [formula]);
        else if (list.at(-1) !== formula) list.push(formula);
      }
    }
  }

  of(sheet: string, row: number, column: number): readonly FormulaIndex[] {
    const listed = this.byCell.get(cellKey(sheet, row, column)) ?? [];
    const found = this.large.filter(
      (large) => large.sheet === sheet && holds(large.area, row, column) && !listed.includes(large.formula),
    );
    return [...listed, ...new Set(found.map(({ formula }) => formula))];
  }
}

export function cellKey(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}

function holds({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
