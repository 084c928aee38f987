const tables = makeTables();

/** Four tables, so that four bytes are taken in one step. */
function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let rest = byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    first[byte] = rest >>> 0;
  }
  const second = next(first, first);
  const third = next(second, first);
  return [first, second, third, next(third, first)];
}

function next(previous: Uint32Array, first: Uint32Array): Uint32Array {
  return previous.map((value) => (value >>> 8) ^ entry(first, value));
}

/** The CRC-32 of `bytes`, continued from `start`, the CRC-32 of what came before. */
export function crc32(bytes: Uint8Array, start = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [t0, t1, t2, t3] = tables;
  let crc = ~start;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    crc ^= view.getUint32(at, true);
    crc = entry(t3, crc) ^ entry(t2, crc >>> 8) ^ entry(t1, crc >>> 16) ^ entry(t0, crc >>> 24);
  }
  for (; at < bytes.length; at += 1) crc = entry(t0, crc ^ view.getUint8(at)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function entry(table: Uint32Array, index: number): number {
  return table[index & 255] ?? 0;
}
