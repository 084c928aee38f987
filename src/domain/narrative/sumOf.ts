import type { NarrativeFigure } from './narrativeFigure';

/** A figure with another one of its unit added, or taken away; its cells are those of both. */
export function sumOf(figure: NarrativeFigure, other: NarrativeFigure, sign: 1 | -1): NarrativeFigure {
  const { amount } = figure;
  const value = sign > 0 ? amount.value.plus(other.amount.value) : amount.value.minus(other.amount.value);
  return { ...figure, amount: { ...amount, value }, cells: [...figure.cells, ...other.cells] };
}
