import type { Figure } from '../administration';
import { inUnit } from '../amount';
import type { NamedFigure } from '../equation';
import { amountAt, type Table } from '../table';
import type { InputWord } from './balanceWord';
import type { InputRow, InputRows } from './inputRows';
import { columnYear, sameColumn } from './columnYear';
import type { EarlierDeficit } from './restoring';
import type { BalanceRowKind, BalanceStatement } from './statement';

/** One column of a table, which stands for a year. */
export interface YearColumn {
  readonly table: Table;
  readonly column: number;
}

/** What the sheets tell of one year. */
export interface YearInputs {
  readonly year: number | null;
  /** In the signs of the sheet, under its own labels. */
  readonly figures: ReadonlyMap<InputWord, NamedFigure>;
  /** Told, but by amounts that differ or with a sign that cannot be known: not used. */
  readonly unclear: readonly InputWord[];
  /** Null where it is not known whether there are any. */
  readonly earlierDeficits: readonly EarlierDeficit[] | null;
}

/** Of a statement only its results and what it sets aside: its adjustments are steps of its own. */
const statedKinds: Partial<Record<BalanceRowKind, InputWord>> = {
  adjustedResult: 'adjustedResult',
  balanceResult: 'balanceResult',
  reserveAllocation: 'reserveAllocation',
};

/** What is told of a column's year, by its statement first, then by every table of inputs. */
export function yearInputs(
  of: YearColumn,
  statement: BalanceStatement | null,
  tables: readonly InputRows[],
): YearInputs {
  const year = columnYear(of.table, of.column);
  const figures = new Map<InputWord, NamedFigure>();
  const unclear = new Set<InputWord>();
  for (const [index, { kind, label, figure }] of (statement?.rows ?? []).entries()) {
    // A statement starts from the result of the year, whatever it calls it.
    const word = index === 0 ? 'yearResult' : statedKinds[kind];
    if (word === undefined || figure === null) continue;
    const known = figures.get(word);
    if (word === 'reserveAllocation' && known !== undefined && !isSame(known.figure, figure))
      unclear.add(word);
    figures.set(word, named(label, figure));
  }
  const isStated = new Set(figures.keys());
  const rows = tables.flatMap((found) => rowsOf(of, found));
  for (const { row, figure } of rows) {
    if (row.word === 'earlierDeficit' || figure === null || isStated.has(row.word)) continue;
    const known = figures.get(row.word);
    if (known === undefined) figures.set(row.word, named(row.label, figure));
    else if (!isSame(known.figure, figure)) unclear.add(row.word);
  }
  // Income that is written with a minus stands in signs of its own.
  for (const word of ['taxes', 'taxesAndGrants'] as const)
    if (figures.get(word)?.figure.amount.value.isNegative() === true) unclear.add(word);
  for (const word of unclear) figures.delete(word);
  return { year, figures, unclear: [...unclear], earlierDeficits: deficitsOf(rows, year) };
}

interface FoundRow {
  readonly row: InputRow;
  readonly figure: Figure | null;
}

function rowsOf({ table, column }: YearColumn, found: InputRows): FoundRow[] {
  const at = sameColumn(table, column, found.table, found.columns);
  if (at === null) return [];
  return found.rows.map((row) => {
    const amount = amountAt(found.table, row.row, at);
    return { row, figure: amount && { amount, cell: found.table.place(row.row, at) } };
  });
}

/** A deficit that is not of an earlier year is none yet; one that is blank, or of no year, leaves nothing known. */
function deficitsOf(rows: readonly FoundRow[], year: number | null): EarlierDeficit[] | null {
  const told = rows.filter(
    ({ row }) => row.word === 'earlierDeficit' && (row.year === null || year === null || row.year < year),
  );
  if (told.length === 0) return null;
  const deficits: EarlierDeficit[] = [];
  for (const { row, figure } of told) {
    if (figure === null) return null;
    const { amount, cell } = figure;
    if (amount.value.isZero()) continue;
    if (row.year === null) return null;
    const known = deficits.find((one) => one.year === row.year);
    const deficit = { amount: { ...amount, value: amount.value.abs() }, cell };
    if (known === undefined) deficits.push({ year: row.year, amount: deficit });
    else if (!isSame(known.amount, deficit)) return null;
  }
  return deficits;
}

function named(label: string, figure: Figure): NamedFigure {
  return { name: { kind: 'text', text: label }, figure, equation: null };
}

function isSame({ amount: one }: Figure, { amount: other }: Figure): boolean {
  if ((one.unit === null) !== (other.unit === null)) return false;
  return (one.unit === null ? other : inUnit(other, one.unit)).value.eq(one.value);
}
