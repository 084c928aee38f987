import { Inflate } from 'fflate';
import type { ReadingBudget } from '../limits';
import { PackageFault, damaged } from '../packageFault';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipEntries';

/** Small enough that even a bomb unpacks to a few megabytes before its size is counted, and that a step is short. */
const packedChunk = 8 * 1024;
const storedChunk = 64 * 1024;
const encryptedFlag = 1;

/** Work in small steps, done as they are asked for. */
export type Steps = Generator<void, void, void>;

/** Unpacks an entry chunk by chunk, one a step. Throws a PackageFault if it is damaged or exceeds the budget. */
function* unpack(entry: ZipEntry, budget: ReadingBudget, write: (chunk: Uint8Array) => void): Steps {
  if ((entry.flags & encryptedFlag) !== 0) throw damaged(entry.name, 'compression');
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    budget.takeBytes(chunk.length, entry.name);
    crc = crc32(chunk, crc);
    write(chunk);
  };
  if (entry.method === 8) yield* inflate(entry, take);
  else if (entry.method === 0) yield* forEachChunk(entry.packed, storedChunk, take);
  else throw damaged(entry.name, 'compression');
  if (crc !== entry.crc) throw damaged(entry.name, 'checksum');
}

function* inflate(entry: ZipEntry, take: (chunk: Uint8Array) => void): Steps {
  const failures: unknown[] = [];
  const stream = new Inflate((chunk) => {
    try {
      take(chunk);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  });
  try {
    yield* forEachChunk(entry.packed, packedChunk, (chunk, last) => stream.push(chunk, last));
  } catch (error) {
    // What the receiver threw passes; what the inflater threw says that the data is damaged.
    throw failures.length > 0 || error instanceof PackageFault ? error : damaged(entry.name, 'zip');
  }
}

function* forEachChunk(
  bytes: Uint8Array,
  size: number,
  use: (chunk: Uint8Array, last: boolean) => void,
): Steps {
  let at = 0;
  do {
    const end = Math.min(at + size, bytes.length);
    use(bytes.subarray(at, end), end === bytes.length);
    at = end;
    yield;
  } while (at < bytes.length);
}

/**
 * Unpacks an entry as text, UTF-8 or, with a byte order mark, UTF-16: the two that Office allows. Each step takes a few
 * milliseconds; the caller may pause between them.
 */
export function* unpackText(entry: ZipEntry, budget: ReadingBudget, write: (text: string) => void): Steps {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  const decode = (chunk?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(chunk ?? new Uint8Array()), { fatal: true });
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw damaged(entry.name, 'xml');
    }
  };
  yield* unpack(entry, budget, (chunk) => write(decode(chunk)));
  write(decode());
}

/** Takes all steps at once. */
export function takeSteps(steps: Steps): void {
  while (steps.next().done !== true);
}

function encodingOf(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
