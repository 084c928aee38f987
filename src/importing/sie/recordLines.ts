import { RecordFields } from './recordFields';
import { SieFault } from './sieFault';
import { maxLineLength } from './sieLimits';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const blank = 0x20;
const quote = 0x22;
const hash = 0x23;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** `isWhole` is false for the last line where no line end follows it. */
export type TakeLine = (
  bytes: Uint8Array,
  start: number,
  end: number,
  line: number,
  isWhole: boolean,
) => void;

/**
 * Cuts a file into its lines, wherever its chunks are cut. A line ends in CR, LF or both. A quoted text that a line
 * break stands in goes on, unless the next line begins a record.
 */
export class RecordLines {
  /** What is left of earlier chunks, at its beginning; the rest of it is room. */
  private buffer = new Uint8Array(0);
  private kept = 0;
  private line = 1;
  private readonly fields = new RecordFields();

  constructor(private readonly take: TakeLine) {}

  feed(chunk: Uint8Array): void {
    const size = this.kept + chunk.length;
    if (size > this.buffer.length) {
      const larger = new Uint8Array(size * 2);
      larger.set(this.buffer.subarray(0, this.kept));
      this.buffer = larger;
    }
    this.buffer.set(chunk, this.kept);
    this.cut(this.buffer, size, false);
  }

  end(): void {
    this.cut(this.buffer, this.kept, true);
  }

  private cut(bytes: Uint8Array, size: number, isEnd: boolean): void {
    let start = 0;
    while (start < size) {
      let at = start;
      let line = this.line;
      let quotes = 0;
      let escapes = false;
      for (; at < size; at += 1) {
        const byte = bytes[at] as number;
        if (byte > quote) {
          if (byte === backslash) escapes = true;
        } else if (byte === quote) {
          quotes += 1;
        } else if (byte === lineFeed || byte === carriageReturn) {
          if (at + 1 === size && byte === carriageReturn && !isEnd) {
            this.keep(start, size);
            return;
          }
          const next = byte === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
          if ((quotes % 2 === 0 && !escapes) || !this.endsInQuote(bytes, start, at)) break;
          const following = firstSolid(bytes, next, size);
          if (following === size && !isEnd) {
            this.keep(start, size);
            return;
          }
          if (following === size || beginsRecord(bytes[following])) break;
          line += 1;
          at = next - 1;
        }
      }
      if (at === size && !isEnd) {
        this.keep(start, size);
        return;
      }
      if (at - start > maxLineLength)
        throw new SieFault({ code: 'tooLarge', limit: maxLineLength }, this.line);
      this.take(bytes, start, at, this.line, at < size);
      this.line = line + 1;
      start = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    }
    this.kept = 0;
  }

  private keep(start: number, size: number): void {
    this.kept = size - start;
    if (this.kept > maxLineLength) throw new SieFault({ code: 'tooLarge', limit: maxLineLength }, this.line);
    this.buffer.copyWithin(0, start, size);
  }

  private endsInQuote(bytes: Uint8Array, start: number, end: number): boolean {
    this.fields.read(bytes, start, end);
    return this.fields.isOpen && !this.fields.isGroup(this.fields.count - 1);
  }
}

function firstSolid(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] as number) <= blank) at += 1;
  return at;
}

function beginsRecord(byte: number | undefined): boolean {
  return byte === hash || byte === openBrace || byte === closeBrace;
}
