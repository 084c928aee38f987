import type { RowRole, Table } from '../table';
import { codeAndName, plainName, withoutTail } from './plainName';

/** A row that a unit of the files may belong to, and what it goes by. */
export interface UnitRow {
  readonly table: Table;
  readonly row: number;
  readonly label: string;
  readonly code: string | null;
  /** The plain names it goes by: of the whole label, and of its last level without the code. */
  readonly names: readonly string[];
  /** The last of the names without what it says it includes. */
  readonly bare: string;
}

const noUnits: ReadonlySet<RowRole> = new Set(['heading', 'result', 'fund', 'stock', 'difference', 'count']);

const sumName = /^(?:(?:del|slut|total)?summa|total[at]?|s a|netto|sammanlagt)(?: |$)/u;

/** The rows of a table of units that a unit may belong to: items, and totals over other units. */
export function unitRowsOf(table: Table): readonly UnitRow[] {
  return table.rows.flatMap(({ label, role }, row): UnitRow[] => {
    if (noUnits.has(role) || label === '') return [];
    const { code, name } = codeAndName(label);
    if (role !== 'item' && sumName.test(plainName(name))) return [];
    const names = [...new Set([plainName(label), plainName(name)])].filter((each) => each !== '');
    return [{ table, row, label, code, names, bare: withoutTail(plainName(name)) }];
  });
}
