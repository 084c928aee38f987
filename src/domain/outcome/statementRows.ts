import type { Table } from '../table';
import { codeAndName, plainName } from './plainName';
import { lineChain, lineKey, lineOfSide, lineText, remainderSide, sideOfLine } from './statementLines';
import { isFilled, isLooseBreakdown, isLooseTotal, rowsBelow, type TableStructure } from './tableStructure';

/** How the rows of an income statement take accounts. */
export interface StatementRows {
  /** Rows at the lowest level by the line that they stand for; of a rest, the line of the row that it is a part of. */
  readonly claims: ReadonlyMap<string, readonly number[]>;
  /** Totals by their line: what no row below takes comes no further up. */
  readonly totals: ReadonlyMap<string, number>;
  /** Rows that repeat what stands in others: an `of which`, a total without known parts. */
  readonly repeats: ReadonlyMap<number, string>;
  readonly remainders: ReadonlySet<number>;
  /** Rows by the account, or the account group, that they are called by. */
  readonly codes: ReadonlyMap<string, readonly number[]>;
  /** Rows by their plain label. */
  readonly labels: ReadonlyMap<string, readonly number[]>;
}

export function statementRows(table: Table, structure: TableStructure): StatementRows {
  const claims = new Map<string, number[]>();
  const totals = new Map<string, number>();
  const repeats = new Map<number, string>();
  const remainders = new Set<number>();
  const codes = new Map<string, number[]>();
  const labels = new Map<string, number[]>();
  const sums: number[] = [];
  const loose: number[] = [];
  table.rows.forEach(({ label }, row) => {
    if (!isFilled(table, row) || label === '') return;
    enter(labels, plainName(label), row);
    const { code } = codeAndName(label);
    const isCoded = code !== null && /^\d{1,6}$/.test(code) && !structure.relations.has(row);
    if (isCoded) enter(codes, code, row);
    if (isLooseTotal(table, structure, row)) loose.push(row);
    else if (isLooseBreakdown(table, structure, row)) repeats.set(row, lineKey(label));
    else if (structure.relations.has(row)) {
      if (table.rows[row]?.role !== 'result') sums.push(row);
    } else {
      // `7 - Övriga kostnader` is what its code says, and no rest.
      const line = isCoded ? undefined : remainderLine(table, structure, row);
      if (line !== undefined) remainders.add(row);
      enter(claims, line ?? ownLine(table, structure, row), row);
    }
  });
  for (const row of sums) {
    const line = ownLine(table, structure, row);
    if (hasClaimBelow(table, structure, row, remainders)) totals.set(line, row);
    else if (sideOfLine(line) !== null) enter(claims, line, row);
  }
  for (const row of loose) {
    const line = lineKey(table.rows[row]?.label ?? '');
    if (table.rows[row]?.role === 'result' || sideOfLine(line) === null) continue;
    const isLowest = ![...claims.keys()].some((claimed) => lineChain(claimed).includes(line));
    if (isLowest) enter(claims, line, row);
    else repeats.set(row, line);
  }
  return { claims, totals, repeats, remainders, codes, labels };
}

/** Whether a row below the total stands for a line of its own, so that accounts come to it and not to the total. */
function hasClaimBelow(
  table: Table,
  structure: TableStructure,
  total: number,
  remainders: ReadonlySet<number>,
): boolean {
  return [...rowsBelow(structure, total)].some(
    (row) => remainders.has(row) || sideOfLine(ownLine(table, structure, row)) !== null,
  );
}

/** A row's line; of a part that bears the name of its own total only what it says: `Löner` below `Personal`. */
function ownLine(table: Table, { parents }: TableStructure, row: number): string {
  const label = table.rows[row]?.label ?? '';
  const line = lineKey(label);
  const seen = new Set<number>([row]);
  for (let at = parents.get(row); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (lineKey(table.rows[at]?.label ?? '') === line) return lineText(label);
    seen.add(at);
  }
  return line;
}

/** The line whose rest a row like `Övrigt` stands for; undefined where it is no rest. */
function remainderLine(table: Table, structure: TableStructure, row: number): string | undefined {
  const side = remainderSide(table.rows[row]?.label ?? '');
  if (side === undefined) return undefined;
  const parent = structure.parents.get(row);
  if (parent !== undefined && table.rows[parent]?.role !== 'result') {
    const line = lineKey(table.rows[parent]?.label ?? '');
    if (sideOfLine(line) !== null) return line;
  }
  return side === null ? undefined : lineOfSide(side);
}

/** Which way a row's amounts are written: -1 for a cost row in a table that states costs without a minus. */
export function statementSign(table: Table, structure: TableStructure, row: number): 1 | -1 {
  return table.signs.costs === 'positive' && sideOfRow(table, structure, row) === 'costs' ? -1 : 1;
}

/** The side that a row's line is on, else that of the row that it is a part of, else what its label speaks of. */
export function sideOfRow(table: Table, structure: TableStructure, row: number): 'income' | 'costs' | null {
  const seen = new Set<number>();
  for (let at: number | undefined = row; at !== undefined && !seen.has(at); at = structure.parents.get(at)) {
    seen.add(at);
    if (table.rows[at]?.role === 'result') break;
    const side = sideOfLine(lineKey(table.rows[at]?.label ?? ''));
    if (side !== null) return side;
  }
  const { role, side } = table.rows[row] ?? {};
  return role === 'result' ? null : (side ?? null);
}

function enter<Key>(map: Map<Key, number[]>, key: Key, row: number): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}
