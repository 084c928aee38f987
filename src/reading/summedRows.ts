import type { Finding } from '../domain/finding';
import type { Table } from '../domain/table';
import { readingFinding } from './readingFindings';
import type { SheetGrid } from './cells/sheetGrid';

/** A formula that is nothing but the sum of one range in its own column. */
const plainSum =
  /^=\s*(?:SUM\(|SUBTOTAL\(\s*10?9\s*,)\s*\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)\s*\)$/i;

/** A total whose formula sums a range that stops short of one of its rows: the usual slip when a row is inserted. */
export function formulasThatLeaveOutRows(grid: SheetGrid, table: Table): Finding[] {
  return table.rowRelations.flatMap((relation): Finding[] => {
    for (const column of relation.columns) {
      const place = table.place(relation.target, column);
      const formula = grid.formula(place.row, place.column) ?? '';
      const summed = summedRows(formula);
      if (summed === null) continue;
      const parts = [
        ...relation.terms.map(({ index }) => index),
        ...(relation.leftOut === null ? [] : [relation.leftOut]),
      ];
      const inside = (row: number): boolean => {
        const sheetRow = table.place(row, column).row;
        return sheetRow >= summed.first && sheetRow <= summed.last;
      };
      const left = parts.find((row) => !inside(row));
      if (left === undefined || !parts.some(inside)) continue;
      const detail = {
        code: 'formulaLeavesOutRow',
        formula,
        leftOut: table.rows[left]?.label ?? '',
      } as const;
      const label = table.rows[relation.target]?.label ?? null;
      return [
        readingFinding(
          detail,
          [place, table.place(left, column)],
          label,
          table.columns[column]?.header ?? null,
        ),
      ];
    }
    return [];
  });
}

/** The zero-based sheet rows that a plain sum covers; null for any other formula. */
function summedRows(formula: string): { first: number; last: number } | null {
  const match = plainSum.exec(formula);
  if (match === null || match[1]?.toUpperCase() !== match[3]?.toUpperCase()) return null;
  return { first: Number(match[2]) - 1, last: Number(match[4]) - 1 };
}
