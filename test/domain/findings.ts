import { cellName } from '../../src/domain/address';
import type { CheckCode } from '../../src/domain/checkCode';
import type { Finding } from '../../src/domain/finding';
import { reconcileText } from '../reading/tableText';

/** A finding without what is null in most. */
export function brief({
  class: found,
  cells,
  row,
  column,
  stated,
  expected,
  difference,
  tolerance,
}: Finding) {
  const plain = (value: Finding['stated']) => value?.toFixed() ?? null;
  return {
    class: found,
    cells: cells.map((cell) => cellName(cell).replace('Blad1!', '')),
    row,
    column,
    stated: plain(stated),
    expected: plain(expected),
    difference: plain(difference),
    tolerance: plain(tolerance),
  };
}

/** What one check finds in the sheets. */
export function findingsOf(check: CheckCode, ...sheets: readonly string[]): Finding[] {
  return reconcileText(...sheets).findings.filter((finding) => finding.check === check);
}
