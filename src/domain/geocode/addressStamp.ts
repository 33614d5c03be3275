import type { AddressBook } from './addressBook.ts';

/** FNV-1a, 32 bit (Fowler, Noll and Vo; RFC 9923). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short text that is another one where the address points are others, or in another order: what names
 * places by their number only fits the points that it was made for.
 */
export function addressStamp(
  addresses: Pick<AddressBook, 'longitude' | 'latitude'> | null,
): string {
  if (addresses === null) return '0';
  let hash = OFFSET;
  for (const degrees of [addresses.longitude, addresses.latitude]) {
    for (const byte of new Uint8Array(degrees.buffer, degrees.byteOffset, degrees.byteLength)) {
      hash = Math.imul(hash ^ byte, PRIME);
    }
  }
  return `${addresses.longitude.length}-${(hash >>> 0).toString(16)}`;
}
