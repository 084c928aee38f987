/** A row of a text: its cells as written, and the line that it begins on, counted from 1. */
export interface TextRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** No row of figures is longer, in characters; what is, has lost the end of a quotation. */
const longestRow = 1 << 20;

/** A text that can't be cut into rows. */
export class RowFault extends Error {
  constructor(
    readonly code: 'truncated' | 'tooLarge' | 'strayQuotation',
    readonly line: number,
    readonly limit: number = longestRow,
  ) {
    super(`${code} at line ${line}`);
  }
}

/**
 * Cuts a text into rows and cells as it comes. A cell that begins with a quotation mark goes on to the next one that
 * stands before a separator or a line end; within, separators and line ends are text and two marks are one.
 */
export class RowSplitter {
  private rest = '';
  private line: number;
  /** So many cells has a row. */
  private mostCells = 0;
  /** The row that a quotation holds open over a line end. */
  private open: { readonly cells: string[]; text: string; readonly line: number } | null = null;

  /** `newline` is what ends a line: `\r` in old files of the Mac, else `\n`, with or without a `\r` before it. */
  constructor(
    private readonly separator: string,
    private readonly newline: '\n' | '\r',
    firstLine: number,
  ) {
    this.line = firstLine;
  }

  /** Throws a RowFault where a row or a quotation grows beyond all measure. */
  push(text: string): TextRow[] {
    const rows: TextRow[] = [];
    const all = this.rest + text;
    let start = 0;
    for (let end = all.indexOf(this.newline); end >= 0; end = all.indexOf(this.newline, start)) {
      this.addLine(all.slice(start, all.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end), rows);
      start = end + 1;
    }
    this.rest = all.slice(start);
    if (this.rest.length > longestRow) throw new RowFault('tooLarge', this.line);
    return rows;
  }

  /** The last row, where the text does not end with a line end. Throws a RowFault when a quotation is still open. */
  end(): { readonly rows: readonly TextRow[]; readonly endsWithinLine: boolean } {
    const rows: TextRow[] = [];
    const endsWithinLine = this.rest !== '';
    if (endsWithinLine) this.addLine(this.rest, rows);
    if (this.open !== null) throw new RowFault('truncated', this.open.line);
    return { rows, endsWithinLine };
  }

  /** A quotation over a line end that has the separators of a whole row has swallowed one: its first mark is stray. */
  private checkQuotation(text: string, line: number): void {
    const isRow = this.mostCells > 2 && text.split(this.separator).length >= this.mostCells;
    if (isRow && text.includes('\n')) throw new RowFault('strayQuotation', line);
  }

  private addLine(line: string, rows: TextRow[]): void {
    const number = this.line++;
    if (this.open === null && !line.includes('"')) {
      const cells = line.split(this.separator);
      this.mostCells = Math.max(this.mostCells, cells.length);
      rows.push({ cells, line: number });
      return;
    }
    const row = this.open ?? { cells: [], text: '', line: number };
    const isComplete = this.open === null ? this.cut(line, 0, row) : this.goOn(line, row);
    this.open = isComplete ? null : row;
    if (isComplete) {
      this.mostCells = Math.max(this.mostCells, row.cells.length);
      rows.push({ cells: row.cells, line: row.line });
    }
    if (!isComplete && row.text.length > longestRow) throw new RowFault('truncated', row.line);
  }

  /** Cuts a line from a cell's beginning on; false where it ends within a quotation. */
  private cut(line: string, from: number, row: { cells: string[]; text: string }): boolean {
    for (let start = from; ;) {
      if (line.charCodeAt(start) === 34) {
        const end = this.quotationEnd(line, start + 1);
        if (end < 0) {
          row.text = `${line.slice(start + 1)}\n`;
          return false;
        }
        row.cells.push(line.slice(start + 1, end).replaceAll('""', '"'));
        start = line.indexOf(this.separator, end) + 1;
      } else {
        const end = line.indexOf(this.separator, start);
        row.cells.push(line.slice(start, end < 0 ? undefined : end));
        start = end + 1;
      }
      if (start === 0) return true;
    }
  }

  private goOn(line: string, row: { cells: string[]; text: string; line: number }): boolean {
    const end = this.quotationEnd(line, 0);
    if (end < 0) {
      row.text += `${line}\n`;
      this.checkQuotation(row.text, row.line);
      return false;
    }
    const quoted = row.text + line.slice(0, end);
    this.checkQuotation(quoted, row.line);
    row.cells.push(quoted.replaceAll('""', '"'));
    const next = line.indexOf(this.separator, end);
    return next < 0 ? true : this.cut(line, next + this.separator.length, row);
  }

  /** The place of the mark that ends a quotation; -1 where the line has none. */
  private quotationEnd(line: string, from: number): number {
    for (let at = line.indexOf('"', from); at >= 0; at = line.indexOf('"', at + 1)) {
      if (line.charCodeAt(at + 1) === 34) at += 1;
      else if (at + 1 === line.length || /^ *$/.test(this.upToSeparator(line, at + 1))) return at;
    }
    return -1;
  }

  private upToSeparator(line: string, from: number): string {
    const end = line.indexOf(this.separator, from);
    return line.slice(from, end < 0 ? undefined : end);
  }
}
