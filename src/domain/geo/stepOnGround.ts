import type { LonLat } from '../offers/offerRecord.ts';

export type Heading = 'north' | 'east' | 'south' | 'west';

/** Metres in a degree of latitude on the mean Earth (radius 6371 km). */
const METRES_PER_DEGREE = (Math.PI * 6_371_000) / 180;
const MAX_LATITUDE = 85;

/** The place so many metres away in a direction. Meant for steps within a city. */
export function stepOnGround(
  [longitude, latitude]: LonLat,
  heading: Heading,
  metres: number,
): LonLat {
  const degrees = metres / METRES_PER_DEGREE;
  switch (heading) {
    case 'north':
      return [longitude, Math.min(MAX_LATITUDE, latitude + degrees)];
    case 'south':
      return [longitude, Math.max(-MAX_LATITUDE, latitude - degrees)];
    default: {
      const turn = heading === 'east' ? 1 : -1;
      return [longitude + (turn * degrees) / Math.cos((latitude * Math.PI) / 180), latitude];
    }
  }
}
