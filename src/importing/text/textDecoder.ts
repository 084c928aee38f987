import { guessUtf16 } from '../textEncoding';
import { decodeWindows1252 } from '../windows1252';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a text turned out to be encoded, for people. */
export type EncodingFound = 'UTF-8' | 'UTF-16' | 'Windows-1252' | 'UTF-8, Windows-1252';

/**
 * Decodes a text as its bytes come; a chunk may end within a character. The first chunk should hold the file's first
 * kilobytes. Without a byte order mark a text is UTF-8 until it turns out not to be.
 */
export class ChunkDecoder {
  private encoding: Encoding | null = null;
  private isMarked = false;
  private wide: TextDecoder | null = null;
  private rest: Uint8Array = new Uint8Array();
  private hasUtf8Letters = false;
  private hasOtherLetters = false;

  /** What the text was decoded as; null where it has no letters that would tell, or a mark told. */
  get guessed(): EncodingFound | null {
    if (this.isMarked) return null;
    if (this.encoding === 'utf-16le' || this.encoding === 'utf-16be') return 'UTF-16';
    if (!this.hasOtherLetters) return null;
    return this.hasUtf8Letters ? 'UTF-8, Windows-1252' : 'Windows-1252';
  }

  decode(chunk: Uint8Array): string {
    if (this.encoding === null) return this.decode(this.begin(chunk));
    if (this.wide !== null) return this.wide.decode(chunk, { stream: true });
    if (this.encoding === 'windows-1252') return decodeWindows1252(chunk);
    const bytes = this.withRest(chunk);
    const end = completeEnd(bytes);
    this.rest = bytes.slice(end);
    return this.decodeUtf8(bytes.subarray(0, end));
  }

  /** What an incomplete character at the end leaves. */
  end(): string {
    if (this.wide !== null) return this.wide.decode();
    const rest = this.rest;
    this.rest = new Uint8Array();
    return this.decodeUtf8(rest);
  }

  private begin(chunk: Uint8Array): Uint8Array {
    const [first, second, third] = chunk;
    this.isMarked = true;
    if (first === 0xef && second === 0xbb && third === 0xbf) {
      this.encoding = 'utf-8';
      return chunk.subarray(3);
    }
    if (first === 0xff && second === 0xfe) this.encoding = 'utf-16le';
    else if (first === 0xfe && second === 0xff) this.encoding = 'utf-16be';
    else {
      this.isMarked = false;
      this.encoding = guessUtf16(chunk) ?? 'utf-8';
    }
    // TextDecoder takes the byte order mark away.
    if (this.encoding !== 'utf-8') this.wide = new TextDecoder(this.encoding);
    return chunk;
  }

  private withRest(chunk: Uint8Array): Uint8Array {
    if (this.rest.length === 0) return chunk;
    const bytes = new Uint8Array(this.rest.length + chunk.length);
    bytes.set(this.rest);
    bytes.set(chunk, this.rest.length);
    return bytes;
  }

  private decodeUtf8(bytes: Uint8Array): string {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      if (text.length < bytes.length) this.hasUtf8Letters = true;
      return text;
    } catch {
      return this.decodeOther(bytes);
    }
  }

  /** A few bytes that are no UTF-8 among many that are come from another file; else the whole text is Windows-1252. */
  private decodeOther(bytes: Uint8Array): string {
    const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const broken = lenient.match(/\uFFFD/g)?.length ?? 0;
    const sound = lenient.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    this.hasOtherLetters = true;
    if (!this.hasUtf8Letters && broken >= sound) {
      this.encoding = 'windows-1252';
      return decodeWindows1252(bytes);
    }
    this.hasUtf8Letters = true;
    return decodeMixed(bytes);
  }
}

/** Where the last character that may be incomplete begins. */
function completeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return lengthOf(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function lengthOf(leadingByte: number): number {
  if (leadingByte >= 0xf0) return 4;
  return leadingByte >= 0xe0 ? 3 : leadingByte >= 0xc0 ? 2 : 1;
}

/** UTF-8 where it is UTF-8, Windows-1252 where it is not. */
function decodeMixed(bytes: Uint8Array): string {
  const parts: string[] = [];
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    parts.push(strict.decode(bytes.subarray(start, at)));
    const sequence = bytes.subarray(at, at + lengthOf(byte));
    try {
      parts.push(strict.decode(sequence));
      at += sequence.length - 1;
    } catch {
      parts.push(decodeWindows1252(sequence.subarray(0, 1)));
    }
    start = at + 1;
  }
  parts.push(strict.decode(bytes.subarray(start)));
  return parts.join('');
}
