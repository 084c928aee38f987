/** A file that can be read from its beginning, chunk by chunk, more than once: one on disk, or one that the user picked. */
export interface ByteSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  chunks(): AsyncIterable<Uint8Array>;
}
