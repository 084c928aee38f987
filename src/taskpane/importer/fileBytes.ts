import type { ByteSource } from '../../importing/byteSource';

/** A file that the user picked, chunk by chunk: it is never in memory as a whole. */
export function fileBytes(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
    async *chunks() {
      const reader = file.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          yield value;
        }
      } finally {
        // Where whoever reads stops early; a file that has been read to its end takes no notice.
        await reader.cancel();
      }
    },
  };
}
