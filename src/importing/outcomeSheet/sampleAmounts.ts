import { parseNumberText } from '../../reading/cells/numberText';
import { repairMojibake } from '../../reading/cells/mojibake';
import { usualSeparators } from './cellReading';
import type { SourceRow } from './sourceRow';

/** A cell's amount as a double, only to find out what columns mean; NaN where it holds none. */
function nearAmount(row: SourceRow, column: number): number {
  const cell = row.cells[column];
  if (typeof cell === 'number') return cell;
  if (cell === undefined || cell === null) return NaN;
  const read = parseNumberText(repairMojibake(cell), usualSeparators);
  return read.kind === 'number' ? Number(read.digits) : NaN;
}

export function sumOfColumn(rows: readonly SourceRow[], column: number): number {
  return rows.reduce((sum, row) => sum + (nearAmount(row, column) || 0), 0);
}

function magnitudeOfColumn(rows: readonly SourceRow[], column: number): number {
  return rows.reduce((sum, row) => sum + Math.abs(nearAmount(row, column) || 0), 0);
}

/**
 * Whether an outcome column counts from January or is one month's, by how large a share of the year's budget it is;
 * null where that does not tell.
 */
export function isAccumulatedByBudget(
  rows: readonly SourceRow[],
  outcome: number,
  budget: number,
  month: number,
): boolean | null {
  const share = magnitudeOfColumn(rows, outcome) / magnitudeOfColumn(rows, budget);
  if (!Number.isFinite(share) || share <= 0 || month < 3) return null;
  const [asMonth, asYear] = [Math.abs(Math.log(share * 12)), Math.abs(Math.log((share * 12) / month))];
  return Math.abs(asMonth - asYear) < 0.4 ? null : asYear < asMonth;
}

/** Whether a column is, in most rows, the difference of two others, either way round. */
export function isDifference(
  rows: readonly SourceRow[],
  one: number,
  other: number,
  difference: number,
): boolean {
  let [agreeing, differing] = [0, 0];
  for (const row of rows) {
    const [first, second, stated] = [
      nearAmount(row, one),
      nearAmount(row, other),
      nearAmount(row, difference),
    ];
    if (Number.isNaN(stated) || Number.isNaN(first) || Number.isNaN(second) || first === second) continue;
    const tolerance = Number.isInteger(stated) ? 1.5 : 0.15;
    if (Math.abs(Math.abs(first - second) - Math.abs(stated)) <= tolerance) agreeing += 1;
    else differing += 1;
  }
  return agreeing > differing;
}

/** What a total beside columns of months says of them: that each is a month's, or the last holds them all; null for neither. */
export function seriesKind(
  rows: readonly SourceRow[],
  months: readonly number[],
  total: number,
): 'months' | 'accumulated' | null {
  let [asMonths, asAccumulated, neither] = [0, 0, 0];
  for (const row of rows) {
    const stated = nearAmount(row, total);
    const amounts = months.map((column) => nearAmount(row, column)).filter((amount) => !Number.isNaN(amount));
    if (Number.isNaN(stated) || amounts.filter((amount) => amount !== 0).length < 2) continue;
    const tolerance =
      Math.max(1e-6, Math.abs(stated) * 1e-9) + (isWhole(amounts) ? amounts.length / 2 : 0.06);
    if (Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - stated) <= tolerance) asMonths += 1;
    else if (amounts.some((amount) => Math.abs(amount - stated) <= 0.005)) asAccumulated += 1;
    else neither += 1;
  }
  if (asMonths > asAccumulated + neither) return 'months';
  return asAccumulated > asMonths + neither ? 'accumulated' : null;
}

function isWhole(amounts: readonly number[]): boolean {
  return amounts.every((amount) => Number.isInteger(amount));
}
