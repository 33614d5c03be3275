import type { OfferSymbol } from '../../domain/offers/inventory.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';

/**
 * How an offer looks, beside its shape. `confirmed`: filled. `unconfirmed`: open with a dashed outline,
 * because nobody has confirmed the record. `closed`: struck through. `faint`: small and pale, because it
 * does not count for what is asked.
 */
export const OFFER_LOOKS = ['confirmed', 'unconfirmed', 'closed', 'faint'] as const;
export type OfferLook = (typeof OFFER_LOOKS)[number];

/** What a scenario or a correction has done to it: a solid or a dashed ring. */
export type OfferChange = 'added' | 'changed';

export interface MapOffer {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly symbol: OfferSymbol;
  readonly look: OfferLook;
  readonly change: OfferChange | null;
  /** Whether it may be dragged to another place. */
  readonly movable: boolean;
}

/** How far people go to an offer: one circle around each, all of one size on the ground. */
export interface MapCatchments {
  readonly centres: readonly LonLat[];
  /** Metres as the crow flies. */
  readonly radiusM: number;
}

/** A place where an offer could be. */
export interface MapSite {
  /** A short text in the mark, such as its rank. */
  readonly mark: string;
  readonly position: LonLat;
}

/** Offers and what belongs to them; parts keep their identity while they do not change. */
export interface OfferScene {
  readonly offers: readonly MapOffer[];
  readonly catchments: MapCatchments | null;
  readonly sites: readonly MapSite[];
  /** The offer that stays emphasised. */
  readonly picked: string | null;
  /** While a place is asked for: every click gives one, and the place given so far. */
  readonly placing: { readonly position: LonLat | null } | null;
}

export interface OfferEvents {
  /** Ids of the offers in the mark under the pointer; empty for none. */
  onHoverOffers(ids: readonly string[]): void;
  /** A mark was clicked: one offer, or several that lie too close together at this zoom. */
  onPickOffers(ids: readonly string[], position: LonLat): void;
  /** A movable offer was dragged to another place. */
  onMoveOffer(id: string, position: LonLat): void;
  /** A place was given while one was asked for. */
  onPlace(position: LonLat): void;
}

/** The highlighted offer; as `HighlightSource` for areas. */
export interface OfferHighlightSource {
  get(): string | null;
  /** Returns the function that ends the subscription. */
  subscribe(listener: (id: string | null) => void): () => void;
}
