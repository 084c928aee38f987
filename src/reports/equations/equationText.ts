import { type CellRef, cellName } from '../../domain/address';
import type { Decimal } from '../../domain/decimal';
import type { Equation, NamedFigure, Operation } from '../../domain/equation';
import { formatNumber } from '../formatAmount';
import type { Language } from '../messages/textsOf';
import { figureNameText } from './figureName';

/** A piece of an equation's text; `cell` is where a figure stands, to go to, and null for all other text. */
export interface EquationPart {
  readonly text: string;
  readonly cell: CellRef | null;
  /** How a term is computed in its turn. */
  readonly equation: Equation | null;
}

const joints = {
  sv: { lowest: 'lägst av', highest: 'högst av', and: ' och ', of: ' av ' },
  en: { lowest: 'lowest of', highest: 'highest of', and: ' and ', of: ' of ' },
} as const;

/** The equation in one line: "utgående 3,0 = ingående 0,8 + avsatt 3,2 − uttaget 1,0". All amounts are in the result's unit. */
export function equationText(equation: Equation, language: Language): string {
  return textOf(equationParts(equation, language));
}

/** As `equationText`, with the address after each figure that stands in a cell: "ingående 0,8 (Fond!B4)". */
export function equationTextWithCells(equation: Equation, language: Language): string {
  const parts = equationParts(equation, language);
  return parts.map(({ text, cell }) => (cell === null ? text : `${text} (${cellName(cell)})`)).join('');
}

/** The equations within an equation, one a line, the whole first; each is said once. */
export function openedEquations(equation: Equation): readonly Equation[] {
  const inner = figuresIn(equation.operation).flatMap((figure) =>
    figure.equation === null ? [] : openedEquations(figure.equation),
  );
  return [...new Set([equation, ...inner])];
}

/** The text in pieces, so that each figure can lead to its cell. */
export function equationParts(equation: Equation, language: Language): readonly EquationPart[] {
  const result = figurePart({ ...equation, equation: null }, language, false);
  return [result, plain(' = '), ...operationParts(equation.operation, language)];
}

export function figuresIn(operation: Operation): readonly NamedFigure[] {
  switch (operation.kind) {
    case 'sum':
      return operation.terms;
    case 'share':
      return [operation.of];
    default:
      return operation.of;
  }
}

function operationParts(operation: Operation, language: Language): EquationPart[] {
  const { and, of, ...extremes } = joints[language];
  switch (operation.kind) {
    case 'sum':
      return operation.terms.flatMap((term, index) => [
        plain(operator(term.sign, index === 0)),
        figurePart(term, language, index > 0 || term.sign < 0),
      ]);
    case 'share':
      return [plain(percent(operation.share, language) + of), figurePart(operation.of, language, false)];
    default:
      return [
        plain(`${extremes[operation.kind]} `),
        ...operation.of.flatMap((figure, index) => [
          ...(index === 0 ? [] : [plain(index === operation.of.length - 1 ? and : ', ')]),
          figurePart(figure, language, false),
        ]),
      ];
  }
}

function operator(sign: 1 | -1, isFirst: boolean): string {
  if (isFirst) return sign > 0 ? '' : '\u2212';
  return sign > 0 ? ' + ' : ' \u2212 ';
}

/** A negative amount after a sign stands in parentheses. */
function figurePart(
  { name, figure, equation }: NamedFigure,
  language: Language,
  afterSign: boolean,
): EquationPart {
  const { value, decimals } = figure.amount;
  const number = formatNumber(value, Math.max(decimals, value.decimalPlaces()), language);
  const amount = afterSign && value.lt(0) ? `(${number})` : number;
  return { text: `${figureNameText(name, language)} ${amount}`, cell: figure.cell, equation };
}

function percent(share: Decimal, language: Language): string {
  const hundredths = share.times(100);
  const number = formatNumber(hundredths, hundredths.decimalPlaces(), language);
  return language === 'sv' ? `${number}\u00A0%` : `${number}%`;
}

function plain(text: string): EquationPart {
  return { text, cell: null, equation: null };
}

function textOf(parts: readonly EquationPart[]): string {
  return parts.map(({ text }) => text).join('');
}
