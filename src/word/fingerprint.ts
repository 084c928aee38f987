import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

const digits = 16;

/** 16 hexadecimal digits of the SHA-256 of these texts in this order; `['ab']` and `['a', 'b']` have different ones. */
export function fingerprint(texts: readonly string[]): string {
  const hash = sha256.create();
  const encoder = new TextEncoder();
  for (const text of texts) {
    const bytes = encoder.encode(text);
    hash.update(encoder.encode(`${bytes.length}:`));
    hash.update(bytes);
  }
  return bytesToHex(hash.digest()).slice(0, digits);
}
