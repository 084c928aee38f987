import type { Decimal } from '../decimal';
import type { FileIdentity } from '../outcome/outcomeFile';
import { isSamePeriod, type Month, type Period } from '../outcome/period';
import { type TableKey, tableKeyText } from '../tableKey';
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

/** What the same files give as accumulated to the end of an earlier month. */
export interface EarlierMonth {
  readonly to: Month;
  readonly rows: readonly OutcomeOfRow[];
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
  /** In their order; none where the files only have the accumulated outcome. */
  readonly earlier: readonly EarlierMonth[];
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
  /** Twelve shares, each of the sum of all, as the user wrote them: parts of 1, per cent, kronor; the first is that of the fiscal year's first month. */
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

/**
 * With one more import, in place of an earlier one of the same period; in the order of their last months. What it says of
 * earlier months takes the place of what earlier imports said of them beside their own.
 */
export function withImport(history: OutcomeHistory, made: OutcomeImport): OutcomeHistory {
  const said = new Set(made.earlier.map(({ to }) => to));
  const others = history.imports
    .filter(({ period }) => !isSamePeriod(period, made.period))
    .map((other) =>
      other.period.from === made.period.from
        ? { ...other, earlier: other.earlier.filter(({ to }) => !said.has(to)) }
        : other,
    );
  const orderOf = ({ period: { to, from } }: OutcomeImport): string => `${to} ${from}`;
  const imports = [...others, made].sort((a, b) =>
    orderOf(a) === orderOf(b) ? 0 : orderOf(a) < orderOf(b) ? -1 : 1,
  );
  return { ...history, imports };
}

/** With one more snapshot, in place of an earlier one of the same name. */
export function withSnapshot(history: OutcomeHistory, taken: ForecastSnapshot): OutcomeHistory {
  return { ...history, snapshots: [...withoutSnapshot(history, taken.name).snapshots, taken] };
}

export function withoutSnapshot(history: OutcomeHistory, name: string): OutcomeHistory {
  return { ...history, snapshots: history.snapshots.filter((snapshot) => snapshot.name !== name) };
}

/** With one more profile, in place of an earlier one of the same row, or of that for all rows without one. */
export function withProfile(history: OutcomeHistory, profile: PeriodProfile): OutcomeHistory {
  return { ...history, profiles: [...withoutProfile(history, profile.row).profiles, profile] };
}

export function withoutProfile(history: OutcomeHistory, row: PeriodProfile['row']): OutcomeHistory {
  const taken = rowText(row);
  return { ...history, profiles: history.profiles.filter((profile) => rowText(profile.row) !== taken) };
}

function rowText(row: PeriodProfile['row']): string {
  return row === null ? '' : JSON.stringify([tableKeyText(row.table), row.row]);
}
