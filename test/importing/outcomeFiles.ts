import type { OutcomeFile, OutcomeFileResult, PlacedNote } from '../../src/domain/outcome/outcomeFile';
import type { OutcomeReading } from '../../src/importing/outcomeReading';
import { readOutcomeFile } from '../../src/importing/readOutcomeFile';
import { createXlsx } from '../../src/workbook/xlsx/createXlsx';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import type { SheetCells } from '../../src/workbook/cells';
import { memorySource } from '../ledger/memorySource';

export const encodings = [
  'utf-8',
  'utf-8 marked',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'mojibake',
] as const;
export type TestEncoding = (typeof encodings)[number];

/** The bytes of a text; `mojibake` is UTF-8 that was read as Windows-1252 and saved as UTF-8. */
export function encoded(text: string, encoding: TestEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-8 marked':
      return new TextEncoder().encode(`\uFEFF${text}`);
    case 'utf-16le':
      return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    case 'utf-16be':
      return Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16());
    case 'windows-1252':
      return Uint8Array.from(Buffer.from(text, 'latin1'));
    case 'mojibake':
      return new TextEncoder().encode(asWindows1252(new TextEncoder().encode(text)));
  }
}

/** Every byte as the letter that Windows-1252 has for it; only those of Swedish letters are asked for here. */
function asWindows1252(bytes: Uint8Array): string {
  const special: Readonly<Record<number, string>> = { 0x84: '„', 0x85: '…', 0x96: '–', 0x93: '“' };
  return Array.from(bytes, (byte) => special[byte] ?? String.fromCharCode(byte)).join('');
}

export interface ReadOptions extends Partial<Pick<OutcomeReading, 'sheet' | 'dimension' | 'period'>> {
  readonly name?: string;
  readonly encoding?: TestEncoding;
  readonly chunkSize?: number;
}

export function readText(text: string, options: ReadOptions = {}): Promise<OutcomeFileResult> {
  return readBytes(encoded(text, options.encoding ?? 'utf-8'), options);
}

export function readBytes(bytes: Uint8Array, options: ReadOptions = {}): Promise<OutcomeFileResult> {
  const { name = 'fil.csv', chunkSize, sheet = null, dimension = null, period = null } = options;
  return readOutcomeFile(memorySource(name, bytes, chunkSize), { sheet, dimension, period, openWorkbook });
}

/** Sheets as an .xlsx file. */
export async function readSheets(
  sheets: readonly SheetCells[],
  options: ReadOptions = {},
): Promise<OutcomeFileResult> {
  return readOutcomeFile(memorySource(options.name ?? 'fil.xlsx', createXlsx(sheets, 'fil.xlsx').toBytes()), {
    sheet: options.sheet ?? null,
    dimension: options.dimension ?? null,
    period: options.period ?? null,
    openWorkbook,
  });
}

async function openWorkbook(bytes: Uint8Array, name: string): ReturnType<OutcomeReading['openWorkbook']> {
  const opened = await openXlsx(bytes, name);
  if (!opened.ok) return { ok: false, reason: opened.problem.code };
  return { ok: true, sheets: await opened.workbook.readSheets() };
}

export function usable(result: OutcomeFileResult): OutcomeFile {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.file;
}

/** `1003 HR, 5010 Löner, outcome 2017-01–2017-08: -100`; what is lacking is left out. */
export function figureLines({ figures }: OutcomeFile): readonly string[] {
  return figures.map(({ unit, account, measure, period, value }) => {
    const keys = [unit, account].flatMap((key) =>
      key === null ? [] : [[key.code, key.name].filter((part) => part !== null).join(' ')],
    );
    const months = period.from === period.to ? period.from : `${period.from}–${period.to}`;
    return `${[...keys, measure].join(', ')} ${months}: ${value.toString()}`;
  });
}

/** `Summa outcome 2017-08: -300 = -300`, or `≠`. */
export function controlLines({ controlTotals }: OutcomeFile): readonly string[] {
  return controlTotals.map(({ label, measure, period, stated, read, tolerance }) => {
    const agrees = stated
      .minus(read)
      .abs()
      .lte(tolerance ?? 0);
    return `${label} ${measure} ${period.to}: ${stated.toString()} ${agrees ? '=' : '≠'} ${read.toString()}`;
  });
}

export function noteCodes(file: OutcomeFile): readonly string[] {
  return file.notes.map(({ note }: PlacedNote) => note.code);
}
