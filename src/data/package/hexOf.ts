const HASH_BYTES = 8;

/** The first 16 hexadecimal digits of a digest: enough to find damage, short enough for a name. */
export function hexOf(digest: Uint8Array): string {
  return Array.from(digest.subarray(0, HASH_BYTES), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
