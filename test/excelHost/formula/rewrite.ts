import { columnLetters, quoteSheetName } from '../../../src/domain/address';
import { columnIndex, columnLimit, rowLimit } from '../model/address';
import { sheetOfToken, tokensOf, type Token } from './tokens';

function rewritten(formula: string, change: (token: Token) => string): string {
  const tokens = tokensOf(formula.slice(1));
  return tokens === null ? formula : `=${tokens.map(change).join('')}`;
}

function namesSheet(token: Token, sheet: string): boolean {
  return token.kind === 'sheet' && sheetOfToken(token).toLowerCase() === sheet.toLowerCase();
}

/** The formula after a sheet got another name. */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  return rewritten(formula, (token) => (namesSheet(token, from) ? `${quoteSheetName(to)}!` : token.text));
}

/** The formula after a sheet was deleted: what led there is `#REF!`, with the address left behind as Excel does. */
export function withoutSheet(formula: string, sheet: string): string {
  return rewritten(formula, (token) => (namesSheet(token, sheet) ? '#REF!' : token.text));
}

/** The formula as it reads when copied so many rows down and columns to the right. */
export function shifted(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewritten(formula, (token) => {
    if (token.kind !== 'reference') return token.text;
    const corners = token.text.split(':').map((corner) => shiftedCorner(corner, rows, columns));
    return corners.includes(null) ? '#REF!' : corners.join(':');
  });
}

function shiftedCorner(corner: string, rows: number, columns: number): string | null {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner);
  if (match === null) return corner;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  // `$5` of `$5:$6` has its only sign before the digits.
  const rowIsFixed = fixedRow === '$' || (letters === '' && fixedColumn === '$');
  const column = letters === '' ? 0 : columnIndex(letters) + (fixedColumn === '$' ? 0 : columns);
  const row = digits === '' ? 0 : Number(digits) - 1 + (rowIsFixed ? 0 : rows);
  if (row < 0 || column < 0 || row >= rowLimit || column >= columnLimit) return null;
  return `${fixedColumn}${letters === '' ? '' : columnLetters(column)}${fixedRow}${digits === '' ? '' : row + 1}`;
}
