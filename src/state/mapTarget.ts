import type { LonLat, OfferRecord } from '../domain/offers/offerRecord.ts';
import { patchSession } from './actions/changeView.ts';
import type { Atlas } from './atlas.ts';

type Listener = (places: readonly LonLat[]) => void;

const targets = new WeakMap<Atlas, Set<Listener>>();

/** The map's part: brings places into view when they are asked for. Returns the end of it. */
export function onMapTarget(atlas: Atlas, listener: Listener): () => void {
  const listeners = listenersOf(atlas);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the map on the page to bring places into view. */
export function showPlaces(atlas: Atlas, places: readonly LonLat[]): void {
  if (places.length === 0) return;
  for (const listener of listenersOf(atlas)) listener(places);
}

/** Shows offers on the map; a single one stands out there and in the table. Those without a place do not. */
export function showOffers(atlas: Atlas, offers: readonly OfferRecord[]): void {
  const [first, ...others] = offers;
  patchSession(atlas, {
    pickedOffer: first !== undefined && others.length === 0 ? first.id : null,
  });
  showPlaces(
    atlas,
    offers.flatMap(({ position }) => (position === null ? [] : [position])),
  );
}

function listenersOf(atlas: Atlas): Set<Listener> {
  const known = targets.get(atlas) ?? new Set<Listener>();
  targets.set(atlas, known);
  return known;
}
