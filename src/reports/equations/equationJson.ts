import type { Figure } from '../../domain/administration';
import { cellName } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import type { Equation, NamedFigure } from '../../domain/equation';
import type { Unit } from '../../domain/unit';
import type { Language } from '../messages/textsOf';
import { equationText, figuresIn } from './equationText';
import { figureNameText } from './figureName';

/** An equation for machines: amounts in plain notation with a point, cells by name, nested equations opened. */
export interface EquationJson {
  readonly text: string;
  readonly result: string;
  readonly unit: Unit | null;
  readonly operation: Equation['operation']['kind'];
  /** The share that is taken, 0.75 for 75 %; null in any other operation. */
  readonly share: string | null;
  readonly terms: readonly EquationTermJson[];
}

export interface EquationTermJson {
  readonly name: string;
  readonly sign: 1 | -1;
  readonly amount: string;
  readonly unit: Unit | null;
  /** Null where the figure stands in no cell: it was given, or is computed by `equation`. */
  readonly cell: string | null;
  readonly equation: EquationJson | null;
}

export function equationJson(equation: Equation, language: Language): EquationJson {
  const { figure, operation } = equation;
  const signs = operation.kind === 'sum' ? operation.terms.map(({ sign }) => sign) : [];
  return {
    text: equationText(equation, language),
    result: decimalText(figure.amount.value),
    unit: figure.amount.unit,
    operation: operation.kind,
    share: operation.kind === 'share' ? decimalText(operation.share) : null,
    terms: figuresIn(operation).map((term, index) => termJson(term, signs[index] ?? 1, language)),
  };
}

function termJson(
  { name, figure, equation }: NamedFigure,
  sign: 1 | -1,
  language: Language,
): EquationTermJson {
  return {
    name: figureNameText(name, language),
    sign,
    amount: decimalText(figure.amount.value),
    unit: figure.amount.unit,
    cell: cellOf(figure),
    equation: equation === null ? null : equationJson(equation, language),
  };
}

function cellOf({ cell }: Figure): string | null {
  return cell === null ? null : cellName(cell);
}

/** Plain notation with a point: no exponent, no "-0". */
function decimalText(value: Decimal): string {
  return value.isZero() ? '0' : value.toFixed();
}
