import type { AmountGrid } from '../cells/amountGrid';
import { balanceLabel, type RowLabel } from '../words/rowLabel';

/**
 * A "Summa" between a fund's opening and closing balance may add the opening balance in: then it is a balance on the way. The
 * amounts tell: in every column of money where they do, and in more than the movements alone make up.
 */
export function withBalancesBetween(
  labels: readonly RowLabel[],
  grid: AmountGrid,
  money: readonly number[],
): readonly RowLabel[] {
  const opening = labels.findIndex(({ stock }) => stock === 'opening');
  const closing = labels.findLastIndex(({ stock }) => stock === 'closing');
  if (opening < 0 || labels.length > longestFund) return labels;
  return labels.map((label, row) => {
    const isBetween = row > opening + 1 && row < closing && label.total && !label.result;
    return isBetween && addsOpening(labels, grid, money, opening, row) ? balanceLabel(label) : label;
  });
}

/** As long as a table of a fund's movements may be. */
const longestFund = 12;

function addsOpening(
  labels: readonly RowLabel[],
  grid: AmountGrid,
  money: readonly number[],
  opening: number,
  target: number,
): boolean {
  let told = 0;
  for (const column of money) {
    const start = grid.near(opening, column);
    let moved = 0;
    let tolerance = grid.halfDigit(opening, column) + grid.halfDigit(target, column);
    for (let row = opening + 1; row < target; row++) {
      const amount = grid.near(row, column);
      if (labels[row]?.stock !== null || labels[row]?.total === true || Number.isNaN(amount)) continue;
      moved += amount;
      tolerance += grid.halfDigit(row, column);
    }
    const stated = grid.near(target, column);
    if (!(Math.abs(start) > tolerance) || Number.isNaN(stated)) continue;
    if (!(Math.abs(stated - start - moved) <= tolerance * dust)) return false;
    if (Math.abs(moved) > tolerance) told++;
  }
  return told > 0;
}

/** The dust of doubles. */
const dust = 1.000001;
