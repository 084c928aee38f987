import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ByteSource } from '../importing/byteSource';

/** A file on disk, read as a stream. Throws what the file system throws. */
export async function fileSource(path: string): Promise<ByteSource> {
  const { size } = await stat(path);
  return {
    name: basename(path),
    size,
    chunks: () => createReadStream(path),
  };
}
