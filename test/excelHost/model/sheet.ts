import type { Area } from '../../../src/domain/address';
import { accessDenied } from '../../officeHost/hostError';
import { isEntireColumn, isEntireRow, overlap, rowCount } from './address';
import { CellGrid, isBlank } from './cellGrid';
import { plainStyle, type CellStyle } from './cellStyle';
import type { Chart } from './chart';
import type { NamedItem } from './namedItem';
import { newId } from './newId';
import { newPageLayout, type PageLayout } from './pageLayout';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** In points, as all widths and heights. */
export const standardWidth = 48;
export const standardHeight = 15;

export interface PageBreak {
  readonly id: string;
  /** The row, or the column, that begins a new page; from 0. */
  readonly index: number;
}

export class Sheet {
  readonly id = newId();
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  isProtected = false;
  readonly grid = new CellGrid();
  /** The look of cells that have none of their own and stand in no row or column that has. */
  style: CellStyle = plainStyle;
  readonly rowStyles = new Map<number, CellStyle>();
  readonly columnStyles = new Map<number, CellStyle>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  /** Where a formula has put its results into its neighbours. */
  spills: Area[] = [];
  /** The rows and columns that stay in view; null where none do. */
  frozen: { readonly rows: number; readonly columns: number } | null = null;
  readonly page: PageLayout = newPageLayout();
  rowBreaks: PageBreak[] = [];
  columnBreaks: PageBreak[] = [];
  charts: Chart[] = [];
  names: NamedItem[] = [];

  constructor(public name: string) {}

  styleAt(row: number, column: number): CellStyle {
    return (
      this.grid.at(row, column)?.style ??
      this.rowStyles.get(row) ??
      this.columnStyles.get(column) ??
      this.style
    );
  }

  /** Entire rows and columns keep their look apart from their cells, as in Excel: a million cells are not made. */
  changeStyle(area: Area, change: (style: CellStyle) => CellStyle): void {
    const changed = new Map<CellStyle, CellStyle>();
    const shared = (style: CellStyle): CellStyle => {
      const result = changed.get(style) ?? change(style);
      changed.set(style, result);
      return result;
    };
    const entire = isEntireColumn(area) || isEntireRow(area);
    if (entire) {
      this.changeLineStyles(area, shared);
      for (const { cell } of this.grid.placed(area)) if (cell.style !== null) cell.style = shared(cell.style);
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.grid.make(row, column).style = shared(this.styleAt(row, column));
      }
    }
  }

  private changeLineStyles(area: Area, change: (style: CellStyle) => CellStyle): void {
    if (isEntireColumn(area) && isEntireRow(area)) {
      this.style = change(this.style);
      for (const [row, style] of this.rowStyles) this.rowStyles.set(row, change(style));
      for (const [column, style] of this.columnStyles) this.columnStyles.set(column, change(style));
    } else if (isEntireColumn(area)) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.columnStyles.set(column, change(this.columnStyles.get(column) ?? this.style));
      }
    } else {
      for (let row = area.top; row <= area.bottom; row += 1) {
        this.rowStyles.set(row, change(this.rowStyles.get(row) ?? this.style));
      }
    }
  }

  /** The looks that occur in an area; of an entire row or column those of its cells and its own. */
  stylesIn(area: Area): ReadonlySet<CellStyle> {
    const styles = new Set<CellStyle>();
    if (!isEntireColumn(area) && !isEntireRow(area)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) styles.add(this.styleAt(row, column));
      }
      return styles;
    }
    for (const { cell } of this.grid.placed(area)) if (cell.style !== null) styles.add(cell.style);
    if (isEntireColumn(area) && isEntireRow(area)) styles.add(this.style);
    else if (isEntireColumn(area)) {
      for (let column = area.left; column <= area.right; column += 1) {
        styles.add(this.columnStyles.get(column) ?? this.style);
      }
    } else {
      for (let row = area.top; row <= area.bottom; row += 1)
        styles.add(this.rowStyles.get(row) ?? this.style);
    }
    return styles;
  }

  /** The smallest area around what the sheet holds, or with formats too around what it looks like. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    return this.grid.used((cell) => !isBlank(cell) || (!valuesOnly && cell.style !== null), within);
  }

  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => overlap(merge, area) !== null);
  }

  /** Points from the top of the sheet to the top of a row. */
  rowTop(row: number): number {
    return this.distance(row, this.rowHeights, this.hiddenRows, standardHeight);
  }

  /** Points from the left edge of the sheet to that of a column. */
  columnLeft(column: number): number {
    return this.distance(column, this.columnWidths, this.hiddenColumns, standardWidth);
  }

  private distance(
    end: number,
    sizes: ReadonlyMap<number, number>,
    hidden: ReadonlySet<number>,
    standard: number,
  ): number {
    let distance = end * standard;
    for (const [index, size] of sizes) if (index < end && !hidden.has(index)) distance += size - standard;
    for (const index of hidden) if (index < end) distance -= standard;
    return distance;
  }

  /** Throws AccessDenied where the sheet is protected and the area holds locked cells. */
  requireWritable(area?: Area): void {
    if (!this.isProtected) return;
    const unlocked =
      area !== undefined &&
      rowCount(area) < 10_000 &&
      [...this.stylesIn(area)].every(({ locked }) => !locked);
    if (!unlocked) throw accessDenied(`the sheet ${this.name} is protected`);
  }
}
