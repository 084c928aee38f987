import type { CellRef } from './address';
import type { Finding } from './finding';

/**
 * Gives a difference between two tables the cause of an error inside one of them, where the same change repairs both: the
 * cell is the one that the other error states, or its suspect, and it is off by as much.
 */
export function withSharedCauses(findings: readonly Finding[]): Finding[] {
  const errors = findings.filter((finding) => finding.class === 'error' && finding.cause !== null);
  return findings.map((finding) => {
    if (finding.class !== 'error' || finding.cause !== null || finding.check !== 'tie-out') return finding;
    const same = errors.find((error) => explains(error, finding));
    return same === undefined ? finding : { ...finding, cause: same.cause };
  });
}

function explains(error: Finding, tie: Finding): boolean {
  const size = tie.difference?.abs();
  if (size === undefined || error.difference?.abs().eq(size) !== true) return false;
  const [stated] = error.cells;
  const cells = [stated, error.suspect?.cell].filter((cell) => cell !== undefined);
  return cells.some((cell) => tie.cells.some((other) => isSame(cell, other)));
}

function isSame(a: CellRef, b: CellRef): boolean {
  return a.file === b.file && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
