import { PackageFault } from './packageFault';

/** How much one reading of a package may take. */
export interface XlsxLimits {
  /** Bytes unpacked, over all parts, counted while they are unpacked. */
  readonly unpackedBytes: number;
  /** Cells kept, over all sheets; blanks between two filled cells count. */
  readonly cells: number;
}

/** Above a sheet of 1 000 000 rows and 30 columns, below what Node's default heap holds. */
export const defaultLimits: XlsxLimits = { unpackedBytes: 2 ** 31, cells: 40_000_000 };

/** What is left of the limits during one reading. */
export class ReadingBudget {
  private bytes = 0;
  private cells = 0;

  constructor(private readonly limits: XlsxLimits) {}

  /** Throws a PackageFault once the parts have unpacked to more than the limit. */
  takeBytes(count: number, part: string): void {
    this.bytes += count;
    if (this.bytes > this.limits.unpackedBytes) throw this.excess(part, 'bytes', this.limits.unpackedBytes);
  }

  /** Throws a PackageFault once the sheets hold more cells than the limit. */
  takeCells(count: number, part: string): void {
    this.cells += count;
    if (this.cells > this.limits.cells) throw this.excess(part, 'cells', this.limits.cells);
  }

  private excess(part: string, unit: 'bytes' | 'cells', limit: number): PackageFault {
    return new PackageFault({ code: 'tooLarge', part, unit, limit });
  }
}
