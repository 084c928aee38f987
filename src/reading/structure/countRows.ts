import type { Term } from '../../domain/table';
import { ratioWords } from '../words/rowWords';
import type { ColumnSearch } from './columnSearch';

/**
 * The rows of counts that a relation across says nothing about. Counts never vote, but where the relation holds for most
 * of them exactly they are checked like money; an average or a share does not add up, and is left alone.
 */
export function uncheckedCounts(
  search: ColumnSearch,
  target: number,
  terms: readonly Term[],
): ReadonlySet<number> {
  const counts = search.labels.flatMap((label, row) => (label.count ? [row] : []));
  const complete = counts
    .filter((row) => !ratioWords.test((search.labels[row]?.text ?? '').toLowerCase()))
    .filter((row) =>
      [target, ...terms.map(({ index }) => index)].every(
        (column) => search.grid.state(row, column) === 'amount',
      ),
    );
  const holding = complete.filter((row) => {
    const sum = terms.reduce((total, { sign, index }) => total + sign * search.grid.near(row, index), 0);
    const stated = search.grid.near(row, target);
    return stated !== 0 && Math.abs(sum - stated) < search.grid.halfDigit(row, target);
  });
  const checked =
    holding.length > 0 && holding.length * 2 >= complete.length ? new Set(complete) : new Set<number>();
  return new Set(counts.filter((row) => !checked.has(row)));
}
