import type { NamedFigure } from '../../domain/equation';
import type { Table } from '../../domain/table';
import type { Flag, ReportField } from '../report';
import { tracedFigure } from '../sourceAmount';
import { calculationOf } from './calculation';

/** A figure as a field of a report: live over its cells, whether it stands in one or is computed; missing where there is none. */
export function figureField(figure: NamedFigure | null, tables: readonly Table[], flag?: Flag): ReportField {
  if (figure === null) return { kind: 'missing' };
  const { amount } = figure.figure;
  const flagged = flag === undefined ? {} : { flag };
  if (figure.equation !== null)
    return {
      kind: 'amount',
      amount,
      recipe: null,
      calculation: calculationOf(figure.equation, tables),
      ...flagged,
    };
  const { terms } = tracedFigure(figure.figure, tables, amount.unit);
  const recipe = terms.length === 0 ? null : { terms, neverNegative: false };
  return { kind: 'amount', amount, recipe, ...flagged };
}
