import type { ColumnRelation, Term } from '../../domain/table';
import { type ColumnSearch, isDifference } from './columnSearch';

/** So many rows must tell, and all of them fit. */
const fewestRows = 3;

/**
 * A difference column that is another one with a movement added or taken away: the deviation after a fund's movement is the one
 * before it and the movement. Null unless that holds in every row, and the movement matters in some.
 */
export function adjustedDifference(
  search: ColumnSearch,
  target: number,
  money: readonly number[],
): ColumnRelation | null {
  const others = money.filter((column) => column !== target);
  const bases = others.filter((column) => isDifference(search.headings[column]));
  const movements = others.filter((column) => !isDifference(search.headings[column]));
  for (const base of bases) {
    for (const movement of movements) {
      for (const sign of [1, -1] as const) {
        const terms: Term[] = [
          { sign: 1, index: base },
          { sign, index: movement },
        ];
        const rows = rowsHeld(search, target, terms);
        if (rows === null) continue;
        return {
          kind: 'sum',
          target,
          terms,
          turnedRows: new Set(),
          exceptRows: new Set(),
          evidence: { basis: 'arithmetic', supporting: rows, disagreeing: 0 },
        };
      }
    }
  }
  return null;
}

/** How many rows hold; null where one does not, or where they tell too little. */
function rowsHeld(
  { grid, sample, labels }: ColumnSearch,
  target: number,
  [base, movement]: Term[],
): number | null {
  if (base === undefined || movement === undefined) return null;
  let rows = 0;
  let moved = 0;
  for (const row of sample) {
    const stated = grid.near(row, target);
    const before = grid.near(row, base.index);
    const change = grid.near(row, movement.index);
    if (Number.isNaN(stated) || Number.isNaN(before) || labels[row]?.count === true) continue;
    const tolerance =
      grid.halfDigit(row, target) +
      grid.halfDigit(row, base.index) +
      (Number.isNaN(change) ? 0 : grid.halfDigit(row, movement.index));
    // A blank movement is none.
    const expected = before + movement.sign * (Number.isNaN(change) ? 0 : change);
    if (Math.abs(stated - expected) > tolerance * 1.000001) return null;
    rows++;
    if (Math.abs(stated - before) > tolerance) moved++;
  }
  return rows >= fewestRows && moved > 0 ? rows : null;
}
