import type { Administration } from '../../domain/reconciliation';

/** By name as written, then by where its tables stand, but not by the order of the sheets. */
export function positionOrder(one: Administration, other: Administration): number {
  const [first, second] = [orderOf(one), orderOf(other)];
  return first === second ? 0 : first < second ? -1 : 1;
}

function orderOf({ name, tables }: Administration): string {
  const table = tables.departments ?? tables.incomeStatement ?? tables.fund;
  if (table === null) return JSON.stringify([name]);
  const { file, sheet, area } = table;
  return JSON.stringify([name, file ?? '', sheet, padded(area.top), padded(area.left)]);
}

function padded(place: number): string {
  return String(place).padStart(8, '0');
}
