import type { Amount } from './amount';
import { type Judgement, judge, type SignedAmount } from './rounding';
import { type ColumnRelation, isUnreadable, type RelationKind, type RowRelation, type Table } from './table';

/** A cell of one table, by the table's own rows and columns. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface CellTerm extends SignedAmount, Position {}

/** One relation of a table at one place: in one column of a row relation, or in one row of a column relation. */
export interface RelationAt {
  readonly kind: RelationKind;
  readonly direction: 'down' | 'across';
  readonly target: Position;
  /** The cells that were compared: a blank subtotal is replaced by its parts. */
  readonly terms: readonly CellTerm[];
  readonly blankTerms: readonly Position[];
  readonly outcome:
    | { readonly kind: 'judged'; readonly judgement: Judgement }
    /** The target is blank; its terms imply this amount. */
    | { readonly kind: 'implied'; readonly amount: Amount }
    | { readonly kind: 'notChecked'; readonly reason: 'cellUnreadable' | 'cellBlank' };
}

/** Evaluates every relation of a table wherever it applies. Relations among blanks alone say nothing and are left out. */
export function* relationsOf(table: Table): Generator<RelationAt> {
  for (const relation of table.columnRelations) {
    for (let row = 0; row < table.rows.length; row++) {
      const found = acrossAt(table, relation, row);
      if (found !== null) yield found;
    }
  }
  const byTarget = rowRelationIndex(table);
  for (const relation of table.rowRelations) {
    for (const column of relation.columns) {
      const found = downAt(table, byTarget, relation, column);
      if (found !== null) yield found;
    }
  }
}

function acrossAt(table: Table, relation: ColumnRelation, row: number): RelationAt | null {
  if (relation.exceptRows.has(row)) return null;
  const turn = relation.turnedRows.has(row) ? -1 : 1;
  const terms: CellTerm[] = [];
  const blankTerms: Position[] = [];
  let isReadable = true;
  for (const { sign, index } of relation.terms) {
    const cell = table.cell(row, index);
    if (cell.kind === 'amount')
      terms.push({ row, column: index, sign: turnedSign(sign, turn), amount: cell.amount });
    else if (cell.kind === 'blank') blankTerms.push({ row, column: index });
    else isReadable = false;
  }
  const target = { row, column: relation.target };
  return evaluated(
    table,
    { kind: relation.kind, direction: 'across', target, terms, blankTerms },
    isReadable,
  );
}

function turnedSign(sign: 1 | -1, turn: 1 | -1): 1 | -1 {
  return sign === turn ? 1 : -1;
}

type RowRelationIndex = ReadonlyMap<number, readonly RowRelation[]>;

function rowRelationIndex(table: Table): RowRelationIndex {
  const index = new Map<number, RowRelation[]>();
  for (const relation of table.rowRelations) {
    index.set(relation.target, [...(index.get(relation.target) ?? []), relation]);
  }
  return index;
}

function downAt(
  table: Table,
  index: RowRelationIndex,
  relation: RowRelation,
  column: number,
): RelationAt | null {
  const terms: CellTerm[] = [];
  const blankTerms: Position[] = [];
  let isReadable = true;
  const collect = (source: RowRelation, turn: 1 | -1): void => {
    for (const term of source.terms) {
      const cell = table.cell(term.index, column);
      const sign = turnedSign(term.sign, turn);
      if (cell.kind === 'amount') terms.push({ row: term.index, column, sign, amount: cell.amount });
      else if (isUnreadable(cell)) isReadable = false;
      else {
        const parts = index
          .get(term.index)
          ?.find((part) => part.columns.includes(column) && part !== relation);
        if (parts !== undefined && hasAmounts(table, parts, column)) collect(parts, sign);
        else blankTerms.push({ row: term.index, column });
      }
    }
  };
  collect(relation, 1);
  const target = { row: relation.target, column };
  return evaluated(table, { kind: relation.kind, direction: 'down', target, terms, blankTerms }, isReadable);
}

function hasAmounts(table: Table, relation: RowRelation, column: number): boolean {
  return relation.terms.some(({ index }) => table.cell(index, column).kind === 'amount');
}

function evaluated(table: Table, at: Omit<RelationAt, 'outcome'>, isReadable: boolean): RelationAt | null {
  const cell = table.cell(at.target.row, at.target.column);
  if (at.terms.length === 0 && isReadable) return null;
  if (!isReadable || isUnreadable(cell)) {
    return { ...at, outcome: { kind: 'notChecked', reason: 'cellUnreadable' } };
  }
  // A difference needs both its columns; a sum leaves blanks out.
  const isIncomplete = at.direction === 'across' && at.kind === 'deviation' && at.blankTerms.length > 0;
  if (isIncomplete)
    return cell.kind === 'blank' ? null : { ...at, outcome: { kind: 'notChecked', reason: 'cellBlank' } };
  if (cell.kind === 'blank') return { ...at, outcome: { kind: 'implied', amount: impliedAmount(at.terms) } };
  return { ...at, outcome: { kind: 'judged', judgement: judge(cell.amount, at.terms) } };
}

/** The signed sum of amounts, as precise as the most precise of them. */
function impliedAmount(terms: readonly CellTerm[]): Amount {
  const [first, ...rest] = terms;
  if (first === undefined) throw new Error('nothing implies an amount');
  const start = first.sign > 0 ? first.amount.value : first.amount.value.neg();
  return rest.reduce<Amount>(
    (sum, { sign, amount }) => ({
      value: sign > 0 ? sum.value.plus(amount.value) : sum.value.minus(amount.value),
      decimals: Math.max(sum.decimals, amount.decimals),
      unit: sum.unit,
    }),
    { value: start, decimals: first.amount.decimals, unit: first.amount.unit },
  );
}
