import type { Equation, NamedFigure } from '../../domain/equation';
import type { Table } from '../../domain/table';
import type { Calculation } from '../report';
import { tracedFigure } from '../sourceAmount';

/** How an equation's result is worked out from the cells of the tables, the equations within it opened. */
export function calculationOf({ operation, figure }: Equation, tables: readonly Table[]): Calculation {
  switch (operation.kind) {
    case 'sum':
      return {
        kind: 'sum',
        terms: operation.terms.map((term) => ({ sign: term.sign, of: figureCalculation(term, tables) })),
      };
    case 'share': {
      const { share, of, decimals = figure.amount.decimals } = operation;
      return { kind: 'share', share, of: figureCalculation(of, tables), decimals };
    }
    default:
      return { kind: operation.kind, of: operation.of.map((of) => figureCalculation(of, tables)) };
  }
}

function figureCalculation({ figure, equation }: NamedFigure, tables: readonly Table[]): Calculation {
  if (equation !== null) return calculationOf(equation, tables);
  const { terms } = tracedFigure(figure, tables, figure.amount.unit);
  const [term] = terms;
  // A cell in another unit or with its sign turned is counted by a power of ten; anything else is not that cell's amount.
  const isTraced = term !== undefined && /^10*$/.test(wholeFactor(term.factor.abs()));
  return isTraced ? { kind: 'cell', term } : { kind: 'constant', value: figure.amount.value };
}

function wholeFactor(size: NamedFigure['figure']['amount']['value']): string {
  return (size.lt(1) && !size.isZero() ? size.pow(-1) : size).toFixed();
}
