import type { Figure } from './administration';
import type { Decimal } from './decimal';
import type { EquationWord } from './equationWord';

/** What a figure of an equation is called: a word of the program's own, said at the edge, or a text as it stands in a sheet. */
export type FigureName =
  { readonly kind: 'word'; readonly word: EquationWord } | { readonly kind: 'text'; readonly text: string };

/** A figure that stands in a cell, was given by the user, or is computed by an equation of its own. */
export interface NamedFigure {
  readonly name: FigureName;
  readonly figure: Figure;
  /** Null where the figure stands in a cell or was given. */
  readonly equation: Equation | null;
}

export interface SignedFigure extends NamedFigure {
  readonly sign: 1 | -1;
}

/** What is done with the terms; all of them in the result's unit. */
export type Operation =
  | { readonly kind: 'sum'; readonly terms: readonly SignedFigure[] }
  /** share x of, rounded to `decimals`, or else to those of the result. */
  | {
      readonly kind: 'share';
      readonly share: Decimal;
      readonly of: NamedFigure;
      readonly decimals?: number;
    }
  | { readonly kind: 'lowest' | 'highest'; readonly of: readonly NamedFigure[] };

/** How a figure is computed: what it is called, what it comes to, and from what. */
export interface Equation {
  readonly name: FigureName;
  readonly figure: Figure;
  readonly operation: Operation;
}
