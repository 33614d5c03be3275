import type { AreaId } from '../model/ids.ts';
import type { LonLat } from '../offers/offerRecord.ts';

/** A house, or a house that stands for its street. */
export interface AddressMatch {
  readonly street: string;
  /** Null where the match stands for a street. */
  readonly number: string | null;
  readonly postcode: string;
  readonly position: LonLat;
  /** The finest area, null outside of the city. */
  readonly area: AreaId | null;
}

/**
 * How well an address was found. `exact`: this house is in the book. `street`: only its street is; the
 * match is the house nearest to the middle of the street's houses, and none of them is further from it
 * than `withinM` metres. `none`: nothing that could be drawn without guessing.
 */
export type GeocodeResult =
  | { readonly grade: 'exact'; readonly match: AddressMatch }
  | {
      readonly grade: 'street';
      readonly match: AddressMatch;
      readonly withinM: number;
      readonly reason: 'no_number' | 'unknown_number';
    }
  | {
      readonly grade: 'none';
      /** `other_place`: the address names another town, or a postcode that the street does not have. */
      readonly reason: 'empty' | 'unknown_street' | 'other_place';
    }
  | {
      readonly grade: 'none';
      /** Several streets of this name, or several houses of this number, far from one another. */
      readonly reason: 'ambiguous';
      readonly candidates: readonly AddressMatch[];
    };

export interface GeocodeRequest {
  /** Street and house; may hold postcode and town. */
  readonly text: string;
  /** From a field of its own; null where there is none. */
  readonly postcode: string | null;
}

export interface Geocoder {
  find(request: GeocodeRequest): GeocodeResult;
  /** Addresses that begin like the text, at most `limit`: streets, and houses once a number begins. */
  suggest(text: string, limit: number): readonly AddressMatch[];
}
