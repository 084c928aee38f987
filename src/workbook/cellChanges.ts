import { cellAddress, type Area } from '../domain/address';
import { isCellError, type CellValue } from './cells';
import type { CellChange, CellPlace } from './workbook';
import { WorkbookFault } from './workbookFault';

/** Throws a WorkbookFault 'cellChanged' where the cell holds anything but what the change was planned for. */
export function requireExpected(change: CellChange, value: CellValue, formula: string | null): void {
  const { expected } = change;
  if (isSameValue(expected.value, value) && expected.formula === formula) return;
  throw cellFault('cellChanged', change);
}

/** Throws a WorkbookFault 'cellMerged' where a change is to a cell of a merged area that is not its first. */
export function requireUnmerged(changes: readonly CellChange[], merges: readonly Area[]): void {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    const ofRow = byRow.get(change.row);
    if (ofRow === undefined) byRow.set(change.row, [change]);
    else ofRow.push(change);
  }
  for (const { top, left, bottom, right } of merges) {
    for (const row of rowsWithin(byRow, top, bottom)) {
      const covered = byRow
        .get(row)
        ?.find(({ column }) => column >= left && column <= right && (row > top || column > left));
      if (covered !== undefined) throw cellFault('cellMerged', covered);
    }
  }
}

export function cellFault(
  code: 'cellChanged' | 'cellMerged' | 'cellInArray' | 'notAsWritten',
  { sheet, row, column }: CellPlace,
): WorkbookFault {
  return new WorkbookFault(code, sheet, { cell: cellAddress(row, column) });
}

export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (isCellError(one)) return isCellError(other) && one.error === other.error;
  return one === other;
}

function rowsWithin(byRow: ReadonlyMap<number, unknown>, top: number, bottom: number): readonly number[] {
  if (bottom - top < byRow.size) return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return [...byRow.keys()].filter((row) => row >= top && row <= bottom);
}
