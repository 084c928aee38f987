import type { Figure } from './administration';
import { inUnit } from './amount';
import { Decimal, zero } from './decimal';
import type { Equation, FigureName, NamedFigure, Operation, SignedFigure } from './equation';
import type { EquationWord } from './equationWord';
import { convertDecimals, type Unit } from './unit';

/** Shares of amounts are computed to the öre. */
const oreDecimals = 2;

function word(of: EquationWord): FigureName {
  return { kind: 'word', word: of };
}

/** A figure that stands in a cell or was given. */
export function stated(name: EquationWord, figure: Figure): NamedFigure {
  return { name: word(name), figure, equation: null };
}

/** An amount that a rule or a user gives, in the given unit. */
export function givenFigure(value: Decimal, unit: Unit | null): Figure {
  return { amount: { value, decimals: Math.max(0, value.decimalPlaces()), unit }, cell: null };
}

export function plus(figure: NamedFigure): SignedFigure {
  return { ...figure, sign: 1 };
}

export function less(figure: NamedFigure): SignedFigure {
  return { ...figure, sign: -1 };
}

/** The same figure, and its equation, under another name. */
export function renamed(figure: NamedFigure, as: EquationWord): NamedFigure {
  const name = word(as);
  return { ...figure, name, equation: figure.equation && { ...figure.equation, name } };
}

/** The same figure in another unit; as it is where it has none. */
export function named(figure: NamedFigure, unit: Unit | null): NamedFigure {
  if (unit === null || figure.figure.amount.unit === unit) return figure;
  return { ...figure, figure: { ...figure.figure, amount: inUnit(figure.figure.amount, unit) } };
}

/** The signed sum of figures of one unit. */
export function sum(name: EquationWord, terms: readonly SignedFigure[]): NamedFigure {
  return figureSum(word(name), terms);
}

/** The same under a name of any kind. */
export function figureSum(name: FigureName, terms: readonly SignedFigure[]): NamedFigure {
  const value = terms.reduce(
    (total, { sign, figure }) =>
      sign > 0 ? total.plus(figure.amount.value) : total.minus(figure.amount.value),
    zero,
  );
  return computed(name, value, terms, { kind: 'sum', terms });
}

/** The share of a figure, to the öre; `share` is 0.75 for 75 %. */
export function shareOf(name: EquationWord, share: Decimal, of: NamedFigure): NamedFigure {
  const { value, unit } = of.figure.amount;
  const ore = unit === null ? oreDecimals : convertDecimals(oreDecimals, 'kr', unit);
  const decimals = Math.max(ore, of.figure.amount.decimals);
  const part = value.times(share).toDecimalPlaces(decimals);
  return computed(word(name), part, [of], { kind: 'share', share, of, decimals });
}

export function lowest(name: EquationWord, of: readonly NamedFigure[]): NamedFigure {
  return computed(word(name), Decimal.min(...valuesOf(of)), of, { kind: 'lowest', of });
}

export function highest(name: EquationWord, of: readonly NamedFigure[]): NamedFigure {
  return computed(word(name), Decimal.max(...valuesOf(of)), of, { kind: 'highest', of });
}

function valuesOf(figures: readonly NamedFigure[]): readonly Decimal[] {
  return figures.map(({ figure }) => figure.amount.value);
}

/** As precise as its most precise term. Throws where terms are of different units. */
function computed(
  name: FigureName,
  value: Decimal,
  terms: readonly NamedFigure[],
  operation: Operation,
): NamedFigure {
  const [first] = terms;
  if (first === undefined) throw new Error(`${said(name)} is computed from nothing`);
  const { unit } = first.figure.amount;
  if (terms.some(({ figure }) => figure.amount.unit !== unit)) throw new Error(`${said(name)} mixes units`);
  const decimals = Math.max(value.decimalPlaces(), ...terms.map(({ figure }) => figure.amount.decimals));
  const figure: Figure = { amount: { value, decimals, unit }, cell: null };
  const equation: Equation = { name, figure, operation };
  return { name, figure, equation };
}

function said(name: FigureName): string {
  return name.kind === 'word' ? name.word : name.text;
}
