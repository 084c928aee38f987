import type { CellRef } from '../address';
import { withoutOwnSign } from '../balance/ownSign';
import type { CheckCode } from '../checkCode';
import type { Finding, FindingClass, FindingDetail } from '../finding';
import type { Judgement, Verdict } from '../rounding';
import type { RelationAt } from '../relations';
import type { Table } from '../table';

const classOf: Readonly<Record<Exclude<Verdict, 'held'>, FindingClass>> = {
  rounding: 'rounding',
  unlikelyRounding: 'unlikely-rounding',
  error: 'error',
};

/** So many terms are named one by one; of a longer sum only the total is. */
const mostCells = 60;

/** The finding for a relation that does not hold exactly; null for one that does. */
export function relationFinding(
  check: CheckCode,
  table: Table,
  at: RelationAt,
  judgement: Judgement,
  detail: FindingDetail,
): Finding | null {
  if (judgement.verdict === 'held') return null;
  const column = table.columns[at.target.column];
  return {
    check,
    class: classOf[judgement.verdict],
    cause: null,
    cells: relationCells(table, at),
    row: table.rows[at.target.row]?.label ?? null,
    column: column?.header ?? null,
    stated: judgement.stated,
    expected: judgement.expected,
    difference: judgement.difference,
    tolerance: judgement.tolerance,
    unit: column?.unit ?? null,
    detail,
    suspect: null,
    accepted: null,
  };
}

/** The derived cell, then the cells it was compared with. */
function relationCells(table: Table, { target, terms }: RelationAt): CellRef[] {
  const own = table.place(target.row, target.column);
  if (terms.length > mostCells) return [own];
  return [own, ...terms.map(({ row, column }) => table.place(row, column))];
}

/** The relation in the table's own words: "Resultat = Intäkter - Kostnader". */
export function equationOf(table: Table, { direction, target, terms }: RelationAt): string {
  const name = (row: number, column: number): string =>
    (direction === 'down' ? table.rows[row]?.label : table.columns[column]?.header) ?? '';
  const parts = terms.map(({ sign, row, column }, index) => {
    const operator = sign > 0 ? (index === 0 ? '' : '+ ') : '- ';
    return `${operator}${withoutOwnSign(name(row, column))}`;
  });
  return `${withoutOwnSign(name(target.row, target.column))} = ${parts.join(' ')}`;
}
