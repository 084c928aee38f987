import type { ByteSource } from './byteSource';
import { Fingerprint } from './fingerprint';
import type { OutcomeReading } from './outcomeReading';

/** Small enough that a reader gives way to other work often, whatever the source's own chunks are. */
const sliceSize = 1 << 18;
/** How long to work, in milliseconds, before other work of the thread gets its turn. */
const turn = 40;

/**
 * One pass over a file: its first bytes can be looked at, then all of them read once in slices, and meanwhile its
 * fingerprint is computed, its progress told, and the signal obeyed.
 */
export class FilePass {
  private readonly fingerprint = new Fingerprint();
  private readonly source: AsyncIterator<Uint8Array>;
  private readonly looked: Uint8Array[] = [];
  private isEnded = false;
  private size = 0;
  private turnStart = Date.now();

  constructor(
    file: ByteSource,
    private readonly reading: Pick<OutcomeReading, 'onProgress' | 'signal'>,
  ) {
    this.source = file.chunks()[Symbol.asyncIterator]();
    this.total = file.size;
  }

  private readonly total: number;

  /** The file's beginning: at least so many bytes, or all of them. */
  async firstBytes(size: number): Promise<Uint8Array> {
    let length = this.looked.reduce((sum, chunk) => sum + chunk.length, 0);
    while (length < size) {
      const chunk = await this.next();
      if (chunk === null) break;
      this.looked.push(chunk);
      length += chunk.length;
    }
    return joined(this.looked);
  }

  /** All of the file that has not been read, with what was looked at. */
  async *chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const chunk = this.looked.shift() ?? (await this.next());
      if (chunk === null) return;
      for (let start = 0; start < chunk.length; start += sliceSize) {
        const slice = chunk.subarray(start, start + sliceSize);
        this.fingerprint.add(slice);
        this.size += slice.length;
        await this.giveWay();
        yield slice;
      }
    }
  }

  /** Reads what is left, and gives what the file is known by. */
  async identity(): Promise<{ readonly size: number; readonly fingerprint: string }> {
    for await (const _ of this.chunks());
    this.reading.onProgress?.(this.total, this.total);
    return { size: this.size, fingerprint: this.fingerprint.hex() };
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    if (this.isEnded) return;
    this.isEnded = true;
    await this.source.return?.();
  }

  private async next(): Promise<Uint8Array | null> {
    this.reading.signal?.throwIfAborted();
    if (this.isEnded) return null;
    const step = await this.source.next();
    if (step.done !== true) return step.value;
    this.isEnded = true;
    return null;
  }

  private async giveWay(): Promise<void> {
    this.reading.signal?.throwIfAborted();
    if (Date.now() - this.turnStart < turn) return;
    this.reading.onProgress?.(Math.min(this.size, this.total), this.total);
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.reading.signal?.throwIfAborted();
    this.turnStart = Date.now();
  }
}

/** The chunks as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks;
  if (first !== undefined && chunks.length === 1) return first;
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
