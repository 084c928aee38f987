import type { Area } from '../../../domain/address';
import { referenceArea } from '../cellReference';
import type { Formula, Operator } from './formula';
import { formulaTokens, type Token } from './formulaTokens';

/** From what binds least to what binds most. */
const levels: readonly (readonly Operator[])[] = [
  ['=', '<>', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const deepest = 200;

/** A formula with its leading `=`; null where it is not one that this program computes. */
export function parseFormula(text: string): Formula | null {
  const tokens = formulaTokens(text.replace(/^=/, ''));
  if (tokens === null) return null;
  try {
    return new Parser(tokens).parse();
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

class NotUnderstood extends Error {}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): Formula {
    const formula = this.operation(0);
    if (this.at < this.tokens.length) throw new NotUnderstood();
    return formula;
  }

  private operation(level: number): Formula {
    const operators = levels[level];
    if (operators === undefined) return this.signed();
    let left = this.operation(level + 1);
    for (;;) {
      const operator = operators.find((known) => this.takes(known));
      if (operator === undefined) return left;
      left = { kind: 'operation', operator, terms: [left, this.operation(level + 1)] };
    }
  }

  /** A sign binds more than a power does: -2^2 is 4 in Excel. */
  private signed(): Formula {
    this.depth += 1;
    if (this.depth > deepest) throw new NotUnderstood();
    try {
      if (this.takes('-')) return { kind: 'negation', term: this.signed() };
      if (this.takes('+')) return this.signed();
      let term = this.operand();
      while (this.takes('%')) term = { kind: 'percent', term };
      return term;
    } finally {
      this.depth -= 1;
    }
  }

  private operand(): Formula {
    const token = this.tokens[this.at];
    if (token === undefined) throw new NotUnderstood();
    this.at += 1;
    switch (token.kind) {
      case 'number':
        return { kind: 'number', digits: token.text };
      case 'reference':
        return { kind: 'cells', sheet: token.sheet, area: areaOf(token.first, token.last) };
      case 'function':
        return { kind: 'call', name: token.name, terms: this.arguments() };
      case 'mark': {
        if (token.text !== '(') throw new NotUnderstood();
        const inner = this.operation(0);
        this.expect(')');
        return inner;
      }
    }
  }

  private arguments(): readonly Formula[] {
    if (this.takes(')')) return [];
    const terms = [this.operation(0)];
    while (this.takes(',')) terms.push(this.operation(0));
    this.expect(')');
    return terms;
  }

  private takes(text: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'mark' || token.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.takes(text)) throw new NotUnderstood();
  }
}

function areaOf(first: string, last: string): Area {
  const area = referenceArea(`${first}:${last}`);
  if (area === null) throw new NotUnderstood();
  const { top, left, bottom, right } = area;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
