import { SieFault } from './sieFault';
import { maxNames } from './sieLimits';

/** Numbers names, by their bytes, in order of appearance: a string is made of each only once. */
export class ByteNames {
  /** Bytes as characters of the same number: the encoding is known only when the whole file is read. */
  readonly texts: string[] = [];
  private slots = new Int32Array(16).fill(-1);
  private hashes: number[] = [];

  constructor(private readonly limit: number = maxNames) {}

  number(bytes: Uint8Array, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const found = this.slots[slot] as number;
      if (found < 0) return this.add(rawText(bytes, start, end), hash, slot);
      if (this.hashes[found] === hash && this.isSame(found, bytes, start, end)) return found;
      slot = (slot + 1) & mask;
    }
  }

  private isSame(name: number, bytes: Uint8Array, start: number, end: number): boolean {
    const text = this.texts[name] as string;
    if (text.length !== end - start) return false;
    for (let at = 0; at < text.length; at += 1) {
      if (text.charCodeAt(at) !== bytes[start + at]) return false;
    }
    return true;
  }

  private add(text: string, hash: number, slot: number): number {
    const name = this.texts.length;
    if (name >= this.limit) throw new SieFault({ code: 'tooLarge', limit: this.limit }, null);
    this.texts.push(text);
    this.hashes.push(hash);
    this.slots[slot] = name;
    if (name * 2 > this.slots.length) this.grow();
    return name;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    this.hashes.forEach((hash, name) => {
      let slot = hash & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = name;
    });
    this.slots = slots;
  }
}

/** The bytes as characters of the same number. */
export function rawText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] as number);
  return text;
}
