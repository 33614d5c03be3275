import type { Offer } from '../coverage/offer.ts';
import type { AreaId } from '../model/ids.ts';

export type LonLat = readonly [longitude: number, latitude: number];

/**
 * How sure the place of an offer is. `stated`: the source gives the coordinate. `exact` and `street`
 * come from the package's own address points: the house number, or the middle of the street. `set`: a
 * person put it on the map. `none`: no place is known, and none is guessed.
 */
export const PLACEMENTS = ['stated', 'exact', 'street', 'set', 'none'] as const;
export type Placement = (typeof PLACEMENTS)[number];

/** Who says so: the package, or a person on this device. */
export type OfferOrigin = 'package' | 'own';

/** An offer as the inventory knows it; texts are in the language of the source. */
export interface OfferRecord extends Offer {
  readonly name: string;
  /** Id in `Inventory.categories`. */
  readonly category: string;
  /** A finer kind as the source words it; null where not stated. */
  readonly subcategory: string | null;
  /** Handlungsfeld; that of the category where the record names none; null where neither does. */
  readonly field: string | null;
  /** Whom it serves, in the source's words. */
  readonly targetGroup: string | null;
  readonly operator: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  /** WGS84; null exactly where `placement` is `none`. */
  readonly position: LonLat | null;
  readonly placement: Placement;
  /** The finest area in which it stands; null outside the city and where no place is known. */
  readonly area: AreaId | null;
  readonly url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: the date the record describes. */
  readonly asOf: string | null;
  /** Keys of the catalogue's sources. */
  readonly sources: readonly string[];
  readonly note: string | null;
  readonly origin: OfferOrigin;
}

/** What coverage asks of a record: no words, so that thousands of them reach the worker in no time. */
export interface CountedOffer
  extends Offer,
    Pick<OfferRecord, 'category' | 'subcategory' | 'operator' | 'position' | 'area' | 'origin'> {}

/** Whether the record may be taken as it stands: nobody has confirmed an `unverified` one. */
export function isConfirmed({ status, origin }: Pick<OfferRecord, 'status' | 'origin'>): boolean {
  return origin === 'own' || status === 'active' || status === 'listed';
}
