import { Decimal, zero } from '../../domain/decimal';
import type { ControlTotal } from '../../domain/outcome/outcomeFile';
import type { Period } from '../../domain/outcome/period';
import type { ValueColumn } from './outcomeLayout';
import type { LoggedRow } from './rowLog';
import type { Series } from './seriesList';

/** So many totals are checked; so many breaks back a total's parts may begin. */
const mostTotals = 500;
const mostStarts = 60;

export interface TotalsTable {
  readonly rows: readonly LoggedRow[];
  readonly values: readonly ValueColumn[];
  readonly series: readonly Series[];
  /** Per column the most decimals that its amounts are written with. */
  readonly decimals: readonly number[];
  /** -1 for a row whose amounts are turned. */
  readonly signOf: (row: LoggedRow) => 1 | -1;
  /** Whether a row's amounts are among the sums. */
  readonly isItem: (row: LoggedRow, index: number) => boolean;
  /** Whether a row sums up others. */
  readonly isTotal: (row: LoggedRow, index: number) => boolean;
}

/** Rows that a total may sum up. */
interface Scope {
  /** Whether the total's own words or place say that these are its parts. */
  readonly isSaid: boolean;
  readonly sums: readonly Decimal[];
  readonly count: number;
}

/** Holds the totals that a table states against the rows that were read, in the file's own signs. */
export class StatedTotals {
  private readonly prefix: Decimal[][] = [];
  private readonly counts: number[] = [0];
  private readonly width: number;

  constructor(private readonly table: TotalsTable) {
    this.width = table.values.length;
    let [sums, count]: [Decimal[], number] = [Array.from({ length: this.width }, () => zero), 0];
    this.prefix.push(sums);
    table.rows.forEach((row, index) => {
      if (this.table.isItem(row, index)) {
        sums = sums.map((sum, column) => sum.plus(this.amount(row, column)));
        count += 1;
      }
      this.prefix.push(sums);
      this.counts.push(count);
    });
  }

  /**
   * Whether a row adds up other rows. Amounts that rounding alone could make agree do so only in the last row, or in one that is
   * called the result of all.
   */
  addsUp(index: number): boolean {
    const row = this.table.rows[index];
    if (row === undefined) return false;
    const isFinal =
      index === this.table.rows.length - 1 ||
      row.unit.words.resultRank > 0 ||
      row.account.words.resultRank > 0;
    return this.scopesOf(row, index).some(
      (scope) => this.agrees(row, scope) && (isFinal || this.tells(row, scope)),
    );
  }

  private tells(row: LoggedRow, { sums, count }: Scope): boolean {
    const amounts = row.amounts.flatMap((amount, column) =>
      amount === null || amount.isZero() ? [] : [column],
    );
    const exact = amounts.filter((column) => this.amount(row, column).equals(sums[column] ?? zero));
    const isLarge = amounts.some((column) =>
      this.amount(row, column)
        .abs()
        .gt(4 * this.tolerance(count, column)),
    );
    return isLarge || (exact.length === amounts.length && exact.length >= 2);
  }

  controlTotals(): readonly ControlTotal[] {
    const { rows } = this.table;
    const totals = rows.flatMap((row, index) => (this.table.isTotal(row, index) ? [index] : []));
    return totals.slice(0, mostTotals).flatMap((index) => this.controlOf(index, index === totals.at(-1)));
  }

  private controlOf(index: number, isLast: boolean): readonly ControlTotal[] {
    const row = this.table.rows[index];
    if (row === undefined) return [];
    const scopes = this.scopesOf(row, index);
    const agreeing = scopes.find((scope) => this.agrees(row, scope));
    const isResult = row.account.words.result || row.unit.words.result;
    const all = this.scope(0, this.table.rows.length, false);
    const scope =
      agreeing ??
      scopes.find(({ isSaid }) => isSaid) ??
      (isResult && !isLast ? undefined : isLast ? all : scopes[0]);
    return scope === undefined ? [] : this.held(row, scope);
  }

  private scopesOf(row: LoggedRow, index: number): readonly Scope[] {
    return [...this.saidScopes(row, index), ...this.placeScopes(index)].filter(({ count }) => count > 0);
  }

  private held(row: LoggedRow, { sums, count }: Scope): readonly ControlTotal[] {
    return row.amounts.flatMap((amount, column) => {
      const measured = this.seriesOf(row, column);
      if (amount === null || measured === null) return [];
      const tolerance = this.tolerance(count, column);
      const stated = this.amount(row, column);
      const read = sums[column] ?? zero;
      return [
        {
          label: row.label,
          ...measured,
          stated,
          read,
          ...(tolerance > 0 && { tolerance: new Decimal(tolerance) }),
          place: row.place,
        },
      ];
    });
  }

  /** What a total's words, its unit or its code say that it sums up. */
  private saidScopes(row: LoggedRow, index: number): readonly Scope[] {
    const scopes: Scope[] = [];
    const { unit, account } = row;
    const prefix = account.words.code ?? account.key?.code?.replace(/\*+$/, '') ?? null;
    const unitPrefix =
      unit.role === 'total' ? (unit.words.code ?? unit.key?.code?.replace(/\*+$/, '') ?? null) : null;
    const ofUnit = (item: LoggedRow): boolean =>
      unit.role !== 'item'
        ? unitPrefix === null || item.unit.key?.code?.startsWith(unitPrefix) === true
        : item.unit.key?.code === unit.key?.code && item.unit.key?.name === unit.key?.name;
    const hasUnit = unit.role === 'item' || unitPrefix !== null;
    if (prefix !== null) {
      scopes.push(
        this.matching((item) => ofUnit(item) && item.account.key?.code?.startsWith(prefix) === true),
      );
    }
    const { side } = account.words;
    if (side !== null) {
      const classes = side === 'income' ? /^3/ : /^[4-8]/;
      scopes.push(this.matching((item) => ofUnit(item) && classes.test(item.account.key?.code ?? '')));
    }
    if (hasUnit) scopes.push(this.matching(ofUnit));
    return [...scopes, ...this.sectionOf(index)];
  }

  /** A total right after a heading's rows. */
  private sectionOf(index: number): readonly Scope[] {
    const { rows } = this.table;
    for (let start = index - 1; start >= 0; start--) {
      if (rows[start]?.role === 'heading') return [{ ...this.scope(start + 1, index, false) }];
    }
    return [];
  }

  /** Rows back to an earlier total, nearest first, then rows below. */
  private placeScopes(index: number): readonly Scope[] {
    const { rows } = this.table;
    const scopes: Scope[] = [];
    for (let start = index - 1; start >= 0 && scopes.length < mostStarts; start--) {
      const row = rows[start];
      if (row !== undefined && row.role !== 'item') scopes.push(this.scope(start + 1, index, false));
    }
    scopes.push(this.scope(0, index, false));
    const next = rows.findIndex((row, at) => at > index && this.table.isTotal(row, at));
    if (next >= 0) scopes.push(this.scope(index + 1, next, false));
    scopes.push(this.scope(index + 1, rows.length, false), this.scope(0, rows.length, false));
    return scopes;
  }

  private scope(from: number, to: number, isSaid: boolean): Scope {
    const [start, end] = [this.prefix[from] ?? [], this.prefix[to] ?? []];
    return {
      isSaid,
      sums: end.map((sum, column) => sum.minus(start[column] ?? zero)),
      count: (this.counts[to] ?? 0) - (this.counts[from] ?? 0),
    };
  }

  private matching(isPart: (row: LoggedRow) => boolean): Scope {
    const parts = this.table.rows.filter((row, index) => this.table.isItem(row, index) && isPart(row));
    const sums = Array.from({ length: this.width }, (_, column) =>
      parts.reduce((sum, part) => sum.plus(this.amount(part, column)), zero),
    );
    return { isSaid: true, sums, count: parts.length };
  }

  private amount(row: LoggedRow, column: number): Decimal {
    const amount = row.amounts[column] ?? zero;
    return this.table.signOf(row) < 0 ? amount.negated() : amount;
  }

  private agrees(row: LoggedRow, { sums, count }: Scope): boolean {
    const stated = row.amounts.flatMap((amount, column) => (amount === null ? [] : [column]));
    return (
      stated.length > 0 &&
      stated.every((column) =>
        this.amount(row, column)
          .minus(sums[column] ?? zero)
          .abs()
          .lte(this.tolerance(count, column)),
      )
    );
  }

  /** Öre are not rounded; kronor, thousands and millions are as a rule. */
  private tolerance(count: number, column: number): number {
    const decimals = this.table.decimals[column] ?? 0;
    return decimals >= 2 ? 0 : Number((((count + 1) / 2) * 10 ** -decimals).toPrecision(6));
  }

  private seriesOf(row: LoggedRow, column: number): Series | null {
    const { series, values } = this.table;
    const own = series[row.series[column] ?? -1];
    if (own !== undefined) return own;
    const stated = values[column]?.measure ?? 'outcome';
    // What is called a budget is a period budget where its rows are of months.
    const measures = stated === 'budget' ? (['budget', 'periodBudget'] as const) : [stated];
    const measure = measures.find((one) => series.some((other) => other.measure === one)) ?? stated;
    const periods = series.filter((other) => other.measure === measure).map(({ period }) => period);
    return periods.length === 0 ? null : { measure, period: spanOf(periods) };
  }
}

function spanOf(periods: readonly Period[]): Period {
  const from = periods.map((period) => period.from).sort()[0] ?? '';
  const to =
    periods
      .map((period) => period.to)
      .sort()
      .at(-1) ?? '';
  return { from, to };
}
