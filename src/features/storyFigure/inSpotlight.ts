import type { MapFills } from '../../map/mapModel.ts';

/** Palest step a class colour takes. */
const PALEST = 2;

/** Fills in which all areas but one step back; the same fills where none is in the spotlight. */
export function inSpotlight(fills: MapFills, index: number): MapFills {
  if (index < 0) return fills;
  const fade = new Uint8Array(fills.pattern.length).fill(PALEST);
  fade[index] = 0;
  return { ...fills, fade };
}
