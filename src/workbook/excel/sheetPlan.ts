import { neededHeight } from '../rowHeight';
import type { OwnCell, OwnSheet } from '../ownSheet';
import { CellLooks, lookParts, type CellLook, type LookPart, type LookParts } from './cellLooks';
import { cellInput } from './cellInput';
import { ColumnBlocks, type Block } from './columnBlocks';
import { runsOf, type Run } from './runs';
import type { Slices } from './slices';

/** In characters, where a column has no width of its own. */
const defaultColumnWidth = 8.43;

export interface PlannedLink {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  readonly address: string;
}

/** What is to be written of one of our sheets. */
export interface SheetPlan {
  readonly own: OwnSheet;
  /** Rows of equal width; an empty text is a blank. */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly looks: { readonly [Part in LookPart]: readonly Block<LookParts[Part]>[] };
  readonly links: readonly PlannedLink[];
  /** In points; a row without cells has none. */
  readonly rowHeights: readonly Run<number>[];
}

/** Computes all that is written before anything is; `baseSize` is the workbook's font size in points. */
export async function planSheet(own: OwnSheet, baseSize: number, slices: Slices): Promise<SheetPlan> {
  const width = Math.max(1, ...own.rows.map((row) => row.length));
  const looks = new CellLooks(baseSize);
  const blocks = lookParts.map((part) => ({ part, blocks: new ColumnBlocks<unknown>() }));
  const cells: (string | number)[][] = [];
  const links: PlannedLink[] = [];
  const heights: (number | undefined)[] = [];
  for (const [row, line] of own.rows.entries()) {
    const rowLooks = looksOf(line, looks);
    for (const { part, blocks: ofPart } of blocks) ofPart.addRow(rowLooks.map((look) => look?.parts[part]));
    heights.push(rowHeight(line, rowLooks, own.columnWidths, baseSize));
    cells.push(Array.from({ length: width }, (_, column) => input(line[column] ?? null)));
    for (const [column, cell] of line.entries()) {
      if (cell?.content.kind === 'link') links.push({ row, column, ...cell.content });
    }
    await slices.rest();
  }
  const finished = blocks.map(({ part, blocks: ofPart }) => [part, ofPart.finish()] as const);
  return {
    own,
    cells,
    looks: Object.fromEntries(finished) as unknown as SheetPlan['looks'],
    links,
    rowHeights: runsOf(heights),
  };
}

function input(cell: OwnCell | null): string | number {
  return cell === null ? '' : cellInput(cell.content);
}

function looksOf(line: readonly (OwnCell | null)[], looks: CellLooks): readonly (CellLook | undefined)[] {
  const last = line.findLastIndex((cell) => cell !== null);
  let previous: OwnCell | null = null;
  return line.slice(0, last + 1).map((cell, column) => {
    if (cell !== null) {
      previous = cell;
      return looks.of(cell, column);
    }
    return previous === null ? undefined : looks.ofGap(previous);
  });
}

function rowHeight(
  line: readonly (OwnCell | null)[],
  looks: readonly (CellLook | undefined)[],
  columnWidths: readonly number[],
  baseSize: number,
): number | undefined {
  const heights = line.map((cell, column) => {
    if (cell === null) return 0;
    const text = 'text' in cell.content ? cell.content.text : '';
    return neededHeight(
      text,
      looks[column]?.style ?? {},
      columnWidths[column] ?? defaultColumnWidth,
      baseSize,
    );
  });
  const height = Math.max(0, ...heights);
  return height === 0 ? undefined : height;
}
