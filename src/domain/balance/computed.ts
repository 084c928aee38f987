import type { Figure } from '../administration';
import { type Amount, inUnit } from '../amount';
import { Decimal, zero } from '../decimal';
import type { Equation, NamedFigure, SignedFigure } from '../equation';
import type { EquationWord } from '../equationWord';
import type { Unit } from '../unit';

/** The figure under a word of the program's own, in the given unit; null where only one of them has a unit. */
export function namedFigure(
  word: EquationWord,
  { amount, cell }: Figure,
  unit: Unit | null,
): NamedFigure | null {
  if ((amount.unit === null) !== (unit === null)) return null;
  const figure = { amount: unit === null ? amount : inUnit(amount, unit), cell };
  return { name: { kind: 'word', word }, figure, equation: null };
}

/** The result of an equation as a term of another. */
export function asTerm(equation: Equation): NamedFigure {
  return { name: equation.name, figure: equation.figure, equation };
}

export function plus(term: NamedFigure): SignedFigure {
  return { ...term, sign: 1 };
}

export function less(term: NamedFigure): SignedFigure {
  return { ...term, sign: -1 };
}

/** The signed sum of terms in one unit, as precise as the most precise of them. */
export function sumOf(word: EquationWord, terms: readonly SignedFigure[]): Equation {
  const value = terms.reduce((sum, { sign, figure }) => sum.plus(figure.amount.value.times(sign)), zero);
  return equation(word, { value, ...precisionOf(terms) }, { kind: 'sum', terms });
}

/** A share of a figure, exactly: with as many decimals as the product needs. */
export function shareOf(word: EquationWord, share: Decimal, of: NamedFigure): Equation {
  const { value, decimals, unit } = of.figure.amount;
  const amount = { value: value.times(share), decimals: decimals + share.decimalPlaces(), unit };
  return equation(word, amount, { kind: 'share', share, of });
}

export function lowestOf(word: EquationWord, of: readonly NamedFigure[]): Equation {
  return equation(word, { value: Decimal.min(...valuesOf(of)), ...precisionOf(of) }, { kind: 'lowest', of });
}

/** The figure, but never below 0. */
export function neverNegative(word: EquationWord, term: NamedFigure): Equation {
  const of = [term, nil(term.figure.amount)];
  return equation(word, { value: Decimal.max(...valuesOf(of)), ...precisionOf(of) }, { kind: 'highest', of });
}

function nil({ decimals, unit }: Amount): NamedFigure {
  const figure = { amount: { value: zero, decimals, unit }, cell: null };
  return { name: { kind: 'word', word: 'zero' }, figure, equation: null };
}

function valuesOf(of: readonly NamedFigure[]): Decimal[] {
  return of.map(({ figure }) => figure.amount.value);
}

function precisionOf(terms: readonly NamedFigure[]): Omit<Amount, 'value'> {
  const [first] = terms;
  if (first === undefined) throw new Error('an equation without terms');
  const decimals = Math.max(...terms.map(({ figure }) => figure.amount.decimals));
  return { decimals, unit: first.figure.amount.unit };
}

function equation(word: EquationWord, amount: Amount, operation: Equation['operation']): Equation {
  return { name: { kind: 'word', word }, figure: { amount, cell: null }, operation };
}
