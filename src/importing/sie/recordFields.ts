import { rawText } from './byteNames';

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const blank = 0x20;
/** More than any record of the standard has. */
const maxFields = 32;

export const fieldKinds = { bare: 0, quoted: 1, escaped: 2, group: 3 } as const;

/** The fields of one record, as places in its bytes: nothing is copied until a field's text is asked for. */
export class RecordFields {
  readonly starts = new Int32Array(maxFields);
  readonly ends = new Int32Array(maxFields);
  readonly kinds = new Uint8Array(maxFields);
  count = 0;
  /** A quoted field, or a group in braces, that the record ends in the middle of. */
  isOpen = false;
  bytes: Uint8Array = new Uint8Array(0);

  /** Where the objects of the group stand that was read last: dimension, object, dimension, object. */
  readonly partStarts = new Int32Array(maxFields);
  readonly partEnds = new Int32Array(maxFields);

  read(bytes: Uint8Array, start: number, end: number, limit: number = maxFields): void {
    this.bytes = bytes;
    this.count = 0;
    this.isOpen = false;
    let at = start;
    while (this.count < limit) {
      while (at < end && (bytes[at] as number) <= blank) at += 1;
      if (at >= end) return;
      const first = bytes[at] as number;
      if (first === quote) at = this.readQuoted(at + 1, end);
      else if (first === openBrace) at = this.readGroup(at + 1, end);
      else at = this.readBare(at, end);
    }
  }

  /** The field's bytes as characters of the same number, `\"` as `"`; empty where there is no such field. */
  text(field: number): string {
    if (field >= this.count) return '';
    const text = rawText(this.bytes, this.starts[field] as number, this.ends[field] as number);
    return this.kinds[field] === fieldKinds.escaped ? text.replaceAll('\\"', '"') : text;
  }

  /** The same, to the end of the record where the field is not quoted: names of several words are seen without quotes. */
  textFrom(field: number): string {
    const last = this.count - 1;
    if (field >= last || this.kinds[field] !== fieldKinds.bare) return this.text(field);
    return rawText(this.bytes, this.starts[field] as number, this.ends[last] as number);
  }

  isGroup(field: number): boolean {
    return field < this.count && this.kinds[field] === fieldKinds.group;
  }

  /** Reads what stands between the braces; tells how many parts. */
  readParts(field: number): number {
    const { bytes } = this;
    const end = this.ends[field] as number;
    let at = this.starts[field] as number;
    let count = 0;
    while (count < maxFields) {
      while (at < end && (bytes[at] as number) <= blank) at += 1;
      if (at >= end) break;
      const quoted = bytes[at] === quote;
      if (quoted) at += 1;
      const start = at;
      while (at < end && !(quoted ? bytes[at] === quote && bytes[at - 1] !== backslash : endsPart(bytes, at)))
        at += 1;
      let last = at;
      while (last > start && (bytes[last - 1] as number) <= blank) last -= 1;
      this.partStarts[count] = start;
      this.partEnds[count] = last;
      if (quoted) at += 1;
      count += 1;
    }
    return count;
  }

  private readBare(start: number, end: number): number {
    let at = start + 1;
    while (at < end && (this.bytes[at] as number) > blank && this.bytes[at] !== openBrace) at += 1;
    return this.add(fieldKinds.bare, start, at, at);
  }

  /** A quote ends the field only before a blank, a brace or the end: texts such as `skärm 19"-tum` are seen unescaped. */
  private readQuoted(start: number, end: number): number {
    const { bytes } = this;
    let kind: number = fieldKinds.quoted;
    for (let at = start; at < end; at += 1) {
      if (bytes[at] !== quote) continue;
      const isLast = isBlankFrom(bytes, at + 1, end);
      // A path such as "C:\" ends in what would be an escaped quote.
      if (bytes[at - 1] === backslash && at > start && !isLast) kind = fieldKinds.escaped;
      else if (isLast || endsField(bytes[at + 1] as number)) return this.add(kind, start, at, at + 1);
    }
    this.isOpen = true;
    return this.add(kind, start, end, end);
  }

  private readGroup(start: number, end: number): number {
    const { bytes } = this;
    let quoted = false;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at];
      if (byte === quote && bytes[at - 1] !== backslash) quoted = !quoted;
      else if (byte === closeBrace && !quoted) return this.add(fieldKinds.group, start, at, at + 1);
    }
    this.isOpen = true;
    return this.add(fieldKinds.group, start, end, end);
  }

  /** Without blanks around it, which quotes may hold. */
  private add(kind: number, start: number, end: number, next: number): number {
    let first = start;
    let last = end;
    while (first < last && (this.bytes[first] as number) <= blank) first += 1;
    while (first < last && (this.bytes[last - 1] as number) <= blank) last -= 1;
    this.kinds[this.count] = kind;
    this.starts[this.count] = first;
    this.ends[this.count] = last;
    this.count += 1;
    return next;
  }
}

function endsField(byte: number): boolean {
  return byte <= blank || byte === openBrace || byte === closeBrace;
}

function endsPart(bytes: Uint8Array, at: number): boolean {
  return (bytes[at] as number) <= blank || bytes[at] === quote;
}

function isBlankFrom(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bytes[at] as number) > blank) return false;
  return true;
}
