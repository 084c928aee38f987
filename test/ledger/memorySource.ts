import type { ByteSource } from '../../src/importing/byteSource';

/** A file in memory, given in chunks of so many bytes. */
export function memorySource(name: string, bytes: Uint8Array, chunkSize = 65_536): ByteSource {
  return {
    name,
    size: bytes.length,
    async *chunks() {
      for (let start = 0; start < bytes.length; start += chunkSize)
        yield await Promise.resolve(bytes.subarray(start, start + chunkSize));
    },
  };
}
