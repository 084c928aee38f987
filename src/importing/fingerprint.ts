import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/** A file's SHA-256, computed as its bytes come. */
export class Fingerprint {
  private readonly hash = sha256.create();

  add(bytes: Uint8Array): void {
    this.hash.update(bytes);
  }

  /** In hexadecimal; nothing can be added afterwards. */
  hex(): string {
    return bytesToHex(this.hash.digest());
  }
}
