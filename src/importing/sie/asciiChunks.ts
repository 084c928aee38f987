import { guessUtf16, looksBinary } from '../textEncoding';
import { rawText } from './byteNames';
import { SieFault } from './sieFault';

/** So many bytes tell what kind of file it is. */
const firstSize = 1024;

/**
 * Gives a file's bytes in an encoding in which ASCII is ASCII, so that records can be cut before it is known which:
 * UTF-16 becomes UTF-8. Refuses what is no text, and web pages.
 */
export class AsciiChunks {
  /** Where the first bytes tell it. */
  encoding: 'UTF-8' | 'UTF-16' | null = null;
  private first: Uint8Array | null = new Uint8Array(0);
  private wide: TextDecoder | null = null;
  private isBlank = true;

  constructor(private readonly take: (bytes: Uint8Array) => void) {}

  feed(chunk: Uint8Array): void {
    if (this.first === null) {
      this.pass(chunk);
      return;
    }
    const first = new Uint8Array(this.first.length + chunk.length);
    first.set(this.first);
    first.set(chunk, this.first.length);
    this.first = first;
    if (first.length >= firstSize) this.begin(first);
  }

  end(): void {
    if (this.first !== null) this.begin(this.first);
    if (this.wide !== null && this.wide.decode() !== '') throw new SieFault({ code: 'truncated' }, null);
    if (this.isBlank) throw new SieFault({ code: 'empty' }, null);
  }

  private begin(first: Uint8Array): void {
    this.first = null;
    const isMarked = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf;
    const wide = wideEncoding(first);
    if (wide !== null) this.wide = new TextDecoder(wide);
    if (isMarked) this.encoding = 'UTF-8';
    else if (wide !== null) this.encoding = 'UTF-16';
    const bytes = isMarked ? first.subarray(3) : first;
    const text =
      wide === null
        ? rawText(bytes, 0, Math.min(bytes.length, firstSize))
        : new TextDecoder(wide).decode(bytes.subarray(0, firstSize));
    this.refuse(text);
    this.pass(bytes);
  }

  private refuse(text: string): void {
    const start = text.trimStart();
    if (start.startsWith('<')) {
      // SIE 5 is XML, and another format altogether.
      const isSie5 = /<(?:\w+:)?Sie(?:Entry)?[\s>]/.test(start);
      throw new SieFault(isSie5 ? { code: 'unknownSieType', type: '5' } : { code: 'webPage' }, null);
    }
    const isPackage = /^(?:PK\u0003\u0004|%PDF-|\u00D0\u00CF\u0011\u00E0)/.test(text);
    // Bytes from 0x80 are letters here, whatever else they would be in another encoding.
    if (isPackage || looksBinary(text.replace(/[\u0080-\uFFFF]/g, '')))
      throw new SieFault({ code: 'binary' }, null);
  }

  private pass(chunk: Uint8Array): void {
    const bytes =
      this.wide === null ? chunk : new TextEncoder().encode(this.wide.decode(chunk, { stream: true }));
    if (this.isBlank) this.isBlank = bytes.every((byte) => byte <= 0x20);
    this.take(bytes);
  }
}

function wideEncoding(first: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le';
  if (first[0] === 0xfe && first[1] === 0xff) return 'utf-16be';
  return guessUtf16(first.subarray(0, first.length & ~1));
}
