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

/** What a workbook, and the user, say of whom its income statements are about. */
export interface ScopeContext {
  readonly tables: readonly Table[];
  readonly departmentsOf: DepartmentsOf;
  /** The income statements that the units may belong to. */
  readonly statements: readonly Table[];
  readonly groups: readonly UnitGroup[];
  readonly matchOf: MatchOf;
  /** Whether the user has said which tables are written to. */
  readonly areChosen: boolean;
}

/** Whether a file is about an administration: by its name, or because nothing says otherwise. */
type Telling = 'own' | 'assumed' | 'no';

/** Which of the files' units an income statement is about, where a workbook has those of several administrations. */
export class Scope {
  private readonly reached: ReadonlySet<Table>;
  private readonly hasDepartments: boolean;
  private readonly told = new Map<string, Telling>();

  constructor(private readonly context: ScopeContext) {
    const { tables, groups, matchOf } = context;
    const reached = new Set<Table>();
    for (const group of groups) {
      const match = matchOf(group);
      if (match?.kind === 'matched') for (const { table } of match.rows) reached.add(table);
    }
    this.reached = reached;
    this.hasDepartments = tables.some(({ kind }) => kind === 'departments');
  }

  /** By the departments that the unit belongs to, else by whom its file is about. */
  of(statement: Table, group: UnitGroup): GroupScope {
    const telling = this.telling(statement, group.organisation);
    const match = this.context.matchOf(group);
    const lines = match?.kind !== 'matched' && telling !== 'no';
    return { lines, accounts: this.hasAccounts(statement, group, match, telling) };
  }

  /** Whether a statement takes what nothing but the lack of another one says is its own. */
  isAssumed(statement: Table): boolean {
    const isOneOfSeveral = this.isOneOfSeveral();
    return this.context.groups.some((group) => {
      if (this.telling(statement, group.organisation) !== 'assumed') return false;
      const match = this.context.matchOf(group);
      if (match?.kind === 'matched' || this.isNamed(statement, group)) return false;
      const { accounts, lines } = this.of(statement, group);
      const isTaken = (accounts && group.accounts.length > 0) || (lines && group.lines.length > 0);
      return isTaken && (isOneOfSeveral || (match !== null && group.accounts.length > 0));
    });
  }

  /** The files part their accounts by units, and the workbook knows none of them. */
  get isNoUnitKnown(): boolean {
    const { groups, matchOf, statements } = this.context;
    const parted = groups.filter(({ unit, accounts }) => unit !== null && accounts.length > 0);
    return (
      this.hasDepartments &&
      parted.length > 0 &&
      parted.every((group) => {
        const match = matchOf(group);
        return match?.kind === 'unmatched' && match.reason === 'noRow';
      }) &&
      !statements.some((statement) => parted.some((group) => this.of(statement, group).accounts))
    );
  }

  private hasAccounts(
    statement: Table,
    group: UnitGroup,
    match: UnitMatch | null,
    telling: Telling,
  ): boolean {
    const departments = this.context.departmentsOf.get(statement);
    if (match?.kind === 'matched') {
      const tables = match.rows.map(({ table }) => table);
      if (departments !== undefined) return tables.includes(departments);
      return telling !== 'no' && !this.isOthers(statement, tables);
    }
    if (match === null) return telling !== 'no';
    if (match.reason === 'setAside') return false;
    if (this.isNamed(statement, group)) return true;
    // Where its departments are known, a unit that is none of them may be another administration's.
    if (departments !== undefined && this.reached.has(departments)) return false;
    if (telling === 'assumed') return !this.hasDepartments || this.context.areChosen;
    return telling === 'own';
  }

  /** Whether the unit is the administration itself. */
  private isNamed(statement: Table, { unit }: UnitGroup): boolean {
    const name = unit?.name ?? null;
    return name !== null && this.bears(statement, name);
  }

  /** Whether the tables are the departments of another statement. */
  private isOthers(statement: Table, departments: readonly Table[]): boolean {
    return [...this.context.departmentsOf].some(
      ([owner, table]) => owner !== statement && departments.includes(table),
    );
  }

  private isOneOfSeveral(): boolean {
    const { tables } = this.context;
    const isSeveral = (kind: Table['kind']): boolean =>
      tables.filter((table) => table.kind === kind).length > 1;
    const isAnySeveral = isSeveral('departments') || isSeveral('incomeStatement');
    return isAnySeveral && pairTables(tables).length > 1;
  }

  private telling(statement: Table, organisation: string | null): Telling {
    const key = `${statement.id}\n${organisation ?? ''}`;
    const known = this.told.get(key);
    if (known !== undefined) return known;
    const told = this.tellingOf(statement, organisation);
    this.told.set(key, told);
    return told;
  }

  private tellingOf(statement: Table, organisation: string | null): Telling {
    const { statements, tables, departmentsOf, areChosen } = this.context;
    if (organisation !== null && this.bears(statement, organisation)) return 'own';
    if (statements.some((other) => other !== statement)) return 'no';
    const own = [statement, departmentsOf.get(statement)];
    const isOthers =
      organisation !== null &&
      !areChosen &&
      tables.some((table) => !own.includes(table) && isOfPeople(table) && this.bears(table, organisation));
    return isOthers ? 'no' : 'assumed';
  }

  private bears(table: Table, name: string): boolean {
    const departments = this.context.departmentsOf.get(table);
    const asked = { written: name, words: new Set(plainName(name).split(' ')) };
    return [table, ...(departments === undefined ? [] : [departments])]
      .flatMap(namesOf)
      .some((each) => sameName(each, asked));
  }
}

function isOfPeople({ kind }: Table): boolean {
  return kind === 'departments' || kind === 'incomeStatement';
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
