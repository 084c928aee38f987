import type { Area } from '../../domain/address';

/** A rectangle of cells that have the same value. */
export interface Block<Value> {
  readonly area: Area;
  readonly value: Value;
}

interface OpenRun<Value> {
  readonly top: number;
  readonly value: Value;
}

/** Gathers cells row by row into rectangles of equal values (by identity): a table's column is one, not a thousand cells. */
export class ColumnBlocks<Value> {
  private readonly open: (OpenRun<Value> | undefined)[] = [];
  private readonly closed: Block<Value>[] = [];
  private row = 0;

  /** Undefined for a cell that belongs to no block. */
  addRow(values: readonly (Value | undefined)[]): void {
    const width = Math.max(values.length, this.open.length);
    for (let column = 0; column < width; column += 1) {
      const value = values[column];
      const run = this.open[column];
      if (run?.value === value) continue;
      if (run !== undefined) this.close(run, column);
      this.open[column] = value === undefined ? undefined : { top: this.row, value };
    }
    this.row += 1;
  }

  /** All blocks; no row may be added after that. */
  finish(): readonly Block<Value>[] {
    this.open.forEach((run, column) => {
      if (run !== undefined) this.close(run, column);
    });
    this.open.length = 0;
    return joined(this.closed);
  }

  private close({ top, value }: OpenRun<Value>, column: number): void {
    const area = { top, left: column, bottom: this.row - 1, right: column };
    this.closed.push({ area, value });
  }
}

/** Puts blocks together that stand side by side. */
function joined<Value>(blocks: readonly Block<Value>[]): readonly Block<Value>[] {
  const result: Block<Value>[] = [];
  const lastOfRows = new Map<string, number>();
  const leftToRight = [...blocks].sort((one, other) => one.area.left - other.area.left);
  for (const block of leftToRight) {
    const { top, left, bottom, right } = block.area;
    const rows = `${top}:${bottom}`;
    const index = lastOfRows.get(rows);
    const neighbour = index === undefined ? undefined : result[index];
    if (index !== undefined && neighbour?.area.right === left - 1 && neighbour.value === block.value) {
      result[index] = { value: block.value, area: { ...neighbour.area, right } };
    } else {
      lastOfRows.set(rows, result.push(block) - 1);
    }
  }
  return result;
}
