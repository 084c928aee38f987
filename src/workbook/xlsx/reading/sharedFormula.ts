import { columnLetters } from '../../../domain/address';
import { lastColumn, lastRow, referenceColumn } from '../cellReference';

/** A row or column of a reference; null where a whole column or row is meant. */
interface Coordinate {
  readonly index: number;
  readonly isFixed: boolean;
}

interface Reference {
  readonly column: Coordinate | null;
  readonly row: Coordinate | null;
}

/** What a formula is made of; only what can hold a reference, or look like one, is told apart. */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\p{L}\d_.\\?(!])`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\p{L}\d_.\\?(!])`,
    String.raw`(?<rows>\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\d_.])`,
    String.raw`[\p{L}_\\][\p{L}\d_.\\?]*`,
    String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`,
    String.raw`[^]`,
  ].join('|'),
  'gu',
);

/** A formula that several cells share: written for one of them, meant relative to each. */
export class SharedFormula {
  private readonly pieces: (string | Reference)[] = [];

  /** `row` and `column` are those of the cell that the formula is written for. */
  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    for (const match of formula.matchAll(token)) this.addToken(match[0], match.groups ?? {});
  }

  /** The formula as the cell at `row`, `column` has it; a reference that leaves the sheet is `#REF!`. */
  at(row: number, column: number): string {
    const rows = row - this.row;
    const columns = column - this.column;
    return this.pieces
      .map((piece) => (typeof piece === 'string' ? piece : moveReference(piece, rows, columns)))
      .join('');
  }

  private addToken(
    text: string,
    groups: { readonly cell?: string; readonly columns?: string; readonly rows?: string },
  ): void {
    const range = groups.columns ?? groups.rows ?? groups.cell;
    const references = range?.split(':').map(parseReference) ?? [];
    if (references.length === 0 || references.includes(null)) this.addText(text);
    else this.addReferences(references.filter((reference) => reference !== null));
  }

  private addReferences(references: readonly Reference[]): void {
    references.forEach((reference, index) => {
      if (index > 0) this.addText(':');
      this.pieces.push(reference);
    });
  }

  private addText(text: string): void {
    const last = this.pieces.at(-1);
    if (typeof last === 'string') this.pieces[this.pieces.length - 1] = last + text;
    else this.pieces.push(text);
  }
}

/** Null for what is spelt like a reference but lies outside any sheet, and so is a name. */
function parseReference(text: string): Reference | null {
  const parts = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  if (parts === null) return null;
  const [, firstDollar = '', letters = '', secondDollar = '', digits = ''] = parts;
  const columnIndex = letters === '' ? 0 : referenceColumn(letters);
  const rowIndex = digits === '' ? 0 : Number(digits) - 1;
  if (columnIndex < 0 || rowIndex < 0 || rowIndex > lastRow) return null;
  const rowDollar = letters === '' ? firstDollar : secondDollar;
  return {
    column: letters === '' ? null : { index: columnIndex, isFixed: firstDollar !== '' },
    row: digits === '' ? null : { index: rowIndex, isFixed: rowDollar !== '' },
  };
}

function moveReference(reference: Reference, rows: number, columns: number): string {
  const column = move(reference.column, columns, lastColumn, columnLetters);
  const row = move(reference.row, rows, lastRow, (index) => String(index + 1));
  return column === null || row === null ? '#REF!' : column + row;
}

function move(
  coordinate: Coordinate | null,
  by: number,
  last: number,
  write: (index: number) => string,
): string | null {
  if (coordinate === null) return '';
  if (coordinate.isFixed) return `$${write(coordinate.index)}`;
  const index = coordinate.index + by;
  return index < 0 || index > last ? null : write(index);
}
