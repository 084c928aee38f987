import { Decimal, zero } from '../../../domain/decimal';
import type { Calculation, ReportField } from '../../report';
import type { PrintedCells } from './distributeSums';
import { cellKey, turnOf } from './shownCells';

/** The field's amount as the printed cells give it; null where it is not worked out of those alone. */
export function workedOut(field: ReportField, printed: PrintedCells): Decimal | null {
  if (field.kind !== 'amount') return null;
  if (field.calculation !== undefined) return calculated(field.calculation, printed);
  if (field.recipe === null) return null;
  const { terms, constant, neverNegative } = field.recipe;
  if (terms.length === 0 || constant !== undefined) return null;
  const sum = summed(terms.map((term) => cellValue({ kind: 'cell', term }, printed)));
  return sum !== null && neverNegative ? Decimal.max(zero, sum) : sum;
}

function calculated(calculation: Calculation, printed: PrintedCells): Decimal | null {
  switch (calculation.kind) {
    case 'cell':
      return cellValue(calculation, printed);
    case 'constant':
      return calculation.value.isZero() ? calculation.value : null;
    case 'sum':
      return summed(calculation.terms.map(({ sign, of }) => calculated(of, printed)?.times(sign) ?? null));
    case 'share':
      return null;
    case 'lowest':
    case 'highest': {
      const values = calculation.of.map((of) => calculated(of, printed));
      const known = values.filter((value) => value !== null);
      if (known.length < values.length || known.length === 0) return null;
      return calculation.kind === 'lowest' ? Decimal.min(...known) : Decimal.max(...known);
    }
  }
}

function cellValue(
  { term }: Extract<Calculation, { readonly kind: 'cell' }>,
  printed: PrintedCells,
): Decimal | null {
  const value = printed.get(cellKey(term.cell));
  const turn = turnOf(term.factor);
  return value === undefined || turn === null || term.over !== undefined ? null : value.times(turn);
}

function summed(values: readonly (Decimal | null)[]): Decimal | null {
  return values.reduce((sum, value) => (sum === null || value === null ? null : sum.plus(value)), zero);
}
