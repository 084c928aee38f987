import { cellOre } from './amountOracle';
import { TotalsByKey, type OracleTotals } from './oracleTotals';
import type { TextLayout } from './writeText';

export type OracleCell = string | number | null;

export interface OracleRow {
  readonly cells: readonly OracleCell[];
  /** Whether quotation marks stand where they leave in doubt what a cell is. */
  readonly isTorn: boolean;
}

/** The headings of the ledger's sheets: those of amounts, and of what else there is. */
const amountHeading = /^Utfall(?: (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec) 20\d\d)?$/;
const otherHeadings: ReadonlySet<string> = new Set([
  'Förvaltning',
  'Enhet',
  'Enhetsnamn',
  'Konto',
  'Kontonamn',
  'Period',
]);

/**
 * Adds up a sheet of the ledger's by account, or by unit where it has no accounts, as simply as can be. Null where its
 * headings are not those that the ledger writes: then it takes judgement to say what the sheet says.
 */
export function sheetTotals(rows: readonly OracleRow[], how: TextLayout): OracleTotals | null {
  const headings = rows[0]?.cells ?? [];
  if (new Set(headings).size < headings.length) return null;
  const [key, name] = (headings.includes('Konto') ? ['Konto', 'Kontonamn'] : ['Enhet', 'Enhetsnamn']).map(
    (heading) => headings.indexOf(heading),
  ) as [number, number];
  const amounts = headings.flatMap((heading, column) =>
    amountHeading.test(String(heading)) ? [column] : [],
  );
  const others = headings.filter((heading) => otherHeadings.has(String(heading)));
  if (key < 0 || amounts.length === 0 || amounts.length + others.length < headings.length) return null;
  const totals = new TotalsByKey();
  for (const [index, { cells: row, isTorn }] of rows.entries()) {
    if (row.join() === headings.join()) continue;
    if (isTorn) {
      for (const cell of row) totals.tear(keyText(cell ?? ''));
      continue;
    }
    for (const column of amounts) {
      const cell = row[column] ?? null;
      // A heading in place of an amount is a row of headings that is not quite one.
      totals.add(
        keyText(row[key] ?? '') || keyText(row[name] ?? ''),
        headings.includes(cell) ? 0 : cellOre(cell, how),
        index + 1,
      );
    }
  }
  return totals.totals;
}

function keyText(cell: string | number): string {
  return String(cell).replace(/\s+/g, ' ').trim();
}

/** The rows of separated values; null for a quotation that goes on to another line, and for line ends of two kinds. */
export function separatedCells(text: string, separator: string): readonly OracleRow[] | null {
  if (/\r(?!\n)/.test(text)) return null;
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const rows: OracleRow[] = [];
  for (const line of lines) {
    if ((line.split('"').length - 1) % 2 === 1) return null;
    const cells: string[] = [];
    let isQuoted = false;
    let cell = '';
    for (const character of line) {
      if (character === '"') isQuoted = !isQuoted;
      if (character === separator && !isQuoted) {
        cells.push(cell);
        cell = '';
      } else cell += character;
    }
    const fields = [...cells, cell];
    rows.push({
      cells: fields.map((field) => field.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')),
      isTorn: fields.some((field) => field.includes('"') && !/^"(?:[^"]|"")*"$/.test(field)),
    });
  }
  return rows;
}
