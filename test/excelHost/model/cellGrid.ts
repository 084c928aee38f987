import type { Area } from '../../../src/domain/address';
import type { CellValue } from '../../../src/workbook/cells';
import { boundingArea, columnCount, columnLimit, contains, rowCount } from './address';
import type { CellStyle } from './cellStyle';

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Cell {
  value: CellValue;
  /** With its leading `=`. */
  formula: string | null;
  /** Null where the column, the row or the sheet tells. */
  style: CellStyle | null;
  hyperlink: Hyperlink | null;
  /** The revision of the workbook that the formula's value belongs to; null for a value that came with the file. */
  calculatedAt: number | null;
}

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

export function isBlank({ value, formula }: Cell): boolean {
  return value === null && formula === null;
}

/** The cells of a sheet that hold something or look like something. */
export class CellGrid {
  private readonly cells = new Map<number, Cell>();

  at(row: number, column: number): Cell | undefined {
    return this.cells.get(row * columnLimit + column);
  }

  /** The cell, made if there is none. */
  make(row: number, column: number): Cell {
    const key = row * columnLimit + column;
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = { value: null, formula: null, style: null, hyperlink: null, calculatedAt: null };
      this.cells.set(key, cell);
    }
    return cell;
  }

  delete(row: number, column: number): void {
    this.cells.delete(row * columnLimit + column);
  }

  /** The cells that there are, in no order; of the area, if one is given. */
  *placed(area?: Area): Generator<PlacedCell> {
    if (area !== undefined && rowCount(area) * columnCount(area) < this.cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = this.at(row, column);
          if (cell !== undefined) yield { row, column, cell };
        }
      }
      return;
    }
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / columnLimit);
      const column = key % columnLimit;
      if (area === undefined || contains(area, row, column)) yield { row, column, cell };
    }
  }

  /** The smallest area around all cells that `counts` accepts; null where there are none. */
  used(counts: (cell: Cell) => boolean, within?: Area): Area | null {
    let used: Area | null = null;
    for (const { row, column, cell } of this.placed(within)) {
      if (!counts(cell)) continue;
      const here = { top: row, left: column, bottom: row, right: column };
      used = used === null ? here : boundingArea(used, here);
    }
    return used;
  }
}
