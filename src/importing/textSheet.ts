import { parse } from 'papaparse';
import { generalFormat, type SheetCells } from '../workbook/cells';
import { detectSeparator } from './separator';
import { decodeText } from './textEncoding';

export type TextSheetResult =
  | { readonly ok: true; readonly sheet: SheetCells }
  | { readonly ok: false; readonly problem: 'binary' | 'empty' };

/**
 * A file of separated values as one sheet. Encoding and separator are detected; every cell is a text as written,
 * a blank one is null. Rows are counted as Excel counts them when it opens the file: a line break inside quotes
 * starts no row, a first line `sep=;` is none.
 */
export function readTextSheet(bytes: Uint8Array, sheetName: string): TextSheetResult {
  const decoded = decodeText(bytes);
  if (decoded === null) return { ok: false, problem: 'binary' };
  const lines = decoded.replace(/\r\n?/g, '\n');
  if (lines.trim() === '') return { ok: false, problem: 'empty' };

  const hint = /^sep=(.)\n/.exec(lines);
  const text = hint === null ? lines : lines.slice(hint[0].length);
  const delimiter = hint?.[1] ?? detectSeparator(text);
  const rows = parse<string[]>(text, { delimiter, newline: '\n' }).data.map((cells) => ({
    values: cells.map((cell) => (cell.trim() === '' ? null : cell)),
    formats: [],
    hidden: false,
  }));
  return { ok: true, sheet: { name: sheetName, hidden: false, rows, formats: [generalFormat], merges: [] } };
}
