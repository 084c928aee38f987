import { differenceMeasures } from '../../domain/measure';
import type { AmountGrid } from '../cells/amountGrid';
import type { HeadingReading } from '../words/heading';
import type { RowLabel } from '../words/rowLabel';

/** What the search for column relations reads: the figures, and what the headings and labels say. */
export interface ColumnSearch {
  readonly grid: AmountGrid;
  readonly headings: readonly HeadingReading[];
  /** Heading as written, per column; the part before " / " is its group. */
  readonly headers: readonly string[];
  readonly labels: readonly RowLabel[];
  /** The rows whose figures are compared: a sample where the table is long. */
  readonly sample: readonly number[];
}

/** How two columns' difference fits a third: by row, with its sign, against it, or not at all. */
export interface PairFit {
  readonly minuend: number;
  readonly subtrahend: number;
  /** Rows where target = minuend - subtrahend. */
  readonly plus: readonly number[];
  /** Rows where target = subtrahend - minuend. */
  readonly minus: readonly number[];
  readonly neither: readonly number[];
}

export function isDifference(heading: HeadingReading | undefined): boolean {
  return heading !== undefined && differenceMeasures.has(heading.measure);
}
