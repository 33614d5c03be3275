import {
  type EarthPoints,
  type EarthSurface,
  earthPoints,
  type Places,
} from '../geo/earthDistance.ts';
import { buildPlaceIndex, type PlaceIndex } from '../geo/placeIndex.ts';

/** Places made ready for many distances and searches. */
export interface PreparedPlaces {
  readonly points: EarthPoints;
  /** Built when first asked for. */
  index(): PlaceIndex;
}

const prepared: Readonly<Record<EarthSurface, WeakMap<Places, PreparedPlaces>>> = {
  ellipsoid: new WeakMap(),
  sphere: new WeakMap(),
};

/**
 * Prepares places once for as long as they live: the people of a city stay where they are while a
 * question about them changes many times. Places are told apart by identity and must not be written to
 * afterwards. Throws as `earthPoints` does.
 */
export function preparedPlaces(places: Places, surface: EarthSurface): PreparedPlaces {
  const known = prepared[surface].get(places);
  if (known !== undefined) return known;
  let index: PlaceIndex | null = null;
  const made: PreparedPlaces = {
    points: earthPoints(places, surface),
    index: () => {
      index ??= buildPlaceIndex(places);
      return index;
    },
  };
  prepared[surface].set(places, made);
  return made;
}
