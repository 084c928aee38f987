import { lastDigit } from '../amount';
import { Decimal, zero } from '../decimal';
import type { NamedFigure } from '../equation';

/** How far a figure can be from the true one since the cells that it comes from are rounded; 0 or more, in its unit. */
export function imprecision({ figure, equation }: NamedFigure): Decimal {
  if (equation === null) return figure.cell === null ? zero : lastDigit(figure.amount.decimals).div(2);
  const { operation } = equation;
  switch (operation.kind) {
    case 'sum':
      return operation.terms.reduce((sum, term) => sum.plus(imprecision(term)), zero);
    case 'share':
      return imprecision(operation.of).times(operation.share.abs());
    default:
      return Decimal.max(zero, ...operation.of.map(imprecision));
  }
}
