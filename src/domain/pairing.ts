import type { AdministrationTables } from './administration';
import { type FoundName, namesOf, sameName, shareName } from './administrationName';
import { resultRows, totalRows } from './keyRows';
import type { Table } from './table';
import { agreeing, ties } from './tieOut';

/** What speaks for two tables being one administration's. */
const sharedName = 100;
const agreeingMeasure = 10;
/** Without a shared name at least so many measures must agree, and half of those compared. */
const fewestAgreeing = 2;
/** A lone pair in the input needs no more than one. */
const fewestAgreeingAlone = 1;

/** Pairs department tables with their income statements and funds, by names first, then by whose totals agree. */
export function pairTables(tables: readonly Table[]): AdministrationTables[] {
  const departments = tables.filter(({ kind }) => kind === 'departments');
  const statements = tables.filter(({ kind }) => kind === 'incomeStatement');
  const funds = tables.filter(({ kind }) => kind === 'fund');
  const partners = matched(departments, statements);
  const paired = new Set(partners.values());
  const owners: Owner[] = [
    ...departments.map((table) => ({ departments: table, incomeStatement: partners.get(table) ?? null })),
    ...statements
      .filter((statement) => !paired.has(statement))
      .map((table) => ({ departments: null, incomeStatement: table })),
  ];
  return owners.map((owner) => {
    const own = [owner.departments, owner.incomeStatement].filter((table) => table !== null);
    const names = own.flatMap(namesOf);
    const fund = funds.find((candidate) => isFundOf(candidate, own, names));
    const only = owners.length === 1 ? funds[0] : undefined;
    return { ...owner, name: names[0]?.written ?? own[0]?.sheet ?? '', fund: fund ?? only ?? null };
  });
}

type Owner = Pick<AdministrationTables, 'departments' | 'incomeStatement'>;

function isFundOf(fund: Table, own: readonly Table[], names: readonly FoundName[]): boolean {
  return own.some((table) => shareName(table, fund)) || fundRowOf(fund, names) !== null;
}

/** The row of a table of several funds that bears an administration's name. */
export function fundRowOf(table: Table, owners: readonly FoundName[]): number | null {
  const row = table.rows.findIndex(({ label }) => {
    const words = new Set(
      label
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    );
    return owners.some((owner) => sameName(owner, { written: label, words }));
  });
  return row < 0 ? null : row;
}

function matched(departments: readonly Table[], statements: readonly Table[]): Map<Table, Table> {
  const fewest = departments.length === 1 && statements.length === 1 ? fewestAgreeingAlone : fewestAgreeing;
  const candidates = departments
    .flatMap((department) =>
      statements.map((statement) => ({
        department,
        statement,
        score: scoreOf(department, statement, fewest),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const partners = new Map<Table, Table>();
  const taken = new Set<Table>();
  for (const { department, statement } of candidates) {
    if (partners.has(department) || taken.has(statement)) continue;
    partners.set(department, statement);
    taken.add(statement);
  }
  return partners;
}

function scoreOf(department: Table, statement: Table, fewest: number): number {
  const named = shareName(department, statement);
  let most = 0;
  let compared = 0;
  const [total] = totalRows(department);
  if (total !== undefined) {
    for (const result of resultRows(statement)) {
      const found = ties(department, total, statement, result);
      most = Math.max(most, agreeing(found));
      compared = Math.max(compared, found.length);
    }
  }
  if (!named && (most < fewest || most * 2 < compared)) return 0;
  return (named ? sharedName : 0) + most * agreeingMeasure;
}
