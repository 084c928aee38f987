import type { Month } from '../outcome/period';
import type { ForecastSnapshot, OutcomeHistory } from './outcomeHistory';

/** Snapshots from the earliest report to the latest: by their months, and within a month or without one by when they were taken. */
export function inOrderOfReports(snapshots: readonly ForecastSnapshot[]): readonly ForecastSnapshot[] {
  const orderOf = ({ month, at }: ForecastSnapshot): string => `${month ?? at.slice(0, 7)} ${at}`;
  return [...snapshots].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/**
 * The snapshots of earlier reports, the latest first. One of the month that is reported now, or one that holds just what the
 * workbook holds, is a snapshot of this report.
 */
export function earlierSnapshots(
  { snapshots }: OutcomeHistory,
  month: Month | null,
  now: ForecastSnapshot,
): readonly ForecastSnapshot[] {
  const figuresNow = figuresOf(now);
  return [...inOrderOfReports(snapshots)].reverse().filter((snapshot) => {
    if (month !== null && snapshot.month !== null) return snapshot.month < month;
    return figuresOf(snapshot) !== figuresNow;
  });
}

function figuresOf({ rows }: ForecastSnapshot): string {
  return JSON.stringify(
    rows.map(({ row, outcome, budget, forecast }) => [row, outcome, budget, forecast].map(String)),
  );
}
