import type { Polygon, Position, Ring } from '../../../domain/geo/geometry.ts';
import type { Area } from '../../../domain/model/area.ts';
import type { ProblemLog } from '../problem.ts';
import { isOnGlobe } from './checkPosition.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Room around the label points: half a degree is 35 to 55 km, more than any city's radius. */
const MARGIN_DEGREES = 0.5;

/**
 * A box in which all of a package's coordinates should lie: that of the areas' label points with a
 * generous margin. Null without label points. Finds swapped axes and projected coordinates.
 */
export function plausibleBox(areas: readonly Area[]): Box | null {
  const labels = areas.flatMap(({ label }) =>
    label !== null && isOnGlobe(...label) ? [label] : [],
  );
  if (labels.length === 0) {
    return null;
  }
  const longitudes = labels.map(([longitude]) => longitude);
  const latitudes = labels.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes) - MARGIN_DEGREES,
    Math.min(...latitudes) - MARGIN_DEGREES,
    Math.max(...longitudes) + MARGIN_DEGREES,
    Math.max(...latitudes) + MARGIN_DEGREES,
  ];
}

/** Where the positions of one feature stand, and where they should lie. */
export interface FeaturePlace {
  readonly file: string;
  readonly row: number;
  readonly box: Box | null;
}

/** Reports the first position off the globe and the first far from the city, one each per feature. */
export function checkPositions(
  positions: readonly Position[],
  { file, row, box }: FeaturePlace,
  log: ProblemLog,
): void {
  const off = positions.find(([longitude, latitude]) => !isOnGlobe(longitude, latitude));
  if (off !== undefined) {
    log.error({ file, row, value: off.join(', ') }, { code: 'coordinate_out_of_range' });
    return;
  }
  const far = positions.find((position) => box !== null && !isInside(position, box));
  if (far !== undefined) {
    log.error({ file, row, value: far.join(', ') }, { code: 'coordinate_implausible' });
  }
}

/** Reports rings that do not end where they begin or that have fewer than four positions. */
export function checkRings(
  polygons: readonly Polygon[],
  { file, row }: FeaturePlace,
  log: ProblemLog,
): void {
  for (const ring of polygons.flat()) {
    if (ring.length < 4) {
      log.error({ file, row, value: String(ring.length) }, { code: 'ring_too_short' });
    } else if (!isClosed(ring)) {
      log.error({ file, row, value: ring.at(-1)?.join(', ') ?? '' }, { code: 'ring_open' });
    }
  }
}

function isClosed(ring: Ring): boolean {
  const [first] = ring;
  const last = ring.at(-1);
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isInside([longitude, latitude]: Position, [west, south, east, north]: Box): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
