import { Decimal, zero } from '../../domain/decimal';

const widest = 2 ** 26;

/** More figures than this are no outcome of a municipality, and would not fit in memory. */
export const mostFigures = 6_000_000;

/**
 * The sums of a file's amounts: rows of unit and account, columns of measure and period. Each column is a typed array, so
 * that millions of sums fit in memory; decimals are made when they are asked for.
 */
export class FigureTable {
  private readonly rows = new Map<number, number>();
  private readonly keys: number[] = [];
  private readonly columns: SumColumn[] = [];
  /** How many sums there are. */
  count = 0;

  get height(): number {
    return this.keys.length;
  }

  get width(): number {
    return this.columns.length;
  }

  /** The row of a unit and an account, by their numbers; a new one where there is none. */
  row(unit: number, account: number): number {
    const key = unit * widest + account;
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row = this.keys.length;
    this.rows.set(key, row);
    this.keys.push(key);
    return row;
  }

  find(unit: number, account: number): number | null {
    return this.rows.get(unit * widest + account) ?? null;
  }

  unitOf(row: number): number {
    return Math.floor((this.keys[row] ?? 0) / widest);
  }

  accountOf(row: number): number {
    return (this.keys[row] ?? 0) % widest;
  }

  /** `ore` is a safe integer, `rest` in kronor what öre can't hold. */
  add(row: number, column: number, ore: number, rest: Decimal | null): void {
    while (this.columns.length <= column) this.columns.push(new SumColumn());
    if (this.columns[column]?.add(row, ore, rest) === true) this.count += 1;
  }

  /** How many amounts were added; 0 where there is no sum. */
  times(row: number, column: number): number {
    return this.columns[column]?.times(row) ?? 0;
  }

  value(row: number, column: number): Decimal {
    return this.columns[column]?.value(row) ?? zero;
  }

  /** As a double, where exactness does not matter. */
  near(row: number, column: number): number {
    return this.columns[column]?.near(row) ?? 0;
  }

  remove(row: number, column: number): void {
    this.columns[column]?.remove(row);
  }
}

class SumColumn {
  private ore = new Float64Array(64);
  private counts = new Uint32Array(64);
  private readonly rests = new Map<number, Decimal>();

  /** True where it is the row's first amount. */
  add(row: number, ore: number, rest: Decimal | null): boolean {
    if (row >= this.ore.length) this.grow(row);
    const sum = (this.ore[row] ?? 0) + ore;
    if (Number.isSafeInteger(sum)) this.ore[row] = sum;
    else {
      this.addRest(row, new Decimal(this.ore[row] ?? 0).dividedBy(100));
      this.ore[row] = ore;
    }
    if (rest !== null) this.addRest(row, rest);
    this.counts[row] = (this.counts[row] ?? 0) + 1;
    return this.counts[row] === 1;
  }

  times(row: number): number {
    return this.counts[row] ?? 0;
  }

  value(row: number): Decimal {
    const ore = this.ore[row] ?? 0;
    const rest = this.rests.get(row);
    if (ore === 0) return rest ?? zero;
    const value = ore % 100 === 0 ? new Decimal(ore / 100) : new Decimal(ore).dividedBy(100);
    return rest === undefined ? value : value.plus(rest);
  }

  near(row: number): number {
    return (this.ore[row] ?? 0) / 100 + (this.rests.get(row)?.toNumber() ?? 0);
  }

  remove(row: number): void {
    if (row >= this.ore.length) return;
    this.counts[row] = 0;
    this.ore[row] = 0;
    this.rests.delete(row);
  }

  private addRest(row: number, rest: Decimal): void {
    this.rests.set(row, (this.rests.get(row) ?? zero).plus(rest));
  }

  private grow(row: number): void {
    let length = this.ore.length;
    while (length <= row) length *= 2;
    const [ore, counts] = [this.ore, this.counts];
    this.ore = new Float64Array(length);
    this.ore.set(ore);
    this.counts = new Uint32Array(length);
    this.counts.set(counts);
  }
}
