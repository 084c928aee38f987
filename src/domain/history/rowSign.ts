import { normalSign } from '../administrationFigures';
import type { Measure } from '../measure';
import type { Table } from '../table';

const levels: ReadonlySet<Measure> = new Set(['outcome', 'forecast']);
const deviations: ReadonlySet<Measure> = new Set(['periodDeviation', 'forecastDeviation', 'deviation']);

/**
 * 1 where more is better in a row, -1 where it is worse, as in a row of costs without minus: by the arithmetic of the
 * row's deviations, else by the table's signs.
 */
export function rowSign(table: Table, row: number): 1 | -1 {
  for (const { kind, target, terms, turnedRows, exceptRows } of table.columnRelations) {
    if (kind !== 'deviation' || exceptRows.has(row)) continue;
    if (!deviations.has(table.columns[target]?.measure ?? 'other')) continue;
    const level = terms.find(({ index }) => levels.has(table.columns[index]?.measure ?? 'other'));
    if (level === undefined) continue;
    const isTurned = turnedRows.has(row) !== !table.signs.plusIsBetter;
    return isTurned ? (level.sign > 0 ? -1 : 1) : level.sign;
  }
  const { side, role } = table.rows[row] ?? { side: null, role: 'item' };
  const isCost = table.kind === 'incomeStatement' && side === 'costs' && role !== 'result';
  return isCost && table.signs.costs === 'positive' ? -1 : normalSign(table, row);
}
