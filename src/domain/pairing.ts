import type { AdministrationTables } from './administration';
import { type FoundName, namesIn, namesOf, sameName } from './administrationName';
import { resultRows, totalRows } from './keyRows';
import type { Table } from './table';
import { agreeing, ties } from './tieOut';

interface Named {
  readonly table: Table;
  readonly names: readonly FoundName[];
}

/** What speaks for two tables being one administration's. */
const sharedName = 100;
const agreeingMeasure = 10;
/** Without a shared name at least so many measures must agree, and half of those compared. */
const fewestAgreeing = 2;

/** Pairs department tables with their income statements and funds, by names first, then by whose totals agree. */
export function pairTables(tables: readonly Table[]): AdministrationTables[] {
  const named = tables.map((table) => ({ table, names: namesOf(table, table.file) }));
  const departments = named.filter(({ table }) => table.kind === 'departments');
  const statements = named.filter(({ table }) => table.kind === 'incomeStatement');
  const funds = named.filter(({ table }) => table.kind === 'fund');
  const partners = matched(departments, statements);
  const paired = new Set(partners.values());
  const owners = [
    ...departments.map((own) => ({ own, statement: partners.get(own) ?? null })),
    ...statements.filter((statement) => !paired.has(statement)).map((own) => ({ own, statement: own })),
  ];
  return owners.map(({ own, statement }) => {
    const names = [...own.names, ...(statement?.names ?? [])];
    const fund = funds.find((candidate) => isFundOf(candidate, names)) ?? (owners.length === 1 ? funds[0] : undefined);
    return {
      name: names[0]?.written ?? own.table.sheet,
      departments: own.table.kind === 'departments' ? own.table : null,
      incomeStatement: statement?.table ?? null,
      fund: fund?.table ?? null,
    };
  });
}

function isFundOf({ table, names }: Named, owners: readonly FoundName[]): boolean {
  if (names.some((name) => owners.some((owner) => sameName(name, owner)))) return true;
  return fundRowOf(table, owners) !== null;
}

/** The row of a table of several funds that bears an administration's name. */
export function fundRowOf(table: Table, owners: readonly FoundName[]): number | null {
  const row = table.rows.findIndex(({ label }) => {
    const words = new Set(label.toLowerCase().split(/\s+/).filter((word) => word !== ''));
    return owners.some((owner) => sameName(owner, { written: label, words }));
  });
  return row < 0 ? null : row;
}

function matched(departments: readonly Named[], statements: readonly Named[]): Map<Named, Named> {
  const candidates = departments
    .flatMap((department) => statements.map((statement) => ({ department, statement, score: scoreOf(department, statement) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const partners = new Map<Named, Named>();
  const taken = new Set<Named>();
  for (const { department, statement } of candidates) {
    if (partners.has(department) || taken.has(statement)) continue;
    partners.set(department, statement);
    taken.add(statement);
  }
  return partners;
}

function scoreOf(department: Named, statement: Named): number {
  // On one sheet the sheet's name tells nothing: there the titles must.
  const onOneSheet = department.table.sheet === statement.table.sheet && department.table.file === statement.table.file;
  const [own, others] = [department, statement].map(({ table, names }) => (onOneSheet ? namesIn([table.title]) : names));
  const named = (own ?? []).some((name) => (others ?? []).some((other) => sameName(name, other)));
  let most = 0;
  let compared = 0;
  const [total] = totalRows(department.table);
  if (total !== undefined) {
    for (const result of resultRows(statement.table)) {
      const found = ties(department.table, total, statement.table, result);
      most = Math.max(most, agreeing(found));
      compared = Math.max(compared, found.length);
    }
  }
  if (!named && (most < fewestAgreeing || most * 2 < compared)) return 0;
  return (named ? sharedName : 0) + most * agreeingMeasure;
}
