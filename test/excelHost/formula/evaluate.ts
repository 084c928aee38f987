import type { Area } from '../../../src/domain/address';
import { isCellError, type CellError, type CellValue } from '../../../src/workbook/cells';
import { notImplemented } from '../../officeHost/hostError';
import type { BinaryOperator, Expression } from './parse';

/** Where a formula finds the cells that it names. */
export interface FormulaScope {
  /** The values of an area that hold something; an error where the sheet is unknown. Null is the formula's own sheet. */
  values(sheet: string | null, area: Area): readonly CellValue[] | CellError;
  /** A cell's value; an error where the sheet is unknown. */
  value(sheet: string | null, row: number, column: number): CellValue;
  /** What a name stands for; null where there is none. */
  named(name: string): Expression | null;
}

const invalidValue: CellError = { error: '#VALUE!' };

type Values = readonly (readonly CellValue[])[];
type FormulaFunction = (args: Values) => CellValue;

/** A formula with other functions is refused, loudly, when it is written. */
const functions: Readonly<Record<string, FormulaFunction>> = {
  SUM: (args) => overNumbers(args, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MAX: (args) => overNumbers(args, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  MIN: (args) => overNumbers(args, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  ABS: (args) => numeric(only(args, 0), Math.abs),
  ROUND: (args) =>
    numeric(only(args, 0), (number) => {
      const scale = 10 ** Number(only(args, 1));
      return (Math.sign(number) * Math.round(Math.abs(number) * scale)) / scale;
    }),
  HYPERLINK: (args) => only(args, args.length > 1 ? 1 : 0),
};

export function requireKnownFunctions(expression: Expression): void {
  switch (expression.kind) {
    case 'call':
      if (!Object.hasOwn(functions, expression.name) && expression.name !== 'IF') {
        throw notImplemented(`the function ${expression.name}`);
      }
      expression.args.forEach(requireKnownFunctions);
      break;
    case 'binary':
      requireKnownFunctions(expression.left);
      requireKnownFunctions(expression.right);
      break;
    case 'negative':
    case 'percent':
      requireKnownFunctions(expression.of);
      break;
    default:
  }
}

/** The value of one cell; a blank that is referred to counts as 0, as in Excel. */
export function evaluate(expression: Expression, scope: FormulaScope): CellValue {
  return scalar(expression, scope) ?? 0;
}

function scalar(expression: Expression, scope: FormulaScope): CellValue {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'area': {
      const { sheet, area } = expression;
      // Without dynamic arrays a range of several cells has no single value.
      if (area.top !== area.bottom || area.left !== area.right) return invalidValue;
      return scope.value(sheet, area.top, area.left);
    }
    case 'name': {
      const meaning = scope.named(expression.name);
      return meaning === null ? { error: '#NAME?' } : scalar(meaning, scope);
    }
    case 'negative':
      return numeric(scalar(expression.of, scope), (number) => -number);
    case 'percent':
      return numeric(scalar(expression.of, scope), (number) => number / 100);
    case 'binary':
      return combined(expression.operator, scalar(expression.left, scope), scalar(expression.right, scope));
    case 'call':
      return expression.name === 'IF' ? choice(expression.args, scope) : called(expression, scope);
  }
}

function called({ name, args }: Extract<Expression, { kind: 'call' }>, scope: FormulaScope): CellValue {
  const values = args.map((argument) => argumentValues(argument, scope));
  const error = values.flat().find(isCellError);
  return error ?? functions[name]?.(values) ?? null;
}

function argumentValues(argument: Expression, scope: FormulaScope): readonly CellValue[] {
  if (argument.kind === 'name') {
    const meaning = scope.named(argument.name);
    if (meaning !== null) return argumentValues(meaning, scope);
  }
  if (argument.kind !== 'area') return [scalar(argument, scope)];
  const values = scope.values(argument.sheet, argument.area);
  return 'error' in values ? [values] : values;
}

function choice(args: readonly Expression[], scope: FormulaScope): CellValue {
  const [condition, whenTrue, whenFalse] = args;
  if (condition === undefined || whenTrue === undefined) return invalidValue;
  const met = numeric(scalar(condition, scope), (number) => number);
  if (typeof met !== 'number') return met;
  if (met !== 0) return scalar(whenTrue, scope);
  return whenFalse === undefined ? false : scalar(whenFalse, scope);
}

function only(args: Values, index: number): CellValue {
  return args[index]?.[0] ?? null;
}

function overNumbers(args: Values, of: (numbers: readonly number[]) => number): CellValue {
  return of(args.flat().filter((value) => typeof value === 'number'));
}

function toNumber(value: CellValue): number | CellError {
  if (value === null) return 0;
  if (isCellError(value)) return value;
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? invalidValue : number;
}

function numeric(value: CellValue, of: (number: number) => number): CellValue {
  const number = toNumber(value);
  return typeof number === 'number' ? of(number) : number;
}

function combined(operator: BinaryOperator, left: CellValue, right: CellValue): CellValue {
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  if (operator === '&') return `${shown(left)}${shown(right)}`;
  if (operator in comparisons) return compared(operator as Comparison, left, right);
  const one = toNumber(left);
  const other = toNumber(right);
  if (typeof one !== 'number') return one;
  if (typeof other !== 'number') return other;
  if (operator === '/' && other === 0) return { error: '#DIV/0!' };
  return arithmetic(operator, one, other);
}

function arithmetic(operator: BinaryOperator, one: number, other: number): number {
  switch (operator) {
    case '+':
      return one + other;
    case '-':
      return one - other;
    case '*':
      return one * other;
    case '/':
      return one / other;
    default:
      return one ** other;
  }
}

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

const comparisons: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function compared(operator: Comparison, left: CellValue, right: CellValue): boolean {
  const one = left ?? (typeof right === 'string' ? '' : 0);
  const other = right ?? (typeof left === 'string' ? '' : 0);
  if (typeof one === typeof other) {
    const [a, b] = typeof one === 'string' ? [one.toLowerCase(), shown(other).toLowerCase()] : [one, other];
    return comparisons[operator](a < b ? -1 : a > b ? 1 : 0);
  }
  // Excel puts numbers before texts and texts before booleans.
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  return comparisons[operator](
    rank[typeof one as keyof typeof rank] - rank[typeof other as keyof typeof rank],
  );
}

function shown(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null || isCellError(value) ? '' : String(value);
}
