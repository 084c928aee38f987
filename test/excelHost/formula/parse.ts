import type { Area } from '../../../src/domain/address';
import type { CellValue } from '../../../src/workbook/cells';
import { invalidArgument } from '../../officeHost/hostError';
import { parseAddress } from '../model/address';
import { sheetOfToken, tokensOf, type Token } from './tokens';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expression =
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative' | 'percent'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] };

/** From the loosest to the tightest; Excel binds a leading minus tighter than `^`. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** A formula with its leading `=`; throws InvalidArgument, as Excel does, where it is none. */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula.slice(1))?.filter(({ kind }) => kind !== 'space');
  if (tokens === undefined || tokens.length === 0) throw invalidArgument(`the formula ${formula}`);
  const parser = new Parser(tokens, formula);
  const expression = parser.expression(0);
  if (!parser.atEnd) throw invalidArgument(`the formula ${formula}`);
  return expression;
}

class Parser {
  private position = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly formula: string,
  ) {}

  get atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  expression(level: number): Expression {
    const operators = levels[level];
    if (operators === undefined) return this.operand();
    let left = this.expression(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.takes(candidate));
      if (operator === undefined) return left;
      left = { kind: 'binary', operator, left, right: this.expression(level + 1) };
    }
  }

  private operand(): Expression {
    if (this.takes('-')) return { kind: 'negative', of: this.operand() };
    if (this.takes('+')) return this.operand();
    let operand = this.primary();
    while (this.takes('%')) operand = { kind: 'percent', of: operand };
    return operand;
  }

  private primary(): Expression {
    if (this.takes('(')) {
      const inner = this.expression(0);
      this.expect(')');
      return inner;
    }
    const token = this.next();
    switch (token.kind) {
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'error':
        // The address of a cell that is no longer there, or of one on a sheet that is not.
        if (this.tokens[this.position]?.kind === 'reference') this.position += 1;
        return { kind: 'constant', value: { error: token.text } };
      case 'sheet':
        return this.area(sheetOfToken(token), this.next());
      case 'reference':
        return this.area(null, token);
      case 'call':
        return { kind: 'call', name: token.text.toUpperCase(), args: this.callArguments() };
      case 'name':
        if (/^(TRUE|FALSE)$/i.test(token.text)) {
          return { kind: 'constant', value: token.text.toUpperCase() === 'TRUE' };
        }
        return { kind: 'name', name: token.text };
      default:
        throw this.invalid();
    }
  }

  private area(sheet: string | null, token: Token): Expression {
    if (token.kind === 'error') return { kind: 'constant', value: { error: token.text } };
    const area = token.kind === 'reference' ? parseAddress(token.text) : null;
    if (area === null) throw this.invalid();
    return { kind: 'area', sheet, area };
  }

  private callArguments(): readonly Expression[] {
    this.expect('(');
    if (this.takes(')')) return [];
    const args = [this.expression(0)];
    while (this.takes(',')) args.push(this.expression(0));
    this.expect(')');
    return args;
  }

  private takes(operator: string): boolean {
    const token = this.tokens[this.position];
    if (token?.kind !== 'operator' || token.text !== operator) return false;
    this.position += 1;
    return true;
  }

  private expect(operator: string): void {
    if (!this.takes(operator)) throw this.invalid();
  }

  private next(): Token {
    const token = this.tokens[this.position];
    if (token === undefined) throw this.invalid();
    this.position += 1;
    return token;
  }

  private invalid(): Error {
    return invalidArgument(`the formula ${this.formula}`);
  }
}
