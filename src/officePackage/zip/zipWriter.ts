import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntries';

const localSize = 30;
const centralSize = 46;
const endSize = 22;
const deflated = 8;
const utf8Name = 0x0800;
/** Sizes are known when an entry is written, so that no descriptor follows its data. */
const descriptorFlag = 0x0008;
/** 1 January 1980, the earliest that a zip can state: the same content gives the same file. */
const fixedDate = 0x00210000;
/** What a zip without the 64-bit extension can hold. */
const most = { entries: 0xfffe, bytes: 0xfffffffe };

/** Packs a part that is new or has changed. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  return packedEntry(name, { crc: crc32(content), size: content.length, packed: deflateSync(content) });
}

interface PackedContent {
  /** Of the content before it was packed, as is the size. */
  readonly crc: number;
  readonly size: number;
  /** Deflated. */
  readonly packed: Uint8Array;
}

/** The entry of a part that was packed already. */
export function packedEntry(name: string, { crc, size, packed }: PackedContent): ZipEntry {
  return {
    name,
    nameBytes: new TextEncoder().encode(name),
    flags: utf8Name,
    method: deflated,
    modified: fixedDate,
    crc,
    statedSize: size,
    externalAttributes: 0,
    packed,
  };
}

/** A zip of these entries in this order; their packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const sizes = entries.map((entry) => localSize + entry.nameBytes.length + entry.packed.length);
  const directoryStart = sum(sizes);
  const directorySize = sum(entries.map((entry) => centralSize + entry.nameBytes.length));
  const total = directoryStart + directorySize + endSize;
  if (entries.length > most.entries || total > most.bytes)
    throw new RangeError('The package is too large for a zip.');

  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = directoryStart;
  for (const entry of entries) {
    view.setUint32(local, 0x04034b50, true);
    writeShared(view, local + 4, entry);
    bytes.set(entry.nameBytes, local + localSize);
    bytes.set(entry.packed, local + localSize + entry.nameBytes.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    writeShared(view, central + 6, entry);
    view.setUint32(central + 38, entry.externalAttributes, true);
    view.setUint32(central + 42, local, true);
    bytes.set(entry.nameBytes, central + centralSize);

    local += localSize + entry.nameBytes.length + entry.packed.length;
    central += centralSize + entry.nameBytes.length;
  }
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directorySize, true);
  view.setUint32(central + 16, directoryStart, true);
  return bytes;
}

/** The 26 bytes that a local header and the directory have in common. */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~descriptorFlag, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.statedSize, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
