import type { AdministrationTables } from './administration';
import { less, stated, sum } from './equations';
import type { NamedFigure } from './equation';
import { plainOwnerName as plain, sameOwnerName } from './funds/ownerName';
import { rowOwner } from './funds/ownerOf';
import { totalRows } from './keyRows';
import { amountAt, columnOf, type Table } from './table';

/** A requirement that a sheet states of a unit. */
export interface StatedRequirement {
  readonly unit: string;
  /** Null where the sheet doesn't say whose unit it is. */
  readonly administration: string | null;
  readonly required: NamedFigure;
}

interface RequirementSheet {
  readonly file: string | null;
  readonly units: readonly StatedRequirement[];
  /** Of all its units, as stated; null where it has no total. */
  readonly total: NamedFigure | null;
}

/**
 * The requirements that tables other than those of departments state by unit: in a column of their own, or as a negative
 * grant in a fund's table, which is a return that is required.
 */
export class StatedRequirements {
  private readonly sheets: readonly RequirementSheet[];
  private readonly byUnit = new Map<string, StatedRequirement[]>();
  /** In how many administrations a department of that name is found. */
  private readonly homes = new Map<string, number>();

  constructor(
    tables: readonly Table[],
    private readonly administrations: readonly AdministrationTables[],
  ) {
    this.sheets = tables.flatMap((table) => (table.kind === 'departments' ? [] : [sheetOf(table)]));
    for (const one of this.units) {
      const known = this.byUnit.get(plain(one.unit));
      if (known === undefined) this.byUnit.set(plain(one.unit), [one]);
      else known.push(one);
    }
    for (const { departments } of administrations)
      for (const name of new Set(unitsOf(departments))) this.homes.set(name, (this.homes.get(name) ?? 0) + 1);
  }

  get units(): readonly StatedRequirement[] {
    return this.sheets.flatMap(({ units }) => units);
  }

  /** Of one unit; null also where nothing tells which of several units of that name is meant. */
  ofUnit(unit: string, administration: string): NamedFigure | null {
    const found = this.byUnit.get(plain(unit)) ?? [];
    const own = found.find((one) => sameOwnerName(one.administration ?? '', administration));
    if (own !== undefined) return own.required;
    if ((this.homes.get(plain(unit)) ?? 0) > 1) return null;
    return found.find((one) => one.administration === null)?.required ?? null;
  }

  /** Of an administration: on a row of its own, else the total of a sheet of all its units and no others. */
  ofAdministration({ name, departments }: AdministrationTables): NamedFigure | null {
    const named = this.byUnit.get(plain(name))?.find(({ administration }) => administration === null);
    if (named !== undefined) return named.required;
    if (departments === null) return null;
    const own = new Set(unitsOf(departments));
    const namesakes = this.administrations.filter((one) => areSame(new Set(unitsOf(one.departments)), own));
    const sheet = this.sheets.find(
      ({ file, units, total }) =>
        total !== null &&
        areSame(new Set(units.map(({ unit }) => plain(unit))), own) &&
        (namesakes.length === 1 || file === departments.file),
    );
    // Of two administrations with the same units in one file nothing tells whose the total is.
    const isOne = namesakes.filter((one) => one.departments?.file === departments.file).length === 1;
    return isOne ? (sheet?.total ?? null) : null;
  }
}

function areSame(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size === others.size && [...some].every((one) => others.has(one));
}

function unitsOf(departments: Table | null): string[] {
  return departments?.rows.flatMap(({ role, label }) => (role === 'item' ? [plain(label)] : [])) ?? [];
}

function sheetOf(table: Table): RequirementSheet {
  const column = columnOf(table, 'requiredResult');
  const grant = table.kind === 'fund' ? columnOf(table, 'grant') : null;
  const [last] = column === null ? [] : totalRows(table);
  return {
    file: table.file,
    units: table.rows.flatMap(({ role }, row) => (role === 'item' ? unitOf(table, row, column, grant) : [])),
    total: column === null || last === undefined ? null : requirementAt(table, last, column),
  };
}

function unitOf(
  table: Table,
  index: number,
  column: number | null,
  grant: number | null,
): readonly StatedRequirement[] {
  const row = table.rows[index];
  if (row === undefined) return [];
  const { unit, administration } = rowOwner(row);
  const name = unit ?? administration ?? row.label;
  const whose = unit === null ? null : administration;
  const required = column === null ? null : requirementAt(table, index, column);
  if (required !== null) return [{ unit: name, administration: whose, required }];
  const given = grant === null ? null : amountAt(table, index, grant);
  if (grant === null || given?.value.isNegative() !== true) return [];
  const written = {
    name: { kind: 'text' as const, text: table.columns[grant]?.header ?? '' },
    figure: { amount: given, cell: table.place(index, grant) },
    equation: null,
  };
  return [{ unit: name, administration: whose, required: sum('requiredResult', [less(written)]) }];
}

function requirementAt(table: Table, row: number, column: number): NamedFigure | null {
  const amount = amountAt(table, row, column);
  return amount === null ? null : stated('requiredResult', { amount, cell: table.place(row, column) });
}
