import type { AreaId } from '../model/ids.ts';

/**
 * The address points of a city, one entry per house: a local geocoder, and where its people live.
 * Sorted by street, then by number.
 */
export interface AddressBook {
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Names in the order of their first address. */
  readonly streets: readonly string[];
  /** Index into `streets`. */
  readonly street: Uint16Array;
  /** "12" or "12a". */
  readonly numbers: readonly string[];
  readonly postcodes: readonly string[];
  readonly areas: readonly AreaId[];
  /** Index into `areas`, -1 where the point lies in none. */
  readonly area: Int32Array;
}
