import type { OutcomeMeasure, OutcomeNote } from '../../domain/outcome/outcomeFile';
import { isSamePeriod, type Period } from '../../domain/outcome/period';
import type { Unit } from '../../domain/unit';
import { readHeading } from '../../reading/words/heading';
import { findUnit } from '../../reading/words/unitText';
import type { ValueRole } from './columnRole';
import type { FileContext } from './fileContext';
import type { SeriesTotal, ValueColumn } from './outcomeLayout';
import { isAccumulatedByBudget, isDifference, seriesKind, sumOfColumn } from './sampleAmounts';
import type { SourceRow } from './sourceRow';
import { assumedYear, periodOf, wholeYear } from './valuePeriods';
import { readPeriodText, type PeriodText } from './words/periodText';

/** A column of amounts as its heading tells. */
export interface Candidate {
  readonly column: number;
  readonly heading: string;
  readonly role: ValueRole;
}

export interface ValueColumns {
  readonly values: readonly ValueColumn[];
  readonly totals: readonly SeriesTotal[];
  readonly notes: readonly OutcomeNote[];
}

interface Surroundings {
  readonly context: FileContext;
  /** All headings of the table, also those of columns that are not read: they may tell the year and the months. */
  readonly headings: readonly string[];
  /** The rows that were looked at. */
  readonly rows: readonly SourceRow[];
}

/** Fewer month columns are no series. */
const shortestSeries = 3;

/** Settles what each column of a table without a column of periods measures, and for which months. */
export class WideColumns {
  private readonly notes: OutcomeNote[] = [];
  private readonly values: ValueColumn[] = [];
  private readonly totals: SeriesTotal[] = [];
  private readonly year: ReturnType<typeof assumedYear>;
  private readonly periods: readonly PeriodText[];

  constructor(
    private readonly around: Surroundings,
    private readonly fallback: OutcomeMeasure,
  ) {
    this.periods = around.headings.map((heading) => readPeriodText(heading.toLowerCase()));
    this.year = assumedYear(around.context, this.periods);
  }

  /** Null where no period can be told. */
  resolve(all: readonly Candidate[]): ValueColumns | null {
    const candidates = this.withoutSides(withoutNameless(all));
    const series = this.findSeries(candidates);
    for (const group of series) this.addSeries(group, candidates);
    const taken = new Set([...this.values, ...this.totals].map(({ column }) => column));
    const singles = candidates.filter(
      ({ column, role }) => !taken.has(column) && !this.isBeside(role, series),
    );
    for (const candidate of singles) {
      if (!this.isTotalOf(candidate, singles)) this.addSingle(candidate, candidates);
    }
    for (const candidate of singles) {
      if (this.isTotalOf(candidate, singles)) this.addTotal(candidate);
    }
    const isOutcome = ({ role }: Candidate): boolean => this.measureOf(role) === 'outcome';
    const lacksOutcome =
      candidates.some(isOutcome) && !this.values.some(({ measure }) => measure === 'outcome');
    return this.values.length > 0 && !lacksOutcome
      ? { values: this.values, totals: this.totals, notes: this.notes }
      : null;
  }

  /** Of a net and its two sides the net is read; sides alone are added up. */
  private withoutSides(candidates: readonly Candidate[]): readonly Candidate[] {
    const like = (one: Candidate, other: Candidate): boolean =>
      one.role.measure === other.role.measure && samePeriodText(one.role.period, other.role.period);
    return candidates.flatMap((candidate) => {
      const { side } = candidate.role;
      if (side !== 'income' && side !== 'costs') return [candidate];
      const others = candidates.filter((other) => other !== candidate && like(candidate, other));
      if (others.some(({ role }) => role.side === 'net' || role.side === null)) return [];
      const isPair = others.some(({ role }) => role.side !== null && role.side !== side);
      const isPositive = sumOfColumn(this.around.rows, candidate.column) > 0;
      const sign = isPair && side === 'costs' && isPositive ? (-1 as const) : candidate.role.sign;
      return [{ ...candidate, role: { ...candidate.role, sign } }];
    });
  }

  private measureOf(role: ValueRole): OutcomeMeasure {
    return role.measure ?? this.fallback;
  }

  /** Columns of one month each, of one measure. */
  private findSeries(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
    const groups = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const { period } = candidate.role;
      if (period.from === null || period.from !== period.to) continue;
      const group = `${this.measureOf(candidate.role)}${period.accumulated ? ' ack' : ''}`;
      groups.set(group, [...(groups.get(group) ?? []), candidate]);
    }
    return [...groups.values()].filter(
      (group) =>
        new Set(group.map(({ role }) => `${role.period.year ?? ''}-${role.period.to ?? ''}`)).size >=
        shortestSeries,
    );
  }

  private addSeries(group: readonly Candidate[], candidates: readonly Candidate[]): void {
    const [first] = group;
    if (first === undefined) return;
    const measure = this.measureOf(first.role);
    const beside = candidates.filter(
      ({ role }) =>
        role.period.from === null &&
        (role.isTotal || role.measure === measure) &&
        isLike(role.measure, measure),
    );
    const columns = group.map(({ column }) => column);
    const told = beside.flatMap((total) => {
      const kind = seriesKind(this.around.rows, columns, total.column);
      return kind === null ? [] : [{ total, kind }];
    })[0];
    const saysSo =
      first.role.period.accumulated ||
      /(?<!\p{L})ack(?:umul\p{L}*)?(?!\p{L})/u.test(this.around.context.words);
    const isAccumulated = told === undefined ? saysSo : told.kind === 'accumulated';
    if (told === undefined && !saysSo) this.noteOnce({ code: 'perMonthAssumed' });
    const start = this.values.length;
    for (const candidate of group) {
      const period = this.datedPeriod(candidate.role.period, isAccumulated);
      if (period !== null) this.add(candidate, measure === 'budget' ? 'periodBudget' : measure, period);
    }
    if (told !== undefined && this.values.length > start) {
      const over = Array.from({ length: this.values.length - start }, (_, index) => start + index);
      this.totals.push({
        column: told.total.column,
        heading: told.total.heading,
        over: isAccumulated ? over.slice(-1) : over,
      });
    }
  }

  /** A total of months is no measure of its own beside them. */
  private isBeside(role: ValueRole, series: readonly (readonly Candidate[])[]): boolean {
    if (!role.isTotal || role.period.from !== null) return false;
    return series.some(
      ([first]) =>
        first !== undefined && (role.measure === null || role.measure === this.measureOf(first.role)),
    );
  }

  /** `Totalt` beside one month or two, or whatever sums them up. */
  private isTotalOf({ column, role }: Candidate, singles: readonly Candidate[]): boolean {
    if (role.period.from !== null) return false;
    const months = singles.filter((other) => other.role.period.from !== null);
    const alike = months.filter(
      (other) => role.measure === null || this.measureOf(other.role) === role.measure,
    );
    if (alike.length === 0) return false;
    const columns = alike.map((other) => other.column);
    return role.isTotal || (columns.length > 1 && seriesKind(this.around.rows, columns, column) === 'months');
  }

  /** What a total sums up is told by its words where there are several measures. */
  private addTotal({ column, heading, role }: Candidate): void {
    const measures = new Set(this.values.map(({ measure }) => measure));
    const over = this.values.flatMap(({ measure, period }, index) => {
      const isMonths = period !== null && !isWholeYear(period);
      return isMonths && (role.measure === null || measure === role.measure) ? [index] : [];
    });
    if (over.length === 0 || (role.measure === null && measures.size > 1))
      this.notes.push({ code: 'columnLeftOut', heading });
    else this.totals.push({ column, heading, over });
  }

  private addSingle(candidate: Candidate, candidates: readonly Candidate[]): void {
    const measure = this.measureOf(candidate.role);
    if (this.isEarlierYear(candidate, candidates)) return;
    const period = this.periodOfSingle(candidate, candidates, measure);
    if (period === null) return;
    this.add(candidate, measure === 'budget' && !isWholeYear(period) ? 'periodBudget' : measure, period);
  }

  /** `Utfall 2016` beside `Utfall 2017` is there to compare with. */
  private isEarlierYear({ role }: Candidate, candidates: readonly Candidate[]): boolean {
    if (role.period.year === null || role.period.from !== null || this.measureOf(role) !== 'outcome')
      return false;
    const years = candidates
      .filter((other) => this.measureOf(other.role) === 'outcome')
      .map((other) => other.role.period.year ?? this.year.year ?? 0);
    return Math.max(...years) > role.period.year;
  }

  private periodOfSingle(
    candidate: Candidate,
    candidates: readonly Candidate[],
    measure: OutcomeMeasure,
  ): Period | null {
    const { role } = candidate;
    const year = this.yearFor(role.period);
    if (year === null) return null;
    if (measure === 'forecast') return wholeYear(year);
    const isBudget = measure === 'budget' && role.period.from === null;
    if (isBudget && !this.isForPeriod(candidate, candidates)) return wholeYear(year);
    if (role.period.from !== null) {
      return this.datedPeriod(role.period, this.countsFromJanuary(candidate, candidates, role.period));
    }
    const months = this.around.context.months?.period ?? this.monthsOfHeadings();
    if (months === null || (role.span === 'year' && months.year !== year)) {
      return this.withoutMonths(candidate, candidates, year);
    }
    const isAccumulated = role.period.accumulated || this.countsFromJanuary(candidate, candidates, months);
    return periodOf({ ...months, year: role.period.year ?? months.year ?? year }, year, isAccumulated);
  }

  /** A year's outcome, where nothing says that the year is not over. */
  private withoutMonths(
    { role, heading }: Candidate,
    candidates: readonly Candidate[],
    year: number,
  ): Period | null {
    const measure = this.measureOf(role);
    const isUnderWay = candidates.some(
      (other) => other.role.measure === 'forecast' || other.role.measure === 'periodBudget',
    );
    if (measure === 'periodBudget') this.notes.push({ code: 'columnLeftOut', heading });
    if (measure === 'periodBudget' || (isUnderWay && role.span !== 'year')) return null;
    this.noteOnce({ code: 'noMonths' });
    return wholeYear(year);
  }

  /** A budget that says nothing of its months is the outcome's where a deviation in the table compares the two. */
  private isForPeriod(candidate: Candidate, candidates: readonly Candidate[]): boolean {
    const { role } = candidate;
    const others = candidates.filter(
      (other) =>
        other !== candidate && (other.role.measure === 'budget' || other.role.measure === 'periodBudget'),
    );
    const outcome = candidates.find((other) => this.measureOf(other.role) === 'outcome');
    if (role.span !== null || role.period.year !== null || others.length > 0 || outcome === undefined)
      return false;
    const deviations = this.around.headings.flatMap((heading, column) =>
      readHeading(heading).measure === 'deviation' ? [column] : [],
    );
    return deviations.some((column) =>
      isDifference(this.around.rows, outcome.column, candidate.column, column),
    );
  }

  /** Whether a column for `august` holds January to August. */
  private countsFromJanuary(
    candidate: Candidate,
    candidates: readonly Candidate[],
    months: PeriodText,
  ): boolean {
    if (months.from !== months.to || months.to === null) return false;
    const isOutcome = (other: Candidate): boolean =>
      other !== candidate && this.measureOf(other.role) === this.measureOf(candidate.role);
    const others = candidates.filter(isOutcome);
    const isSpan = (role: ValueRole): boolean =>
      role.period.accumulated || (role.period.from !== role.period.to && role.period.from !== null);
    if (candidate.role.period.accumulated) return true;
    if (others.some(({ role }) => isSpan(role))) return false;
    if (others.some(({ role }) => role.period.from !== null && role.period.to !== months.to)) return false;
    if (months.accumulated) return true;
    if (
      candidates.some(
        ({ role }) => role.measure === 'periodBudget' && isSpan(role) && role.period.to === months.to,
      )
    )
      return true;
    const budget = candidates.find(({ role }) => role.measure === 'budget' && role.period.from === null);
    const told =
      budget === undefined
        ? null
        : isAccumulatedByBudget(this.around.rows, candidate.column, budget.column, months.to);
    if (told === null && months.to > 1) this.noteOnce({ code: 'perMonthAssumed' });
    return told ?? false;
  }

  /** The longest span that any heading of the table tells. */
  private monthsOfHeadings(): PeriodText | null {
    const spans = this.periods.filter(({ from, to }) => from !== null && to !== null);
    return spans.sort((a, b) => (b.to ?? 0) - (b.from ?? 0) - ((a.to ?? 0) - (a.from ?? 0)))[0] ?? null;
  }

  private datedPeriod(text: PeriodText, isAccumulated: boolean): Period | null {
    const year = this.yearFor(text);
    return year === null ? null : periodOf(text, year, isAccumulated);
  }

  private yearFor(text: PeriodText): number | null {
    if (text.year !== null) return text.year;
    const { year, isAssumed } = this.year;
    if (year !== null && isAssumed) this.noteOnce({ code: 'yearAssumed', year: String(year) });
    return year;
  }

  /** Two columns of one measure and period are one figure told twice, but for debit and credit, income and costs. */
  private add({ column, heading, role }: Candidate, measure: OutcomeMeasure, period: Period): void {
    const isTwin = this.values.some(
      (value) =>
        value.measure === measure &&
        value.period !== null &&
        isSamePeriod(value.period, period) &&
        value.sign === role.sign,
    );
    if (isTwin && role.side === null) this.notes.push({ code: 'columnLeftOut', heading });
    else this.values.push({ column, heading, measure, period, unit: headingUnit(heading), sign: role.sign });
  }

  private noteOnce(note: OutcomeNote): void {
    if (!this.notes.some(({ code }) => code === note.code)) this.notes.push(note);
  }
}

/** Whether a total beside months may be theirs: the months of a budget are period budgets. */
function isLike(total: OutcomeMeasure | null, months: OutcomeMeasure): boolean {
  return total === null || total === months || (total === 'budget' && months === 'periodBudget');
}

/** An amount whose heading does not say what it is counts only where no other does. */
function withoutNameless(candidates: readonly Candidate[]): readonly Candidate[] {
  const isNamed = ({ role }: Candidate): boolean => role.measure !== null || role.period.from !== null;
  const isOutcome = ({ role }: Candidate): boolean =>
    role.measure === 'outcome' || (role.measure === null && role.period.from !== null);
  if (!candidates.some(isOutcome)) return candidates;
  return candidates.filter((candidate) => isNamed(candidate) || candidate.role.isTotal);
}

function isWholeYear({ from, to }: Period): boolean {
  return from.endsWith('-01') && to.endsWith('-12');
}

function samePeriodText(one: PeriodText, other: PeriodText): boolean {
  return (
    one.year === other.year &&
    one.from === other.from &&
    one.to === other.to &&
    one.accumulated === other.accumulated
  );
}

export function headingUnit(heading: string): Unit | null {
  return findUnit(heading)?.unit ?? null;
}
