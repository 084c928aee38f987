import type { Decimal } from '../../../domain/decimal';

/** What is to become of a cell of a sheet's part. */
export interface CellEdit {
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** The cell's content gives way, or only the result that a formula's cell shows. */
  readonly kind: 'content' | 'result';
  /** As XML writes it; null for none. */
  readonly number: string | null;
}

/** The double that is nearest to an amount, as XML writes it. Throws a RangeError where Excel has no such number. */
export function numberText(amount: Decimal): string {
  const number = amount.toNumber();
  if (!Number.isFinite(number)) throw new RangeError(`${amount.toString()} is no number in Excel.`);
  return String(number);
}

/** The edits of a row by their column, in the order of their columns. */
export type RowEdits = ReadonlyMap<number, CellEdit>;

export function editsByRow(edits: readonly CellEdit[]): ReadonlyMap<number, RowEdits> {
  const byRow = new Map<number, Map<number, CellEdit>>();
  for (const edit of [...edits].sort((one, other) => one.column - other.column)) {
    const ofRow = byRow.get(edit.row);
    if (ofRow === undefined) byRow.set(edit.row, new Map([[edit.column, edit]]));
    else ofRow.set(edit.column, edit);
  }
  return byRow;
}
