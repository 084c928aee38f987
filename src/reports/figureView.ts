import type { Unit } from '../domain/unit';

/** A cell of the user's workbook, to go to. */
export interface CellView {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `KoU resultaträkning!E6` */
  readonly name: string;
}

/** A figure with where it comes from; `amount` is null where the source has none. */
export interface FigureView {
  readonly label: string;
  /** With its unit. */
  readonly amount: string | null;
  readonly cell: CellView | null;
  /** How it is computed; null where it stands in a cell or was given. */
  readonly equation: EquationView | null;
}

/** An equation in one line: `underskott 1,7 = resultatkrav 4,6 − prognos 2,9`. */
export interface EquationView {
  /** Of all its amounts; null where they have none. */
  readonly unit: Unit | null;
  readonly parts: readonly EquationPartView[];
}

/** A piece of an equation's line. */
export interface EquationPartView {
  readonly text: string;
  /** Where the figure stands, to go to. */
  readonly cell: CellView | null;
  /** How the figure is computed in its turn, to be opened. */
  readonly equation: EquationView | null;
}
