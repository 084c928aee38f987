import type { Decimal } from '../../domain/decimal';
import type { Calculation } from '../../reports/report';
import { termText } from './formula';
import type { SourceCells } from './sourceCells';

/** Excel takes no longer formula. */
const longestFormula = 8192;

const extremes = { lowest: 'MIN', highest: 'MAX' } as const;

/**
 * A calculation as a formula in Excel's invariant form, figures without a cell typed in; null where no cell has a part in
 * it, or one of its cells holds no number that Excel could count with.
 */
export function calculationFormula(calculation: Calculation, cells: SourceCells): string | null {
  const used = cellsIn(calculation);
  if (used.length === 0 || !used.every((cell) => cells.holdsNumber(cell))) return null;
  const formula = `=${written(calculation, 1, true, cells)}`;
  return formula.length > longestFormula ? null : formula;
}

function cellsIn(calculation: Calculation): Parameters<SourceCells['holdsNumber']>[0][] {
  switch (calculation.kind) {
    case 'cell':
      return [calculation.term.cell];
    case 'constant':
      return [];
    case 'sum':
      return calculation.terms.flatMap(({ of }) => cellsIn(of));
    case 'share':
      return cellsIn(calculation.of);
    default:
      return calculation.of.flatMap(cellsIn);
  }
}

/** The calculation under a sign; that is written out unless it is a first plus. */
function written(calculation: Calculation, sign: 1 | -1, first: boolean, cells: SourceCells): string {
  const whole = (of: Calculation): string => written(of, 1, true, cells);
  switch (calculation.kind) {
    case 'cell': {
      const { term } = calculation;
      return termText({ ...term, factor: term.factor.times(sign) }, first, cells);
    }
    case 'constant':
      return signed(calculation.value, sign, first);
    case 'sum': {
      const terms = calculation.terms.map(({ sign: own, of }, index) => written(of, own, index === 0, cells));
      const sum = terms.join('');
      if (first && sign > 0) return sum;
      return `${mark(sign, first)}(${sum})`;
    }
    case 'share': {
      const { share, of, decimals } = calculation;
      return `${mark(sign, first)}ROUND(${share.toFixed()}*(${whole(of)}),${decimals})`;
    }
    default:
      return `${mark(sign, first)}${extremes[calculation.kind]}(${calculation.of.map(whole).join(',')})`;
  }
}

function mark(sign: 1 | -1, first: boolean): string {
  return sign < 0 ? '-' : first ? '' : '+';
}

function signed(value: Decimal, sign: 1 | -1, first: boolean): string {
  const isNegative = value.lt(0) !== sign < 0;
  return `${mark(isNegative ? -1 : 1, first)}${value.abs().toFixed()}`;
}
