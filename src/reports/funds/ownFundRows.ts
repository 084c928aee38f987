import { positionIn } from '../../domain/cellPosition';
import type { Administration, Reconciliation } from '../../domain/reconciliation';
import type { Table } from '../../domain/table';

/** The rows of an administration's own funds in a table that it shares with others; null where it is its alone. */
export function ownFundRows(
  { name }: Administration,
  table: Table,
  { administrations, funds }: Reconciliation,
): ReadonlySet<number> | null {
  const isShared = administrations.filter(({ tables }) => tables.fund === table).length > 1;
  const isAcross = table.columns.some(({ measure }) => measure === 'opening' || measure === 'closing');
  if (!isShared || !isAcross) return null;
  const rows = funds.flatMap(({ view: { account } }) => {
    const cell = account.opening?.cell ?? account.statedClosing?.cell ?? null;
    const at = cell === null || account.owner.administration !== name ? null : positionIn(table, cell);
    return at === null ? [] : [at.row];
  });
  return rows.length === 0 ? null : new Set(rows);
}
