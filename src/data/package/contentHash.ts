import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf } from './hexOf.ts';

/** The first 16 hexadecimal digits of the SHA-256 (FIPS 180-4) of some bytes, as in file names. */
export function contentHash(bytes: Uint8Array): string {
  return hexOf(sha256(bytes));
}
