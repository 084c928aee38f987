import type { Administration, Reconciliation } from '../../domain/reconciliation';
import { remarkOn, type RemarkOwner } from '../../domain/remark';
import { plainOwnerName as plain } from '../../domain/funds/ownerName';
import type { Table } from '../../domain/table';
import { keyRows } from '../../domain/administrationFigures';

/** What was said of a unit: typed by the user, else as its row of the department table says; each may be empty. */
export interface RemarkTexts {
  readonly comment: string;
  readonly action: string;
}

export function remarkTexts(
  owner: RemarkOwner,
  { administrations, remarks }: Pick<Reconciliation, 'administrations' | 'remarks'>,
): RemarkTexts {
  const typed = remarkOn(owner, remarks);
  const own = administrations.find(({ name }) => plain(name) === plain(owner.administration));
  const said = (measure: 'comment' | 'action') =>
    own === undefined ? '' : cellText(own, owner.unit, measure);
  return { comment: typed?.comment || said('comment'), action: typed?.action || said('action') };
}

function cellText({ tables }: Administration, unit: string | null, measure: 'comment' | 'action'): string {
  const { departments } = tables;
  const column = departments?.columns.findIndex((one) => one.measure === measure) ?? -1;
  if (departments === null || column < 0) return '';
  const row = unit === null ? (keyRows(tables).total ?? -1) : (itemRows(departments).get(plain(unit)) ?? -1);
  const cell = row < 0 ? null : departments.cell(row, column);
  return cell?.kind === 'unreadable' ? cell.text : '';
}

const known = new WeakMap<Table, ReadonlyMap<string, number>>();

/** The rows of units by their names, the first of each. */
function itemRows(table: Table): ReadonlyMap<string, number> {
  const found = known.get(table);
  if (found !== undefined) return found;
  const rows = new Map<string, number>();
  table.rows.forEach(({ label, role }, row) => {
    if (role === 'item' && !rows.has(plain(label))) rows.set(plain(label), row);
  });
  known.set(table, rows);
  return rows;
}
