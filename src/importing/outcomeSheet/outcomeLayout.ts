import type { OutcomeFileProblem, OutcomeMeasure, OutcomeNote } from '../../domain/outcome/outcomeFile';
import type { Period } from '../../domain/outcome/period';
import type { Unit } from '../../domain/unit';

/** An account's or a unit's code and name: in columns of their own, or both in one. */
export interface KeyColumns {
  readonly code: number | null;
  readonly name: number | null;
  /** The one column where both stand: `1003 HR`. */
  readonly both: number | null;
}

export interface ValueColumn {
  readonly column: number;
  readonly heading: string;
  /** Null where the row's own column of measures tells. */
  readonly measure: OutcomeMeasure | null;
  /** Null where the row's own column of periods tells. */
  readonly period: Period | null;
  /** Null where nothing tells, or the row's own column does. */
  readonly unit: Unit | null;
  /** -1 for what is to be taken away: credit, or costs without a sign beside income. */
  readonly sign: 1 | -1;
}

/** A column that sums up columns of months: read only to check them. */
export interface SeriesTotal {
  readonly column: number;
  readonly heading: string;
  /** Indices of the values that it is the sum of; the last of them alone where they are accumulated. */
  readonly over: readonly number[];
}

/** Where a row tells its period: in one column, or its year and its month apart. */
export interface PeriodColumns {
  readonly whole: number | null;
  readonly year: number | null;
  readonly month: number | null;
}

/** Where in a table's rows its outcome stands. */
export interface OutcomeLayout {
  readonly format: 'wide' | 'long' | 'accounts';
  /** Index of the first row below the header. */
  readonly firstRow: number;
  /** The number of its row of headings. */
  readonly headerRow: number;
  readonly headings: readonly string[];
  readonly unit: KeyColumns | null;
  readonly account: KeyColumns | null;
  /** A coarser unit, which tells apart units of the same name. */
  readonly parent: number | null;
  /** Columns of names that figures are summed over, such as projects. */
  readonly summedOver: readonly number[];
  readonly period: PeriodColumns | null;
  /** The year of the rows' months, where they don't tell it. */
  readonly year: number | null;
  /** Whether that year was taken from further away than the lines above. */
  readonly isYearAssumed: boolean;
  /** Dates such as `8/31/2017`. */
  readonly isMonthFirst: boolean;
  /** Whether a row's month counts from the beginning of its year. */
  readonly isAccumulated: boolean;
  readonly measure: number | null;
  readonly currency: number | null;
  readonly values: readonly ValueColumn[];
  readonly totals: readonly SeriesTotal[];
  /** A unit that stands once above several rows. */
  readonly fillsDown: boolean;
  /** A parent that stands once above several units. */
  readonly parentFillsDown: boolean;
  /** The unit of the amounts; null where nothing tells. */
  readonly statedUnit: Unit | null;
  readonly organisation: string | null;
  /** Headings of the columns of units, the one that is read first. */
  readonly families: readonly string[];
  /** Whether its rows are of days: then several are of one month. */
  readonly hasDays: boolean;
  /** The headings and the lines above, as the word lists want them. */
  readonly words: string;
  readonly notes: readonly OutcomeNote[];
  /** How sure it is that this is an outcome table, to choose among several. */
  readonly weight: number;
}

export type LayoutResult =
  | { readonly ok: true; readonly layout: OutcomeLayout }
  | { readonly ok: false; readonly problem: LayoutProblem; readonly row: number | null };

type LayoutProblem = Extract<OutcomeFileProblem, { code: 'noOutcome' | 'noPeriod' | 'ambiguousDates' }>;
