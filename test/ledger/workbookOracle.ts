import { unzipSync } from 'fflate';
import type { OracleCell, OracleRow } from './sheetOracle';

/** In characters: patterns take too long over more. */
const longest = 200_000;

const cellElement = /<c r="([A-Z]+)(\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

/**
 * The cells of a workbook that the ledger wrote, read by patterns from its one sheet. Null where the package or the sheet
 * has been changed so that patterns can't say what it holds.
 */
export function workbookCells(bytes: Uint8Array): readonly OracleRow[] | null {
  const xml = sheetXml(bytes);
  if (xml?.endsWith('</worksheet>') !== true || xml.length > longest) return null;
  const rows: (OracleCell[] | undefined)[] = [];
  let cells = 0;
  for (const [, letters = '', row = '', attributes = '', content = ''] of xml.matchAll(cellElement)) {
    cells += 1;
    const column =
      Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    if (Number(row) > 10_000 || column > 100) return null;
    const cellsOfRow = (rows[Number(row) - 1] ??= []);
    const cell = cellOf(attributes, content);
    if (cell === undefined || cellsOfRow[column] !== undefined) return null;
    cellsOfRow[column] = cell;
  }
  // A cell that the pattern misses is one that it can't judge.
  if (cells !== xml.split('<c ').length - 1 || !isInOrder(xml)) return null;
  return Array.from(rows, (row) => ({ cells: Array.from(row ?? [], (cell) => cell ?? null), isTorn: false }));
}

function sheetXml(bytes: Uint8Array): string | null {
  try {
    const part = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < longest })[
      'xl/worksheets/sheet1.xml'
    ];
    return part === undefined ? null : new TextDecoder('utf-8', { fatal: true }).decode(part);
  } catch {
    return null;
  }
}

/** Whether every cell stands in the row that its address names. */
function isInOrder(xml: string): boolean {
  return xml
    .split('<row ')
    .slice(1)
    .every((row) => {
      const [, number] = /^r="(\d+)"/.exec(row) ?? [];
      return (
        number !== undefined && [...row.matchAll(/<c r="[A-Z]+(\d+)"/g)].every(([, of]) => of === number)
      );
    });
}

/** Undefined for a cell that the ledger would not write. */
function cellOf(attributes: string, content: string): OracleCell | undefined {
  const [, text] = /^<is><t[^>]*>([^<]*)<\/t><\/is>$/.exec(content) ?? [];
  if (text !== undefined) return attributes.includes(' t="inlineStr"') ? unescaped(text) : undefined;
  const [, value] = /^<v>(-?\d+(?:\.\d+)?)<\/v>$/.exec(content) ?? [];
  if (value !== undefined) return attributes.includes(' t=') ? undefined : Number(value);
  return content === '' ? null : undefined;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
