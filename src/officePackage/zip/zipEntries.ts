import { damaged } from '../packageFault';

/** One file in a zip, still packed. */
export interface ZipEntry {
  /** The name with forward slashes. */
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** DOS time in the low 16 bits, DOS date in the high ones. */
  readonly modified: number;
  readonly crc: number;
  /** The unpacked size as the directory states it; not to be trusted. */
  readonly statedSize: number;
  readonly externalAttributes: number;
  /** The packed bytes, a view into the file. */
  readonly packed: Uint8Array;
}

const endSignature = 0x06054b50;
const end64Signature = 0x06064b50;
const end64LocatorSignature = 0x07064b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const longestComment = 0xffff;
const inZip64 = 0xffffffff;

/** The entries of a zip in the order of its directory. Throws a PackageFault if the zip is damaged. */
export function readZipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // DataView throws a RangeError where an offset points outside the file.
    if (error instanceof RangeError) throw damaged(null, 'zip');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== centralSignature) throw damaged(null, 'zip');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    entries.push(readEntry(bytes, view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - endSize - longestComment);
  for (let at = view.byteLength - endSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === end64LocatorSignature) {
      const end64 = Number(view.getBigUint64(locator + 8, true));
      if (view.getUint32(end64, true) !== end64Signature) throw damaged(null, 'zip');
      return {
        count: Number(view.getBigUint64(end64 + 32, true)),
        offset: Number(view.getBigUint64(end64 + 48, true)),
      };
    }
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw damaged(null, 'zip');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ZipEntry {
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
  const wide = readZip64Field(view, at, at + 46 + nameLength, extraLength);
  if (view.getUint32(wide.offset, true) !== localSignature) throw damaged(name, 'zip');
  const start =
    wide.offset + 30 + view.getUint16(wide.offset + 26, true) + view.getUint16(wide.offset + 28, true);
  if (start + wide.packedSize > bytes.length) throw damaged(name, 'zip');
  return {
    name,
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    statedSize: wide.size,
    externalAttributes: view.getUint32(at + 38, true),
    packed: bytes.subarray(start, start + wide.packedSize),
  };
}

/** Sizes and offset; each is 64 bits wide in the extra field if its 32 bits are all ones. */
function readZip64Field(view: DataView, at: number, extraStart: number, extraLength: number) {
  const sizes = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true) };
  const result = { ...sizes, offset: view.getUint32(at + 42, true) };
  const extraEnd = extraStart + extraLength;
  for (let field = extraStart; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (result[key] !== inZip64) continue;
      result[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
  return result;
}
