import { decodeWindows1252 } from './windows1252';

/** Enough of a file to tell how it is encoded. */
const sampleSize = 4096;
/** A text of this share of control characters is no text. */
const controlShare = 0.02;

/** The text of a file, whatever of UTF-8, UTF-16 and Windows-1252 it is written in; null when it is no text at all. */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  return looksBinary(text) ? null : text;
}

/** TextDecoder takes the byte order mark away. */
function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function decodeUnmarked(bytes: Uint8Array): string {
  const wide = bytes.length % 2 === 1 ? null : guessUtf16(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

/** Western text in UTF-16 has a zero in every other byte, and hardly any among the others. */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, sampleSize);
  if (sample.length < 4) return null;
  const pairs = sample.length / 2;
  const zerosFirst = sample.filter((byte, index) => byte === 0 && index % 2 === 0).length;
  const zerosSecond = sample.filter((byte, index) => byte === 0 && index % 2 === 1).length;
  if (zerosSecond > pairs / 2 && zerosFirst < pairs / 10) return 'utf-16le';
  if (zerosFirst > pairs / 2 && zerosSecond < pairs / 10) return 'utf-16be';
  return null;
}

/** Whether a file's text, or its beginning, is no text. */
export function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(/[\u0001-\u0008\u000B\u000E-\u0019\u001B-\u001F\u0080-\u009F\uFFFD]/g);
  return controls !== null && controls.length > text.length * controlShare;
}
