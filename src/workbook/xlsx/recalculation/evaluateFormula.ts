import type { Area } from '../../../domain/address';
import { Decimal, zero } from '../../../domain/decimal';
import type { CellValue } from '../../cells';
import type { Formula, Operator } from './formula';

/** The value of a cell that could not be computed. */
export const unknown = Symbol('unknown');

/** What a cell holds: as `CellValue`, but a number is exact. */
export type KnownValue = Decimal | Exclude<CellValue, number> | typeof unknown;

/** The cells that a formula refers to, row by row; `sheet` is null for the formula's own. */
export type ReadArea = (sheet: string | null, area: Area) => Iterable<KnownValue>;

/** Thrown where the result can't be told: a text in a sum, an error, a function that is not computed here. */
class Unknown extends Error {}

/** A formula's number; null where this program can't tell it. */
export function evaluateFormula(formula: Formula, read: ReadArea): Decimal | null {
  try {
    const result = new Evaluation(read).number(formula);
    return result.isFinite() ? result : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

type Aggregate = (values: readonly Decimal[]) => Decimal;

const sum: Aggregate = (values) => values.reduce((total, value) => total.plus(value), zero);

/** Functions over all numbers of their cells; texts, blanks and truths in cells are passed over, as Excel does. */
const aggregates: ReadonlyMap<string, Aggregate> = new Map([
  ['SUM', sum],
  ['MIN', (values: readonly Decimal[]) => (values.length === 0 ? zero : Decimal.min(...values))],
  ['MAX', (values: readonly Decimal[]) => (values.length === 0 ? zero : Decimal.max(...values))],
  [
    'AVERAGE',
    (values: readonly Decimal[]) => {
      if (values.length === 0) throw new Unknown();
      return sum(values).div(values.length);
    },
  ],
]);

class Evaluation {
  constructor(private readonly read: ReadArea) {}

  number(formula: Formula): Decimal {
    switch (formula.kind) {
      case 'number':
        return new Decimal(formula.digits);
      case 'negation':
        return this.number(formula.term).negated();
      case 'percent':
        return this.number(formula.term).div(100);
      case 'cells':
        return this.single(formula);
      case 'operation':
        return this.calculated(formula.operator, formula.terms);
      case 'call':
        return this.called(formula.name, formula.terms);
    }
  }

  /** One cell as a number: a blank counts as 0 in arithmetic. */
  private single({ sheet, area }: Extract<Formula, { kind: 'cells' }>): Decimal {
    if (area.top !== area.bottom || area.left !== area.right) throw new Unknown();
    for (const value of this.read(sheet, area)) {
      if (value === null) return zero;
      if (value instanceof Decimal) return value;
    }
    throw new Unknown();
  }

  private calculated(operator: Operator, [first, second]: readonly [Formula, Formula]): Decimal {
    const left = this.number(first);
    const right = this.number(second);
    switch (operator) {
      case '+':
        return left.plus(right);
      case '-':
        return left.minus(right);
      case '*':
        return left.times(right);
      case '/':
        return left.div(right);
      case '^':
        return left.pow(right);
      default:
        // A truth value is no amount.
        throw new Unknown();
    }
  }

  private called(name: string, terms: readonly Formula[]): Decimal {
    const aggregate = aggregates.get(name);
    if (aggregate !== undefined) return aggregate(this.numbers(terms));
    const [first, second, third] = terms;
    if (first === undefined) throw new Unknown();
    switch (name) {
      case 'ABS':
        return this.number(first).abs();
      case 'ROUND': {
        const places = second === undefined ? 0 : this.number(second).toNumber();
        if (!Number.isInteger(places) || Math.abs(places) > 30) throw new Unknown();
        const scale = new Decimal(10).pow(places);
        return this.number(first).times(scale).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).div(scale);
      }
      case 'IF':
        if (second === undefined) throw new Unknown();
        if (this.holds(first)) return this.number(second);
        if (third === undefined) throw new Unknown();
        return this.number(third);
      default:
        throw new Unknown();
    }
  }

  private holds(condition: Formula): boolean {
    if (condition.kind !== 'operation') return !this.number(condition).isZero();
    const [left, right] = condition.terms;
    const order = (): number => this.number(left).comparedTo(this.number(right));
    switch (condition.operator) {
      case '=':
        return order() === 0;
      case '<>':
        return order() !== 0;
      case '<':
        return order() < 0;
      case '<=':
        return order() <= 0;
      case '>':
        return order() > 0;
      case '>=':
        return order() >= 0;
      default:
        return !this.number(condition).isZero();
    }
  }

  private numbers(terms: readonly Formula[]): readonly Decimal[] {
    const found: Decimal[] = [];
    for (const term of terms) {
      if (term.kind !== 'cells') {
        found.push(this.number(term));
        continue;
      }
      for (const value of this.read(term.sheet, term.area)) {
        if (value instanceof Decimal) found.push(value);
        else if (value === unknown || (typeof value === 'object' && value !== null)) throw new Unknown();
      }
    }
    return found;
  }
}
