import type { AdministrationTables, Figure } from '../administration';
import { keyRows, normalFigure } from '../administrationFigures';
import { amountAt, columnOf, type Table } from '../table';
import type { FundAccount } from './fundAccount';
import { ownerOf, rowOwner } from './ownerOf';
import { sameOwnerName } from './ownerName';

/** A heading of last year's whole result, not of the same months last year. */
const wholeYear = /bokslut|helår|årets resultat|annual/iu;
const lastYear = /föreg|fg |förra|tidigare|previous|last/iu;

/** Last year's result of a fund's owner: in the fund's own table, else in its administration's; null where none says. */
export function lastResult(
  account: FundAccount,
  tables: readonly Table[],
  administrations: readonly AdministrationTables[],
): Figure | null {
  for (const table of tables) {
    if (table.kind !== 'fund') continue;
    const column = table.columns.findIndex(({ measure, header }, index) =>
      isLastResult(table, index, measure, header),
    );
    if (column < 0) continue;
    const row = table.rows.findIndex((one) => isOwner(account, one, table, administrations));
    const amount = row < 0 ? null : amountAt(table, row, column);
    if (amount !== null) return { amount, cell: table.place(row, column) };
  }
  for (const administration of administrations) {
    if (!sameOwnerName(administration.name, account.owner.administration)) continue;
    const { departments } = administration;
    const column = departments === null ? null : columnOf(departments, 'previousOutcome');
    if (departments === null || column === null || !wholeYear.test(departments.columns[column]?.header ?? ''))
      continue;
    const isWhole = sameOwnerName(account.owner.unit, administration.name);
    const row = isWhole
      ? keyRows(administration).total
      : departments.rows.findIndex(({ label }) => sameOwnerName(label, account.owner.unit));
    return normalFigure(departments, row, 'previousOutcome');
  }
  return null;
}

/** A result beside an allocation that the fund does not roll forward by: the year's that is allocated of. */
function isLastResult(table: Table, column: number, measure: string, header: string): boolean {
  if (measure !== 'result' && measure !== 'previousOutcome') return false;
  if (!lastYear.test(header) && !isEarlier(table, header)) return false;
  const rolled = table.columnRelations.find(({ kind }) => kind === 'fund');
  return (
    columnOf(table, 'allocated') !== null &&
    rolled !== undefined &&
    !rolled.terms.some(({ index }) => index === column)
  );
}

/** A year before the one that the fund closes with. */
function isEarlier(table: Table, header: string): boolean {
  const yearOf = (text: string): number => Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? 0);
  const closing = columnOf(table, 'closing');
  const closed = closing === null ? 0 : yearOf(table.columns[closing]?.header ?? '');
  return yearOf(header) > 0 && yearOf(header) < closed;
}

function isOwner(
  { owner }: FundAccount,
  row: Table['rows'][number],
  table: Table,
  administrations: readonly AdministrationTables[],
): boolean {
  const found = ownerOf(rowOwner(row), table, administrations);
  return row.role === 'item' && sameOwnerName(found.unit, owner.unit) && found.fund === owner.fund;
}
