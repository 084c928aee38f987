import { namesOf, sameName } from '../administrationName';
import { pairTables } from '../pairing';
import type { Table } from '../table';
import type { GroupScope } from './fillStatement';
import type { UnitMatch } from './matchUnits';
import { plainName } from './plainName';
import type { UnitGroup } from './unitGroups';
import type { MatchOf } from './unitMatches';

/** Income statements with the table of their departments. */
export type DepartmentsOf = ReadonlyMap<Table, Table>;

/** Which of the files' units an income statement is about, where a workbook has those of several administrations. */
export class Scope {
  private readonly reached: ReadonlySet<Table>;
  private readonly told = new Map<string, boolean>();

  /** `statements`: those that the units may belong to. */
  constructor(
    private readonly departmentsOf: DepartmentsOf,
    private readonly statements: readonly Table[],
    groups: readonly UnitGroup[],
    private readonly matchOf: MatchOf,
  ) {
    const reached = new Set<Table>();
    for (const group of groups) {
      const match = matchOf(group);
      if (match?.kind === 'matched') for (const { table } of match.rows) reached.add(table);
    }
    this.reached = reached;
  }

  /** By the departments that the unit belongs to, else by whom its file is about. */
  of(statement: Table, group: UnitGroup): GroupScope {
    const isTold = this.isTold(statement, group.organisation);
    const match = this.matchOf(group);
    const lines = match?.kind !== 'matched' && isTold;
    return { lines, accounts: this.hasAccounts(statement, match, isTold) };
  }

  private hasAccounts(statement: Table, match: UnitMatch | null, isTold: boolean): boolean {
    const departments = this.departmentsOf.get(statement);
    if (match?.kind === 'matched') {
      const tables = match.rows.map(({ table }) => table);
      if (departments !== undefined) return tables.includes(departments);
      return isTold && !this.isOthers(statement, tables);
    }
    if (match?.reason === 'setAside') return false;
    // Where its departments are known, a unit that is none of them may be another administration's.
    if (match !== null && departments !== undefined && this.reached.has(departments)) return false;
    return isTold;
  }

  /** Whether the tables are the departments of another statement. */
  private isOthers(statement: Table, departments: readonly Table[]): boolean {
    return [...this.departmentsOf].some(
      ([owner, table]) => owner !== statement && departments.includes(table),
    );
  }

  private isTold(statement: Table, organisation: string | null): boolean {
    if (this.statements.every((other) => other === statement)) return true;
    if (organisation === null) return false;
    const key = `${statement.id}\n${organisation}`;
    const known = this.told.get(key);
    if (known !== undefined) return known;
    const departments = this.departmentsOf.get(statement);
    const asked = { written: organisation, words: new Set(plainName(organisation).split(' ')) };
    const told = [statement, ...(departments === undefined ? [] : [departments])]
      .flatMap(namesOf)
      .some((name) => sameName(name, asked));
    this.told.set(key, told);
    return told;
  }
}

/** Each income statement's table of departments; the only two of a workbook belong together. */
export function departmentsOfStatements(tables: readonly Table[]): DepartmentsOf {
  const paired = pairTables(tables).flatMap(({ departments, incomeStatement }): [Table, Table][] =>
    departments === null || incomeStatement === null ? [] : [[incomeStatement, departments]],
  );
  if (paired.length > 0) return new Map(paired);
  const departments = tables.filter(({ kind }) => kind === 'departments');
  const statements = tables.filter(({ kind }) => kind === 'incomeStatement');
  const [table, statement] = [departments[0], statements[0]];
  const isAlone = departments.length === 1 && statements.length === 1;
  return isAlone && table !== undefined && statement !== undefined
    ? new Map([[statement, table]])
    : new Map();
}
