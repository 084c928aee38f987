import type { Figure } from '../../../src/domain/administration';
import type { CellRef } from '../../../src/domain/address';
import type {
  Equation,
  FigureName,
  NamedFigure,
  Operation,
  SignedFigure,
} from '../../../src/domain/equation';
import type { EquationWord } from '../../../src/domain/equationWord';
import { Decimal } from '../../../src/domain/decimal';
import type { Unit } from '../../../src/domain/unit';
import { amount } from '../../domain/amounts';

export function cellAt(row: number, column: number, sheet = 'Fond'): CellRef {
  return { file: null, sheet, row, column };
}

export function named(
  name: EquationWord | FigureName,
  printed: string,
  cell: CellRef | null = null,
): NamedFigure {
  return { name: nameOf(name), figure: figure(printed, cell), equation: null };
}

export function signed(sign: 1 | -1, term: NamedFigure): SignedFigure {
  return { ...term, sign };
}

export function equation(word: EquationWord, printed: string, operation: Operation): Equation {
  return { name: nameOf(word), figure: figure(printed, null), operation };
}

export function share(of: NamedFigure, part: string): Operation {
  return { kind: 'share', share: new Decimal(part), of };
}

export function computedTerm(inner: Equation): NamedFigure {
  return { name: inner.name, figure: inner.figure, equation: inner };
}

function nameOf(name: EquationWord | FigureName): FigureName {
  return typeof name === 'string' ? { kind: 'word', word: name } : name;
}

function figure(printed: string, cell: CellRef | null, unit: Unit = 'mnkr'): Figure {
  return { amount: amount(printed, unit), cell };
}

/** The seed's fund: opening 0,8, of the result 3,2 allocated, 1,0 withdrawn. */
export const seedFund = equation('closing', '3.0', {
  kind: 'sum',
  terms: [
    signed(1, named('opening', '0.8', cellAt(3, 1))),
    signed(1, named('allocated', '3.2', cellAt(3, 2))),
    signed(-1, named('withdrawn', '1.0', cellAt(3, 3))),
  ],
});
