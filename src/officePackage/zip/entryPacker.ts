import { Deflate } from 'fflate';
import { declaredAsUtf8 } from '../xml/declaredAsUtf8';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntries';
import { packedEntry } from './zipWriter';

/** Packs a part of XML that arrives in pieces, so that a large one is never held unpacked. */
export class EntryPacker {
  private readonly pieces: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private readonly deflate = new Deflate((piece) => this.pieces.push(piece));
  private crc = 0;
  private size = 0;

  /** Takes a text that ends with a whole character. */
  write(text: string): void {
    if (text !== '') this.push(this.encoder.encode(this.size === 0 ? declaredAsUtf8(text) : text), false);
  }

  finish(name: string): ZipEntry {
    this.push(new Uint8Array(), true);
    return packedEntry(name, { crc: this.crc, size: this.size, packed: joined(this.pieces) });
  }

  private push(bytes: Uint8Array, isLast: boolean): void {
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    this.deflate.push(bytes, isLast);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
