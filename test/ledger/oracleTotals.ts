/** What a file says of one account, in öre. */
export interface OracleTotal {
  readonly ore: number;
  /** The lines or rows that it is the sum of, from 1. */
  readonly places: ReadonlySet<number>;
  /** Whether one of them has an amount that can't be read without judgement. */
  readonly isDoubtful: boolean;
  /** Whether it stands in a row that may be cut into cells in several ways: then anything may belong to it. */
  readonly isTorn: boolean;
}

export type OracleTotals = ReadonlyMap<string, OracleTotal>;

interface OpenTotal {
  ore: number;
  readonly places: Set<number>;
  isDoubtful: boolean;
  isTorn: boolean;
}

/** Adds up amounts by account. */
export class TotalsByKey {
  readonly totals = new Map<string, OpenTotal>();

  /** A null amount is one that can't be read without judgement. */
  add(key: string, ore: number | null, place: number): void {
    const total = this.totalOf(key);
    total.ore += ore ?? 0;
    total.isDoubtful ||= ore === null;
    total.places.add(place);
  }

  /** The key stands in a row that may be cut in several ways. */
  tear(key: string): void {
    this.totalOf(key).isTorn = true;
  }

  private totalOf(key: string): OpenTotal {
    const known = this.totals.get(key);
    if (known !== undefined) return known;
    const total = { ore: 0, places: new Set<number>(), isDoubtful: false, isTorn: false };
    this.totals.set(key, total);
    return total;
  }
}

/** Öre of a number of kronor as a program writes it; null for anything else. */
export function oreOf(text: string): number | null {
  if (!/^[-+]?(?:\d{1,25}(?:\.\d{0,6})?|\.\d{1,6})$/.test(text)) return null;
  // In whole öre where there are no more than two decimals: 0,29 is 29, not 28,999….
  const ore = Math.round(Number(text) * 1e6) / 1e4;
  return ore === 0 ? 0 : ore;
}

/** Whether two sums of öre are the same but for what binary numbers lose. */
export function isSameOre(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(1e-3, Math.abs(one) * 1e-12);
}
