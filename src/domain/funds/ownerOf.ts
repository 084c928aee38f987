import type { AdministrationTables } from '../administration';
import { namesOf, sameName } from '../administrationName';
import type { Row, RowOwner, Table } from '../table';
import type { FundOwner } from './fundAccount';
import { sameOwnerName } from './ownerName';

/** What a row, or a column, says of whose the fund is. */
export type OwnerNames = Pick<RowOwner, 'administration' | 'unit' | 'fund'>;

/** A row whose label columns don't say what they name is its whole label's; its fund's name is no part of that. */
export function rowOwner({ label, owner }: Row): OwnerNames {
  const { administration, unit, fund } = owner;
  if (administration !== null || unit !== null) return { administration, unit, fund };
  const names = label.split(' / ').filter((part) => part !== fund);
  return { administration: null, unit: names.join(' / ') || label, fund };
}

/** The owner by the names of the administrations and their departments where one is the same, else as written. */
export function ownerOf(
  { administration, unit, fund }: OwnerNames,
  table: Table,
  administrations: readonly AdministrationTables[],
): FundOwner {
  const written = unit ?? administration;
  if (written === null) {
    const own = administrations.find((one) => one.fund === table);
    const name = own?.name ?? namesOf(table)[0]?.written ?? table.sheet;
    return { administration: name, unit: name, fund };
  }
  return namedOwner({ administration, unit: written, fund }, administrations);
}

/** A line of our ledger whose unit is its administration's names one of them, or a unit of one. */
export function ledgerOwner(
  { administration, unit, fund }: FundOwner,
  administrations: readonly AdministrationTables[],
): FundOwner {
  const isOne = sameOwnerName(administration, unit);
  return namedOwner({ administration: isOne ? null : administration, unit, fund }, administrations);
}

function namedOwner(
  { administration, unit: written, fund }: OwnerNames & { readonly unit: string },
  administrations: readonly AdministrationTables[],
): FundOwner {
  const whole = administrations.find(({ name }) => isSame(name, written));
  if (whole !== undefined) return { administration: whole.name, unit: whole.name, fund };
  for (const { name, departments } of administrations) {
    if (administration !== null && !isSame(name, administration)) continue;
    const department = departments?.rows.find(({ label }) => sameOwnerName(label, written));
    if (department !== undefined) return { administration: name, unit: department.label, fund };
  }
  return { administration: administration ?? written, unit: written, fund };
}

function isSame(one: string, other: string): boolean {
  return sameName(found(one), found(other));
}

function found(written: string): { written: string; words: ReadonlySet<string> } {
  return { written, words: new Set(written.toLowerCase().split(/\s+/).filter(Boolean)) };
}
