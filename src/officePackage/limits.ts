import { PackageFault, type Excess } from './packageFault';

/** How much one reading of a package may take. */
export interface PackageLimits {
  /** Bytes unpacked, over all parts, counted while they are unpacked. */
  readonly unpackedBytes: number;
  /** Cells kept, over all sheets: blanks before a filled cell count, and a row as much as eight cells. */
  readonly cells: number;
  /** Characters of text and formulas kept, in UTF-16 units. */
  readonly characters: number;
}

/** Above a sheet of 1 000 000 rows and 30 columns, below what Node's default heap holds. */
export const defaultLimits: PackageLimits = {
  unpackedBytes: 2 ** 31,
  cells: 40_000_000,
  characters: 300_000_000,
};

/** What a row and a merged area take in memory, in cells. */
const rowCost = 8;
const mergeCost = 4;

/** What is left of the limits during one reading; each method throws a PackageFault once its limit is passed. */
export class ReadingBudget {
  private bytes = 0;
  private cells = 0;
  private characters = 0;

  constructor(private readonly limits: PackageLimits) {}

  takeBytes(count: number, part: string): void {
    this.bytes += count;
    if (this.bytes > this.limits.unpackedBytes) throw excess(part, 'bytes', this.limits.unpackedBytes);
  }

  takeRow(width: number, part: string): void {
    this.takeCells(width + rowCost, part);
  }

  takeMerge(part: string): void {
    this.takeCells(mergeCost, part);
  }

  /** A text of any length takes as much as a cell, too. */
  takeText(text: string, part: string): void {
    this.takeCells(1, part);
    this.characters += text.length;
    if (this.characters > this.limits.characters) throw excess(part, 'characters', this.limits.characters);
  }

  private takeCells(count: number, part: string): void {
    this.cells += count;
    if (this.cells > this.limits.cells) throw excess(part, 'cells', this.limits.cells);
  }
}

/** The fault to throw when a part exceeds a limit. */
export function excess(part: string, unit: Excess['unit'], limit: number): PackageFault {
  return new PackageFault({ code: 'tooLarge', part, unit, limit });
}
