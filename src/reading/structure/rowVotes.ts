import type { Term } from '../../domain/table';

/** How the columns of a table vote on whether one row is the signed sum of others. */
export interface Votes {
  readonly supporting: readonly number[];
  readonly disagreeing: readonly number[];
  /** How many support and disagree, leaving out columns that are computed from others: those only follow. */
  readonly pro: number;
  readonly con: number;
  /** How surprising the agreement would be by chance, in bits, over columns that are independent of each other. */
  readonly bits: number;
}

/** A column is evidence when its largest part exceeds so many tolerances. */
const tolerancesThatTell = 10;
/** One column alone never convinces beyond this, however large its amounts. */
const mostBitsOfOneColumn = 16;
/** Above worst-case rounding by this share is no longer rounding; below, it is the dust of doubles. */
const dust = 1.000001;

/** Amounts by row and column, as doubles; NaN where there is none. */
export interface Figures {
  near(row: number, column: number): number;
  /** Half a unit of the last printed digit. */
  halfDigit(row: number, column: number): number;
  /** True for a cell that holds something, but no amount. */
  isUnreadable(row: number, column: number): boolean;
}

/** What one column says of a sum, added up part by part. */
export class ColumnTally {
  private sum = 0;
  private squares = 0;
  private halves = 0;
  private largest = 0;
  private telling = 0;
  private spoiled = false;

  /** `neighbour` is the amount in the column before: what merely repeats it is no evidence of its own. */
  add(sign: number, value: number, halfDigit: number, neighbour: number): void {
    if (Number.isNaN(value)) return;
    this.sum += sign * value;
    const own = Number.isNaN(neighbour) ? value : Math.min(Math.abs(value), Math.abs(value - neighbour));
    this.squares += own * own;
    this.halves += halfDigit;
    this.largest = Math.max(this.largest, Math.abs(value));
    if (value !== 0) this.telling++;
  }

  /** A part that can't be read: the column can't tell. */
  spoil(): void {
    this.spoiled = true;
  }

  /** Stated minus the parts. */
  difference(stated: number): number {
    return stated - this.sum;
  }

  judge(stated: number, halfDigit: number): { verdict: 'supports' | 'disagrees' | 'silent'; bits: number } {
    if (Number.isNaN(stated) || this.spoiled) return { verdict: 'silent', bits: 0 };
    const difference = Math.abs(this.difference(stated));
    if (difference > (this.halves + halfDigit) * dust) return { verdict: 'disagrees', bits: 0 };
    if (this.telling < 2) return { verdict: 'silent', bits: 0 };
    const slack = Math.max(difference, halfDigit);
    if (this.largest <= tolerancesThatTell * slack) return { verdict: 'silent', bits: 0 };
    const bits = Math.log2(Math.sqrt(this.squares) / slack);
    return { verdict: 'supports', bits: Math.min(Math.max(bits, 0), mostBitsOfOneColumn) };
  }
}

/** The columns that vote, and those among them that are computed from others and so add no evidence of their own. */
export interface Electorate {
  readonly columns: readonly number[];
  readonly dependent: ReadonlySet<number>;
}

/** Lets the columns vote on `target` = the signed sum of `terms`. */
export function vote(
  figures: Figures,
  electorate: Electorate,
  target: number,
  terms: readonly Term[],
): Votes {
  const tallies = electorate.columns.map(() => new ColumnTally());
  for (const { sign, index } of terms) addRow(figures, electorate, tallies, sign, index);
  return count(figures, electorate, tallies, target);
}

export function addRow(
  figures: Figures,
  electorate: Electorate,
  tallies: readonly ColumnTally[],
  sign: number,
  row: number,
): void {
  tallies.forEach((tally, index) => {
    const column = electorate.columns[index] ?? 0;
    if (figures.isUnreadable(row, column)) tally.spoil();
    const neighbour = index === 0 ? NaN : figures.near(row, electorate.columns[index - 1] ?? 0);
    tally.add(sign, figures.near(row, column), figures.halfDigit(row, column), neighbour);
  });
}

export function count(
  figures: Figures,
  electorate: Electorate,
  tallies: readonly ColumnTally[],
  target: number,
): Votes {
  const supporting: number[] = [];
  const disagreeing: number[] = [];
  let bits = 0;
  tallies.forEach((tally, index) => {
    const column = electorate.columns[index] ?? 0;
    const judged = tally.judge(figures.near(target, column), figures.halfDigit(target, column));
    if (judged.verdict === 'supports') {
      supporting.push(column);
      if (!electorate.dependent.has(column)) bits += judged.bits;
    } else if (judged.verdict === 'disagrees') {
      disagreeing.push(column);
    }
  });
  const own = (columns: readonly number[]): number =>
    columns.filter((column) => !electorate.dependent.has(column)).length;
  const allDepend = electorate.columns.every((column) => electorate.dependent.has(column));
  return {
    supporting,
    disagreeing,
    pro: allDepend ? supporting.length : own(supporting),
    con: allDepend ? disagreeing.length : own(disagreeing),
    bits,
  };
}

/** The same voters without those that are computed from others. */
export function independentOf({ columns, dependent }: Electorate): Electorate {
  const independent = columns.filter((column) => !dependent.has(column));
  return independent.length === 0 ? { columns, dependent } : { columns: independent, dependent: new Set() };
}
