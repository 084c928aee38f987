import type { Amount } from './amount';
import type { Area, CellRef } from './address';
import type { LedgerLine } from './funds/ledgerLine';
import type { Measure } from './measure';
import type { TableCorrection } from './tableCorrection';
import type { TableKey } from './tableKey';
import type { TableKind } from './tableKind';
import type { Unit } from './unit';

export type RowRole =
  | 'item'
  | 'ofWhich'
  | 'heading'
  | 'subtotal'
  | 'total'
  | 'result'
  | 'fund'
  | 'stock'
  | 'difference'
  | 'count';

export interface Column {
  /** Heading as written, levels joined by " / ". */
  readonly header: string;
  readonly measure: Measure;
  /** The column's own unit, else the table's. */
  readonly unit: Unit | null;
}

/** Whose a row is, as written in label columns that say what they name; null where no column says. */
export interface RowOwner {
  readonly administration: string | null;
  readonly unit: string | null;
  readonly fund: string | null;
  /** By the section or the subtotal that the row stands in. */
  readonly financing: 'tax' | 'fee' | null;
}

export interface Row {
  /** Label as written, levels joined by " / ". */
  readonly label: string;
  readonly role: RowRole;
  /** Which side of an income statement the label speaks of. */
  readonly side: 'income' | 'costs' | null;
  /** How surely the label names the result that is held against the requirement: 2 where it counts the fund transfer in. */
  readonly resultRank: 0 | 1 | 2;
  /** Whose the row is, as far as the headings of its label's columns tell. */
  readonly owner: RowOwner;
  /** What the row measures, in a table whose measures run down its side; else null. */
  readonly measure: Measure | null;
}

/** A cell of a table. A blank is missing, never zero; an unreadable cell, or a text, is neither. */
export type TableCell =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'blank' }
  /** Two amounts, as a level that is argued for: `40 000 – 80 000`. */
  | { readonly kind: 'range'; readonly low: Amount; readonly high: Amount; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/** A cell that holds something, but no one amount. */
export function isUnreadable(
  cell: TableCell,
): cell is Extract<TableCell, { readonly kind: 'range' | 'unreadable' }> {
  return cell.kind === 'range' || cell.kind === 'unreadable';
}

export interface Term {
  readonly sign: 1 | -1;
  /** A row's index in a row relation, a column's in a column relation. */
  readonly index: number;
}

/** Which check a relation belongs to. */
export type RelationKind = 'deviation' | 'sum' | 'result' | 'fund';

/** Why the reader believes in a relation: what proposed it, and how much of the table's arithmetic bears it out. */
export interface Evidence {
  readonly basis: 'words' | 'arithmetic';
  readonly supporting: number;
  readonly disagreeing: number;
}

/** Down the table: in each of `columns`, row `target` is the signed sum of the rows in `terms`. */
export interface RowRelation {
  readonly kind: RelationKind;
  readonly target: number;
  readonly terms: readonly Term[];
  readonly columns: readonly number[];
  /** A row among the terms that the total leaves out, in every column alike; else null. */
  readonly leftOut: number | null;
  readonly evidence: Evidence;
}

/** Across the table: in each row, column `target` is the signed sum of the columns in `terms`. */
export interface ColumnRelation {
  readonly kind: RelationKind;
  readonly target: number;
  readonly terms: readonly Term[];
  /** Rows where every sign is turned: a cost row in a table that states costs as positive. */
  readonly turnedRows: ReadonlySet<number>;
  /** Rows that the relation says nothing about. */
  readonly exceptRows: ReadonlySet<number>;
  readonly evidence: Evidence;
}

/** Why a row or a column that looks derived could not be checked. */
export type UncheckedReason =
  'noComparedColumns' | 'noColumnsFit' | 'doesNotAddUp' | 'tooFewRows' | 'noParts';

export interface Unchecked {
  readonly kind: RelationKind;
  readonly target: { readonly row: number } | { readonly column: number };
  readonly reason: UncheckedReason;
}

/** How the table's signs are to be read. */
export interface SignConvention {
  /** 'positive': costs stand without a minus. 'unknown' where no row tells. */
  readonly costs: 'negative' | 'positive' | 'unknown';
  /** Whether a positive deviation is better. */
  readonly plusIsBetter: boolean;
  readonly decidedBy: 'setting' | 'arithmetic' | 'assumption';
}

/** A table as read. Rows and columns are counted within the table; `place` tells where a cell stands. */
export interface Table {
  readonly id: string;
  readonly key: TableKey;
  /** What the user has decided about it; null where nothing. */
  readonly correction: TableCorrection | null;
  readonly file: string | null;
  readonly sheet: string;
  readonly area: Area;
  readonly title: string;
  readonly kind: TableKind;
  readonly unit: Unit | null;
  /** Where the unit was found, as written; null when it is a setting, or when there is none. */
  readonly unitText: string | null;
  readonly signs: SignConvention;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly rowRelations: readonly RowRelation[];
  readonly columnRelations: readonly ColumnRelation[];
  readonly unchecked: readonly Unchecked[];
  /** A fund's movements line by line, in a table that is such a list; else null. */
  readonly ledger: readonly LedgerLine[] | null;
  cell(row: number, column: number): TableCell;
  place(row: number, column: number): CellRef;
}

export function amountAt(table: Table, row: number, column: number): Amount | null {
  const cell = table.cell(row, column);
  return cell.kind === 'amount' ? cell.amount : null;
}

/** The column of a measure; of several the one that the user chose, else that a deviation compares, else the first. */
export function columnOf(table: Table, measure: Measure): number | null {
  const columns = table.columns.flatMap((column, index) => (column.measure === measure ? [index] : []));
  const chosen = columns.find((column) => table.correction?.measures.get(column) === measure);
  const compared = columns.find((column) =>
    table.columnRelations.some(
      ({ kind, terms }) => kind === 'deviation' && terms.some(({ index }) => index === column),
    ),
  );
  return chosen ?? compared ?? columns[0] ?? null;
}
