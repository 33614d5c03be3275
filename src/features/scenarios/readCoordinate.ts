import type { LonLat } from '../../domain/offers/offerRecord.ts';

// Both numbers need a decimal point or comma: "50,93" alone is half of a coordinate, not one.
const COORDINATE = /^\s*(-?\d{1,2}[.,]\d+)\s*[,;\s]\s*(-?\d{1,3}[.,]\d+)\s*$/;

/** Latitude and longitude as maps write them ("50.9271, 11.5892", "50,9271 11,5892"); null for anything else. */
export function readCoordinate(text: string): LonLat | null {
  const found = COORDINATE.exec(text);
  if (found === null) return null;
  const latitude = Number(found[1]!.replace(',', '.'));
  const longitude = Number(found[2]!.replace(',', '.'));
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [longitude, latitude] : null;
}
