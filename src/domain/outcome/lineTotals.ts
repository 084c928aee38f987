import { type Decimal, zero } from '../decimal';
import type { Table } from '../table';
import { codedNameText, type OutcomeAlias } from './importChoices';
import { lastDigitOf } from './lastDigit';
import type { LedgerEntry } from './ledger';
import type { CodedName } from './outcomeFile';
import { StatementPlacer } from './placeAccount';
import { plainName } from './plainName';
import { lineKey, remainderSide, sideOfLine } from './statementLines';
import { sideOfRow, statementRows } from './statementRows';
import { isFilled, isLooseBreakdown, rowsBelow, type TableStructure } from './tableStructure';

interface Statement {
  readonly table: Table;
  readonly structure: TableStructure;
}

/** A line of the files, and the row of a statement that it is. */
interface Line {
  readonly entry: LedgerEntry;
  readonly row: number | null;
  /** In kronor; of a total what its parts leave. */
  value: Decimal;
  rest: LedgerEntry['rest'];
}

/** Fewer lines that are rows of a statement may be so by chance. */
const fewestLines = 2;
const fewestCosts = 3;

/** The files' amounts, each krona once. */
export interface LedgerLines {
  readonly entries: readonly LedgerEntry[];
  /** Whether costs stood without a minus. */
  readonly areCostsTurned: boolean;
}

/**
 * A file laid out as an income statement states totals beside their parts: a total counts for what its parts leave, which
 * is nothing, the only part that has no line of its own, or what no row tells of.
 */
export function withoutLineTotals(
  entries: readonly LedgerEntry[],
  statements: readonly Statement[],
  aliases: readonly OutcomeAlias[],
): LedgerLines {
  const lines = entries.filter(isLine);
  if (lines.length < fewestLines || statements.length === 0) return { entries, areCostsTurned: false };
  const organisations = new Set(lines.map(({ organisation }) => organisation));
  const changed = new Map<LedgerEntry, Line>();
  let areCostsTurned = false;
  for (const organisation of organisations) {
    const own = lines.filter((line) => line.organisation === organisation);
    const found = linesOf(own, statements, aliases);
    for (const line of found.lines) changed.set(line.entry, line);
    areCostsTurned ||= found.areCostsTurned;
  }
  const counted = entries.flatMap((entry): LedgerEntry[] => {
    const line = changed.get(entry);
    if (line === undefined || line.value.eq(entry.value)) return [entry];
    return line.value.isZero()
      ? []
      : [{ ...entry, value: line.value, ...(line.rest && { rest: line.rest }) }];
  });
  return { entries: counted, areCostsTurned };
}

function isLine({ account, unit }: LedgerEntry): boolean {
  return account === null && unit !== null;
}

/** The lines as the statement has them that most of them are rows of. */
function linesOf(
  entries: readonly LedgerEntry[],
  statements: readonly Statement[],
  aliases: readonly OutcomeAlias[],
): { readonly lines: readonly Line[]; readonly areCostsTurned: boolean } {
  let best: { lines: readonly Line[]; found: number; statement: Statement } | null = null;
  for (const statement of statements) {
    const rowOf = rowFinder(statement, aliases);
    const lines = entries.map((entry): Line => {
      const { unit, value } = entry;
      return { entry, row: unit === null ? null : rowOf(unit), value, rest: undefined };
    });
    const found = lines.filter(({ row }) => row !== null).length;
    if (found >= fewestLines && found > (best?.found ?? 0)) best = { lines, found, statement };
  }
  if (best === null) return { lines: [], areCostsTurned: false };
  const { lines, statement } = best;
  const areCostsTurned = turnCosts(lines, statement);
  takeTotals(lines, statement);
  return { lines, areCostsTurned };
}

function rowFinder(
  { table, structure }: Statement,
  aliases: readonly OutcomeAlias[],
): (line: CodedName) => number | null {
  const rows = statementRows(table, structure);
  const rules = { lookup: () => null, areOwn: false, aliases };
  const placer = new StatementPlacer(rows, rules, table);
  const remembered = new Set(aliases.map(({ from }) => from));
  return (line) => {
    if (!remembered.has(codedNameText(line)) && line.code === null) {
      const name = line.name ?? '';
      const named = rows.labels.get(plainName(name)) ?? [];
      if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
      const total = rows.totals.get(lineKey(name));
      if (total !== undefined) return total;
    }
    const { at } = placer.line(line);
    return 'row' in at ? at.row : null;
  };
}

/** Costs that stand without a minus beside income, in more rows than may be by chance, are given one. */
function turnCosts(lines: readonly Line[], { table, structure }: Statement): boolean {
  const sideOf = ({ row, entry }: Line): 'income' | 'costs' | null => {
    if (row !== null) return sideOfRow(table, structure, row);
    const name = entry.unit?.name ?? '';
    return sideOfLine(lineKey(name)) ?? remainderSide(name) ?? null;
  };
  const costs = lines.filter((line) => sideOf(line) === 'costs' && !line.value.isZero());
  const income = lines.filter((line) => sideOf(line) === 'income');
  const isUnsigned = costs.length >= fewestCosts && costs.every(({ value }) => value.gt(0));
  if (!isUnsigned || !sum(income.map(({ value }) => value)).gt(0)) return false;
  for (const line of costs) line.value = line.value.neg();
  return true;
}

function takeTotals(lines: readonly Line[], { table, structure }: Statement): void {
  const unplaced = lines.filter(({ row }) => row === null).map(({ value }) => value);
  const last = lastDigitOf(lines.map(({ value }) => value));
  const totals = lines
    .flatMap((line) =>
      line.row !== null && structure.relations.has(line.row)
        ? [{ line, below: rowsBelow(structure, line.row) }]
        : [],
    )
    .sort((a, b) => a.below.size - b.below.size);
  for (const { line, below } of totals) {
    const parts = lines.filter(({ row }) => row !== null && below.has(row));
    if (parts.length === 0) continue;
    const rest = line.value.minus(sum(parts.map(({ value }) => value)));
    const rounding = last.times(parts.length + 1).div(2);
    const isAny = [zero, sum(unplaced), ...unplaced].some((of) => rest.minus(of).abs().lte(rounding));
    line.value = isAny ? zero : rest;
    const reached = new Set(parts.flatMap(({ row, rest: of }) => [row, of?.row ?? null]));
    const lacking = [...below].filter((row) => isLeaf(table, structure, row) && !reached.has(row));
    const only = lacking.length === 1 && unplaced.length === 0 ? (lacking[0] ?? null) : null;
    line.rest = { table, row: only };
  }
}

/** Whether the row's amount is its own, not that of other rows. */
function isLeaf(table: Table, structure: TableStructure, row: number): boolean {
  return isFilled(table, row) && !structure.relations.has(row) && !isLooseBreakdown(table, structure, row);
}

function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), zero);
}
