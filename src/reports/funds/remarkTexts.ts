import type { Administration, Reconciliation } from '../../domain/reconciliation';
import { remarkOn, type RemarkOwner } from '../../domain/remark';
import { sameOwnerName } from '../../domain/funds/ownerName';
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
  const own = administrations.find(({ name }) => sameOwnerName(name, owner.administration));
  const said = (measure: 'comment' | 'action') =>
    own === undefined ? '' : cellText(own, owner.unit, measure);
  return { comment: typed?.comment || said('comment'), action: typed?.action || said('action') };
}

function cellText({ tables }: Administration, unit: string | null, measure: 'comment' | 'action'): string {
  const { departments } = tables;
  if (departments === null) return '';
  const column = departments.columns.findIndex((one) => one.measure === measure);
  const row =
    unit === null
      ? (keyRows(tables).total ?? -1)
      : departments.rows.findIndex(({ label, role }) => role === 'item' && sameOwnerName(label, unit));
  const cell = column < 0 || row < 0 ? null : departments.cell(row, column);
  return cell?.kind === 'unreadable' ? cell.text : '';
}
