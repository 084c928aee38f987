import type { Figure } from '../administration';
import { inUnit } from '../amount';
import type { Day } from '../day';
import type { EquationWord } from '../equationWord';
import type { NamedFigure } from '../equation';
import { plus, stated, sum } from '../equations';
import type { Unit } from '../unit';
import type { FundAccount, FundMovement } from './fundAccount';
import type { MovementKind } from './movementKind';

/** The unit that a fund is shown in: its opening balance's, else its first movement's. */
export function accountUnit(account: FundAccount): Unit | null {
  const first = account.opening ?? account.movements[0]?.figure ?? account.statedClosing;
  return first?.amount.unit ?? null;
}

/** Whether all amounts of the account have a unit, or none has. */
export function hasOneKindOfUnit({ opening, movements, statedClosing }: FundAccount): boolean {
  const figures = [opening, statedClosing, ...movements.map(({ figure }) => figure)];
  const known = figures.filter((figure) => figure !== null);
  return new Set(known.map(({ amount }) => amount.unit === null)).size <= 1;
}

/** Movements of one kind, each as a figure in the account's unit, signed as the fund grows. */
export function movementsOf(account: FundAccount, kind: MovementKind): readonly NamedFigure[] {
  const unit = accountUnit(account);
  const name: EquationWord = kind === 'yearEnd' ? 'forecastEffect' : kind;
  return account.movements
    .filter((movement) => movement.kind === kind)
    .map(({ figure }) => stated(name, figureIn(figure, unit)));
}

/** The figure in another unit; as it is where it has none. */
export function figureIn(figure: Figure, unit: Unit | null): Figure {
  return unit === null ? figure : { ...figure, amount: inUnit(figure.amount, unit) };
}

/** The figures' total under a name; null where there are none, the figure itself where there is one. */
export function totalOf(name: EquationWord, figures: readonly NamedFigure[]): NamedFigure | null {
  const [first] = figures;
  if (first === undefined) return null;
  return figures.length === 1 ? first : sum(name, figures.map(plus));
}

/** The same figure with its sign turned; its cell stays. Only for a figure without an equation. */
export function turned({ name, figure }: NamedFigure): NamedFigure {
  const { value } = figure.amount;
  return { name, figure: { ...figure, amount: { ...figure.amount, value: value.neg() } }, equation: null };
}

/**
 * Corrects a movement by a line of its own: the difference between what it should have been and what it was. The lines that
 * stand are left as they are. Throws where the movement isn't the account's, or only one of the amounts has a unit.
 */
export function correct(
  account: FundAccount,
  wrong: FundMovement,
  right: Figure,
  day: Day | null,
  decision: string,
): FundAccount {
  if (!account.movements.includes(wrong)) throw new Error('a correction is of a movement of the account');
  const { amount } = wrong.figure;
  if ((amount.unit === null) !== (right.amount.unit === null)) throw new Error('a correction mixes units');
  const corrected = amount.unit === null ? right.amount : inUnit(right.amount, amount.unit);
  const value = corrected.value.minus(amount.value);
  if (value.isZero()) return account;
  const decimals = Math.max(amount.decimals, corrected.decimals);
  const figure: Figure = { amount: { value, decimals, unit: amount.unit }, cell: null };
  return { ...account, movements: [...account.movements, { kind: wrong.kind, figure, day, decision }] };
}
