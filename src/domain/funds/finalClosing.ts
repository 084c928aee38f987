import type { Measure } from '../measure';

/**
 * The index of the level that a fund closes at: of several the one farthest from the opening level, since those between them are
 * balances on the way. Null where none closes.
 */
export function finalClosing(measures: readonly (Measure | null | undefined)[]): number | null {
  const opening = Math.max(0, measures.indexOf('opening'));
  const closings = measures.flatMap((measure, index) => (measure === 'closing' ? [index] : []));
  if (closings.length === 0) return null;
  return closings.reduce((best, index) =>
    Math.abs(index - opening) > Math.abs(best - opening) ? index : best,
  );
}
