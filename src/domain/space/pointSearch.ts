import { arcLengthM, earthPoints } from '../geo/earthDistance.ts';
import type { Position } from '../geo/geometry.ts';
import { buildPlaceIndex } from '../geo/placeIndex.ts';

export interface FoundPoint {
  readonly index: number;
  readonly metres: number;
}

export interface PointSearch {
  /**
   * Other points at most `metres` (inclusive, along the WGS84 ellipsoid) from point `index`, nearest
   * first, equal distances in the order of the points. Empty for a null point.
   */
  around(index: number, metres: number): readonly FoundPoint[];
}

/**
 * A spatial index over points in degrees; null points are never found. Distances are those of
 * `arcLengthM`: within 2 cm of the geodesic up to 100 km. Throws a RangeError for degrees off the globe.
 */
export function createPointSearch(points: readonly (Position | null)[]): PointSearch {
  const present = points.flatMap((point, index) => (point === null ? [] : [{ point, index }]));
  const places = {
    longitude: Float64Array.from(present, ({ point }) => point[0]),
    latitude: Float64Array.from(present, ({ point }) => point[1]),
  };
  const onEarth = earthPoints(places, 'ellipsoid');
  const tree = buildPlaceIndex(places);
  const placeOf = new Map(present.map(({ index }, place) => [index, place]));
  return {
    around(index, metres) {
      const centre = placeOf.get(index);
      if (centre === undefined) {
        return [];
      }
      const found: FoundPoint[] = [];
      tree.searchAround(places.longitude[centre]!, places.latitude[centre]!, metres, (place) => {
        const distance = arcLengthM(onEarth, centre, onEarth, place);
        if (place !== centre && distance <= metres) {
          found.push({ index: present[place]!.index, metres: distance });
        }
      });
      return found.sort((a, b) => a.metres - b.metres || a.index - b.index);
    },
  };
}
