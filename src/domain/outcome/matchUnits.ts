import { type FoundName, namesOf, sameName } from '../administrationName';
import { append } from '../append';
import type { Table } from '../table';
import { isSameTable } from '../tableKey';
import { codedNameText, type OutcomeAlias } from './importChoices';
import type { CodedName } from './outcomeFile';
import { codeAndName, plainName, withoutTail } from './plainName';
import { type UnitRow, unitRowsOf } from './unitRows';

/** A unit of the files, with whom its file is about. */
export interface OrganisationUnit {
  readonly organisation: string | null;
  readonly unit: CodedName;
}

export type UnitMatch =
  /** One row of a table, or one each of several where the user has said so. */
  | {
      readonly kind: 'matched';
      readonly by: 'code' | 'name' | 'alias';
      readonly rows: readonly UnitRow[];
    }
  | {
      readonly kind: 'unmatched';
      readonly reason: 'noRow' | 'ambiguous' | 'setAside';
      /** The rows that it could be, where several bear the name. */
      readonly candidates: readonly UnitRow[];
    };

const noRow: UnitMatch = { kind: 'unmatched', reason: 'noRow', candidates: [] };
const setAside: UnitMatch = { kind: 'unmatched', reason: 'setAside', candidates: [] };

function ambiguous(candidates: readonly UnitRow[]): UnitMatch {
  return { kind: 'unmatched', reason: 'ambiguous', candidates };
}

/** Matches units to the rows of some tables: by remembered alias, code, name; never by mere likeness. */
export class UnitMatcher {
  readonly rows: readonly UnitRow[];
  private readonly byCode = new Map<string, UnitRow[]>();
  private readonly byName = new Map<string, UnitRow[]>();
  private readonly byBareName = new Map<string, UnitRow[]>();
  private readonly aliases = new Map<string, OutcomeAlias[]>();
  private readonly administrations: readonly {
    readonly table: Table;
    readonly names: readonly FoundName[];
  }[];

  /** `others`: tables of the workbook that nothing is matched to, and that tell whose a unit may be. */
  constructor(
    tables: readonly Table[],
    aliases: readonly OutcomeAlias[],
    private readonly others: readonly Table[] = [],
  ) {
    this.rows = tables.flatMap(unitRowsOf);
    for (const row of this.rows) {
      if (row.code !== null) enter(this.byCode, row.code, row);
      for (const name of row.names) enter(this.byName, name, row);
      enter(this.byBareName, row.bare, row);
    }
    for (const alias of aliases) enter(this.aliases, alias.from, alias);
    this.administrations = tables.map((table) => ({ table, names: namesOf(table) }));
  }

  /** All units at once: two units that would come to one row by name alone are ambiguous. */
  matchAll(units: readonly OrganisationUnit[]): readonly UnitMatch[] {
    const found = this.besideSiblings(
      units,
      units.map((unit) => this.match(unit)),
    );
    const rivals = new Map<UnitRow, number[]>();
    found.forEach((match, index) => {
      if (match.kind !== 'matched' || match.by !== 'name') return;
      for (const row of match.rows) enter(rivals, row, index);
    });
    const kept = new Set(
      [...rivals.entries()].flatMap(([row, indices]) => this.onlyOne(row, indices, units)),
    );
    return found.map((match, index) =>
      match.kind === 'matched' && match.by === 'name' && !kept.has(index) ? ambiguous(match.rows) : match,
    );
  }

  /** A name of several administrations is that one's to which all else of the same parent belongs. */
  private besideSiblings(
    units: readonly OrganisationUnit[],
    found: readonly UnitMatch[],
  ): readonly UnitMatch[] {
    const tables = new Map<string, Set<Table>>();
    found.forEach((match, index) => {
      const family = familyOf(units[index]);
      if (family === null || match.kind !== 'matched' || match.by === 'alias') return;
      const known = tables.get(family) ?? new Set();
      for (const { table } of match.rows) known.add(table);
      tables.set(family, known);
    });
    return found.map((match, index) => {
      if (match.kind !== 'unmatched' || match.candidates.length === 0) return match;
      const siblings = tables.get(familyOf(units[index]) ?? '');
      if (siblings?.size !== 1) return match;
      const rows = match.candidates.filter(({ table }) => siblings.has(table));
      return rows.length === 1 ? { kind: 'matched', by: 'name', rows } : match;
    });
  }

  /** Of several units that bear a row's name the one of its administration, or that bears it whole; none where that does not tell. */
  private onlyOne(
    row: UnitRow,
    indices: readonly number[],
    units: readonly OrganisationUnit[],
  ): readonly number[] {
    if (indices.length === 1) return indices;
    const own = indices.filter((index) => this.tells(parentOf(units[index]?.unit), row.table));
    if (own.length === 1) return own;
    const whole = indices.filter((index) => {
      const unit = units[index]?.unit;
      return unit !== undefined && row.names.includes(plainName(partsOf(unit).name));
    });
    return whole.length === 1 ? whole : [];
  }

  private match(asked: OrganisationUnit): UnitMatch {
    const remembered = this.remembered(asked.unit);
    if (remembered !== null) return remembered;
    const { code, name } = partsOf(asked.unit);
    const byCode = code === null ? [] : (this.byCode.get(code) ?? []);
    if (byCode.length > 0) {
      const named = byCode.filter(({ names }) => names.includes(plainName(name)));
      return this.decided(byCode.length > 1 && named.length > 0 ? named : byCode, asked, 'code');
    }
    const plain = plainName(name);
    if (plain === '') return noRow;
    const fits = (row: UnitRow): boolean => code === null || row.code === null;
    const tiers = [this.byName.get(plain), this.byBareName.get(withoutTail(plain))];
    for (const tier of tiers) {
      const rows = (tier ?? []).filter(fits);
      if (rows.length > 0) return this.decided(rows, asked, 'name');
    }
    const inAdministration = this.afterPrefix(plain).filter(fits);
    return inAdministration.length > 0 ? this.decided(inAdministration, asked, 'name') : noRow;
  }

  /** What the user has said of it, as far as the rows are still there. */
  private remembered(unit: CodedName): UnitMatch | null {
    const aliases = this.aliases.get(codedNameText(unit)) ?? [];
    const rows = aliases.flatMap(({ to }) =>
      to === null
        ? []
        : this.rows.filter(({ table, label }) => isSameTable(table.key, to.table) && label === to.row),
    );
    if (rows.length > 0)
      return new Set(rows.map(({ table }) => table)).size < rows.length
        ? ambiguous(rows)
        : { kind: 'matched', by: 'alias', rows };
    return aliases.some(({ to }) => to === null) ? setAside : null;
  }

  /** One row is the one; of several the one whose administration the file tells. */
  private decided(
    rows: readonly UnitRow[],
    { organisation, unit }: OrganisationUnit,
    by: 'code' | 'name',
  ): UnitMatch {
    const possible = rows.filter(({ table }) => !this.isOfOthers(unit, table));
    const [only, ...others] = possible;
    if (only === undefined) return noRow;
    if (others.length === 0) return { kind: 'matched', by, rows: possible };
    const texts = [organisation, unit.name, parentOf(unit)];
    const told = possible.filter(({ table }) => texts.some((text) => this.tells(text, table)));
    return told.length === 1 ? { kind: 'matched', by, rows: told } : ambiguous(possible);
  }

  /** Whether the unit is a part of an administration that has tables of its own, and not this one. */
  private isOfOthers(unit: CodedName, table: Table): boolean {
    const parent = parentOf(unit);
    if (parent === null || this.tells(parent, table)) return false;
    return [...this.administrations.map((each) => each.table), ...this.others].some((other) =>
      this.tells(parent, other),
    );
  }

  private tells(text: string | null, table: Table): boolean {
    if (text === null || text === '') return false;
    const asked = { written: text, words: new Set(plainName(text).split(' ')) };
    const names = this.administrations.find((each) => each.table === table)?.names ?? namesOf(table);
    return names.some((name) => name.words.size <= asked.words.size && sameName(name, asked));
  }

  /** Rows of the administration whose name opens the unit's: `klk hr`. */
  private afterPrefix(plain: string): readonly UnitRow[] {
    const found: UnitRow[] = [];
    for (const { table, names } of this.administrations) {
      const rests = names.map(({ written }) => rest(plain, plainName(written))).filter((each) => each !== '');
      const rows = rests.flatMap(
        (each) => this.byName.get(each) ?? this.byBareName.get(withoutTail(each)) ?? [],
      );
      append(found, new Set(rows.filter((row) => row.table === table)));
    }
    return found;
  }
}

function rest(plain: string, prefix: string): string {
  return prefix !== '' && plain.startsWith(`${prefix} `) ? plain.slice(prefix.length + 1) : '';
}

/** The code and the name, also where a file writes both in one. */
function partsOf({ code, name }: CodedName): { readonly code: string | null; readonly name: string } {
  if (code !== null) return { code: code.trim(), name: name ?? '' };
  return codeAndName(name ?? '');
}

/** What a unit is a part of: by its file's column for it, or before its name, `Kultur / HR`. */
function parentOf(unit: CodedName | undefined): string | null {
  if (unit === undefined) return null;
  return unit.parent ?? /^(.+) \/ /.exec(unit.name ?? '')?.[1] ?? null;
}

/** Units of one file's parent have the same text. */
function familyOf(asked: OrganisationUnit | undefined): string | null {
  const parent = parentOf(asked?.unit);
  return parent === null ? null : `${asked?.organisation ?? ''}\n${plainName(parent)}`;
}

function enter<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
