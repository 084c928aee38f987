import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ByteSource } from '../../../src/importing/byteSource';

const chunkSize = 1 << 18;

/** A file on disk, read as it is asked for. */
export function fileSource(file: string): ByteSource {
  return {
    name: basename(file),
    size: statSync(file).size,
    chunks: () => createReadStream(file, { highWaterMark: chunkSize }) as AsyncIterable<Buffer>,
  };
}
