export type Token =
  | { readonly kind: 'number'; readonly text: string }
  /** `Sheet1!$A$1:B2`: the sheet's name without its quotes, the corners without their dollar signs. */
  | {
      readonly kind: 'reference';
      readonly sheet: string | null;
      readonly first: string;
      readonly last: string;
    }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'mark'; readonly text: string };

const space = /[ \r\n]+/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[Ee][+-]?\d+)?/y;
const called = /([A-Za-z][A-Za-z0-9.]*)\(/y;
const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!:])/uy;
const mark = /<>|<=|>=|[-+*/^%=<>(),]/y;

/** The tokens of a formula without its `=`; null where it holds anything else: a name, a text, another workbook. */
export function formulaTokens(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(formula);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < formula.length) {
    if (take(space) !== null) continue;
    const cells = take(reference);
    if (cells !== null) {
      const [, quoted, plain, column = '', row = '', lastColumn = column, lastRow = row] = cells;
      const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
      // `[Book.xlsx]Sheet!A1` is another workbook's, `Jan:Mar!A1` is on several sheets.
      if (sheet !== null && /[[\]:]/.test(sheet)) return null;
      tokens.push({ kind: 'reference', sheet, first: column + row, last: lastColumn + lastRow });
      continue;
    }
    const digits = take(number);
    if (digits !== null) {
      tokens.push({ kind: 'number', text: digits[0] });
      continue;
    }
    const name = take(called)?.[1];
    if (name !== undefined) {
      tokens.push({ kind: 'function', name: name.toUpperCase() });
      continue;
    }
    const sign = take(mark)?.[0];
    if (sign === undefined) return null;
    tokens.push({ kind: 'mark', text: sign });
  }
  return tokens;
}
