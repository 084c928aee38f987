import type { Decimal } from '../decimal';
import type { FileIdentity } from '../outcome/outcomeFile';
import type { Month, Period } from '../outcome/period';
import type { TableKey } from '../tableKey';
import type { Unit } from '../unit';

/** The accumulated outcome of one row of the workbook, as an import wrote it or found it written. */
export interface OutcomeOfRow {
  readonly table: TableKey;
  readonly row: string;
  /** In `unit`, in the table's own signs. */
  readonly outcome: Decimal;
  /** Null where neither the file nor the table has one. */
  readonly periodBudget: Decimal | null;
  readonly unit: Unit;
}

/** One import: what was written, when, from which files and with what mapping. */
export interface OutcomeImport {
  /** The user's clock, to the minute: `2017-09-12T08:30`. */
  readonly at: string;
  readonly period: Period;
  readonly files: readonly FileIdentity[];
  /** How it was matched, in words that any later reader understands: `Kommun-Bas; HR = 1003`. */
  readonly mapping: readonly string[];
  readonly rows: readonly OutcomeOfRow[];
}

/** A row's key figures at a report. */
export interface SnapshotRow {
  readonly table: TableKey;
  readonly administration: string | null;
  readonly row: string;
  readonly isTotal: boolean;
  readonly unit: Unit | null;
  readonly outcome: Decimal | null;
  readonly budget: Decimal | null;
  readonly forecast: Decimal | null;
}

/** The forecasts as they stood at a report: `Delår 1 2017`. */
export interface ForecastSnapshot {
  readonly name: string;
  readonly at: string;
  /** The last month of the outcome, where it is known. */
  readonly month: Month | null;
  readonly rows: readonly SnapshotRow[];
}

/** How a year's budget lies over its months. */
export interface PeriodProfile {
  /** Null for every row without a profile of its own. */
  readonly row: { readonly table: TableKey; readonly row: string } | null;
  /** Twelve shares that add up to 1. */
  readonly shares: readonly Decimal[];
}

/** What the workbook remembers from one month and report to the next. */
export interface OutcomeHistory {
  /** One per period, in the order of their last months: an import of the same period replaces the earlier one. */
  readonly imports: readonly OutcomeImport[];
  readonly snapshots: readonly ForecastSnapshot[];
  readonly profiles: readonly PeriodProfile[];
}

export const noHistory: OutcomeHistory = { imports: [], snapshots: [], profiles: [] };
