import { zero, type Decimal } from '../../domain/decimal';
import type { LoggedRow } from './rowLog';

/** Of a longer table only the words tell totals. */
const mostRows = 1500;
/** An amount smaller than this may be the sum of others by chance. */
const telling = 1000;

/**
 * Finds rows that no word calls totals, but that sum up rows right above or right below them, each of which may be such a
 * total itself. They end at totals and headings.
 */
export function unnamedTotals(rows: readonly LoggedRow[], width: number): ReadonlySet<number> {
  const found = new Set<number>();
  if (rows.length > mostRows) return found;
  for (const [start, end] of blocksOf(rows)) {
    const block = rows.slice(start, end);
    const above = totalsOf(block.toReversed(), width).map((index) => block.length - 1 - index);
    const below = totalsOf(block, width);
    const chosen = below.length > above.length ? below : above;
    for (const index of chosen) found.add(start + index);
  }
  return found;
}

/** Runs of items between totals and headings, from index to index. */
function blocksOf(rows: readonly LoggedRow[]): readonly (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  let start = 0;
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index];
    // A net amid other rows may be one of them; a result of all is not.
    if (row !== undefined && (row.role === 'item' || (row.role === 'result' && !isFinal(row)))) continue;
    if (index > start) blocks.push([start, index]);
    start = index + 1;
  }
  return blocks;
}

function isFinal({ unit, account }: LoggedRow): boolean {
  return unit.words.resultRank > 0 || account.words.resultRank > 0;
}

/** Accounts' codes tell which of them sum up others; income may equal costs and result by nature. */
function hasAccountCode({ account }: LoggedRow): boolean {
  return /\d/.test(account.key?.code ?? '');
}

/** Totals that follow their parts; a part that is a total stands for its own parts. */
function totalsOf(block: readonly LoggedRow[], width: number): readonly number[] {
  const totals: number[] = [];
  /** For each row the first of the rows that it stands for. */
  const firsts: number[] = [];
  block.forEach((row, index) => {
    const first = hasAccountCode(row) ? null : firstPart(block, firsts, index, width);
    firsts.push(first ?? index);
    if (first !== null && row.role === 'item') totals.push(index);
  });
  return totals;
}

function firstPart(
  block: readonly LoggedRow[],
  firsts: readonly number[],
  total: number,
  width: number,
): number | null {
  const stated = block[total]?.amounts ?? [];
  const sums: Decimal[] = Array.from({ length: width }, () => zero);
  const present = new Array<number>(width).fill(0);
  let parts = 0;
  for (let at = total - 1; at >= 0; at = (firsts[at] ?? at) - 1) {
    parts += 1;
    for (let column = 0; column < width; column++) {
      const amount = block[at]?.amounts[column] ?? null;
      if (amount === null || amount.isZero()) continue;
      sums[column] = (sums[column] ?? zero).plus(amount);
      present[column] = (present[column] ?? 0) + 1;
    }
    const isWholeBlock = (firsts[at] ?? at) === 0;
    if (parts >= 2 && isSum(stated, sums, present, parts, isWholeBlock)) return firsts[at] ?? at;
  }
  return null;
}

function isSum(
  stated: readonly (Decimal | null)[],
  sums: readonly Decimal[],
  present: readonly number[],
  parts: number,
  isWholeBlock: boolean,
): boolean {
  let [agreeing, largest, most] = [0, 0, 0];
  for (const [column, amount] of stated.entries()) {
    const sum = sums[column] ?? zero;
    const count = present[column] ?? 0;
    if (amount === null || (amount.isZero() && count === 0)) continue;
    const tolerance = sum.isInteger() && amount.isInteger() ? (parts + 1) / 2 : 0;
    if (sum.minus(amount).abs().gt(tolerance)) return false;
    if (count < 2) continue;
    agreeing += 1;
    most = Math.max(most, count);
    largest = Math.max(largest, amount.abs().toNumber());
  }
  if (largest <= 10 * parts) return false;
  return agreeing >= 2 || (agreeing === 1 && isWholeBlock && most >= 3 && largest >= telling);
}
