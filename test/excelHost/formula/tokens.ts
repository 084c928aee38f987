export type TokenKind =
  'text' | 'error' | 'sheet' | 'reference' | 'number' | 'call' | 'name' | 'operator' | 'space';

export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the formula. */
  readonly text: string;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:REF!|N\/A|DIV\/0!|NAME\?|VALUE!|NUM!|NULL!)/y],
  ['sheet', /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!/uy],
  ['reference', /\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\d_.(])/uy],
  ['reference', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\d_.(])/uy],
  ['reference', /\$?\d{1,7}:\$?\d{1,7}/y],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ['call', /[\p{L}_][\p{L}\d_.]*(?=\()/uy],
  ['name', /[\p{L}_\\][\p{L}\d_.?]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%(),]/y],
  ['space', /\s+/y],
];

/** The parts of a formula without its leading `=`; null where a part is none that Excel or this host knows. */
export function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = tokenAt(formula, position);
    if (token === null) return null;
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, position: number): Token | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return null;
}

/** The sheet that a token such as `'My sheet'!` names. */
export function sheetOfToken({ text }: Token): string {
  const name = text.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
