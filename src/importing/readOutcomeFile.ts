import type {
  OutcomeContentResult,
  OutcomeFileProblem,
  OutcomeFileResult,
} from '../domain/outcome/outcomeFile';
import type { ByteSource } from './byteSource';
import { fileExtension, fileKind } from './fileKind';
import { FilePass, joined } from './filePass';
import type { OutcomeReading } from './outcomeReading';
import { readOutcomeSheets } from './outcomeSheet/readOutcomeSheets';
import { readOutcomeText } from './outcomeSheet/readOutcomeText';
import { looksLikeSie } from './sie/looksLikeSie';
import { readSie } from './sie/readSie';

/** Enough to tell what a file is. */
const firstSize = 4096;
/** A packed workbook is gathered in memory, and unfolds to many times its size; in bytes. */
const largestWorkbook = 256 * 1024 * 1024;

/**
 * Reads an outcome file of any kind, told by its content: SIE, separated values, or a workbook. A text is read as a
 * stream. Rejects with the signal's reason when it is ended.
 */
export async function readOutcomeFile(
  source: ByteSource,
  reading: OutcomeReading,
): Promise<OutcomeFileResult> {
  const pass = new FilePass(source, reading);
  try {
    const result = await readContent(pass, source, reading);
    if (!result.ok) return result;
    const identity = { name: source.name, ...(await pass.identity()) };
    return { ok: true, file: { identity, ...result.content } };
  } finally {
    await pass.close();
  }
}

async function readContent(
  pass: FilePass,
  source: ByteSource,
  reading: OutcomeReading,
): Promise<OutcomeContentResult> {
  const first = await pass.firstBytes(firstSize);
  if (first.length === 0) return refused({ code: 'empty' });
  const extension = fileExtension(source.name);
  if (isPackage(first)) {
    const kind = fileKind(first, source.name);
    if (kind.kind === 'otherFormat') return refused({ code: 'otherFormat', extension });
    return readWorkbook(pass, source, reading);
  }
  if (isOtherFormat(first)) return refused({ code: 'otherFormat', extension });
  if (looksLikeSie(first, source.name)) return readSie(pass.chunks(), source.size, reading);
  return readOutcomeText(pass.chunks(), source.name, reading);
}

function refused(problem: OutcomeFileProblem): OutcomeContentResult {
  return { ok: false, problem, place: null };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** A zip package, or the container of old and of encrypted workbooks. */
function isPackage(first: Uint8Array): boolean {
  return startsWith(first, [0x50, 0x4b]) || startsWith(first, [0xd0, 0xcf, 0x11, 0xe0]);
}

/** Spreadsheets written as XML, and printouts. */
function isOtherFormat(first: Uint8Array): boolean {
  const text = new TextDecoder('windows-1252').decode(first.subarray(0, 1024));
  return /^(?:%PDF-|\{\\rtf)/.test(text) || text.includes('urn:schemas-microsoft-com:office:spreadsheet');
}

async function readWorkbook(
  pass: FilePass,
  source: ByteSource,
  reading: OutcomeReading,
): Promise<OutcomeContentResult> {
  if (source.size > largestWorkbook) return refused({ code: 'tooLarge', limit: largestWorkbook });
  const chunks: Uint8Array[] = [];
  for await (const chunk of pass.chunks()) chunks.push(chunk);
  const opened = await reading.openWorkbook(joined(chunks), source.name);
  reading.signal?.throwIfAborted();
  if (!opened.ok) return refused({ code: 'damagedWorkbook', reason: opened.reason });
  return readOutcomeSheets(opened.sheets, source.name, reading);
}
