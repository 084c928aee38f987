import type { SignedFigure } from '../equation';
import { amountAt, type Table } from '../table';
import { withoutOwnSign } from './ownSign';
import type { Segment } from './segments';
import type { BalanceRow } from './statement';

/** How a deficit is rolled: what is restored lessens it and a new deficit adds to it, or every row as it is written. */
export type RollForm = 'bySize' | 'asWritten';

/**
 * The terms of a closing deficit: the opening one, what has been restored of it, and the year's own deficit where the balance
 * result is one. Null where the opening deficit is blank.
 */
export function deficitTerms(
  table: Table,
  { target, base, items }: Segment,
  column: number,
  form: RollForm,
): SignedFigure[] | null {
  const opening = items.find(({ kind }) => kind === 'earlierDeficit');
  if (opening === undefined || amountAt(table, opening.row, column) === null) return null;
  const areNegative = [opening, target].some((row) => isNegative(table, row));
  const taken = areNegative ? 1 : -1;
  const terms = items.flatMap((row) => {
    const amount = amountAt(table, row.row, column);
    if (amount === null) return [];
    const isWritten = form === 'asWritten' || row.kind === 'earlierDeficit';
    const adds = row.kind === 'newDeficit' ? -taken : taken;
    const sign = isWritten ? 1 : amount.value.isNegative() ? -adds : adds;
    return [termOf(table, row, column, sign)].flat();
  });
  const result = base === null ? null : amountAt(table, base.row, column);
  const isNew = result?.value.isNegative() === true && !result.value.isZero();
  if (base === null || !isNew || form === 'asWritten' || items.some(({ kind }) => kind === 'newDeficit'))
    return terms;
  return [...terms, ...termOf(table, base, column, taken)];
}

function termOf(table: Table, { row, label }: BalanceRow, column: number, sign: number): SignedFigure[] {
  const amount = amountAt(table, row, column);
  if (amount === null) return [];
  const figure = { amount, cell: table.place(row, column) };
  const name = { kind: 'text', text: withoutOwnSign(label) } as const;
  return [{ name, figure, sign: sign > 0 ? 1 : -1, equation: null }];
}

function isNegative(table: Table, { row }: BalanceRow): boolean {
  return table.columns.some((_, column) => amountAt(table, row, column)?.value.lt(0));
}
