/** What a file is by its first bytes and, in a compound file, by the streams that it holds. */
export type FileKind = 'zip' | 'encrypted' | 'xls' | 'doc' | 'other';

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipFile = [0x50, 0x4b, 0x03, 0x04];
const emptyZip = [0x50, 0x4b, 0x05, 0x06];
const entrySize = 128;

export function fileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, zipFile) || startsWith(bytes, emptyZip)) return 'zip';
  if (!startsWith(bytes, compoundFile)) return 'other';
  if (hasStream(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasStream(bytes, 'WordDocument')) return 'doc';
  return hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'xls' : 'other';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Looks at every place where a directory entry may start: they are 128 bytes long in sectors of 512 or 4096. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  // UTF-16 with its closing zero.
  const signature = `${name}\0`.split('').flatMap((char) => [char.charCodeAt(0), 0]);
  for (let at = 0; at < bytes.length; at += entrySize) {
    if (startsWith(bytes.subarray(at, at + signature.length), signature)) return true;
  }
  return false;
}
