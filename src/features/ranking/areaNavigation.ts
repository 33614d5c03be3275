import type { AreaId } from '../../domain/model/ids.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export interface PlacedArea {
  readonly id: AreaId;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

/**
 * The nearest area that lies in a direction, within 45° either side of it; null at the edge. Degrees
 * of longitude are shortened by the cosine of the latitude, which is exact enough to choose by.
 */
export function neighbourTowards(
  areas: readonly PlacedArea[],
  from: AreaId,
  direction: Direction,
): AreaId | null {
  const start = areas.find((area) => area.id === from);
  if (start === undefined) return null;
  const shortening = Math.cos((start.latitude * Math.PI) / 180);
  let nearest: { readonly id: AreaId; readonly distance: number } | null = null;
  for (const area of areas) {
    const east = (area.longitude - start.longitude) * shortening;
    const north = area.latitude - start.latitude;
    const distance = Math.hypot(east, north);
    if (distance === 0 || !liesTowards(direction, east, north)) continue;
    if (nearest === null || distance < nearest.distance) nearest = { id: area.id, distance };
  }
  return nearest?.id ?? null;
}

function liesTowards(direction: Direction, east: number, north: number): boolean {
  switch (direction) {
    case 'left':
      return -east >= Math.abs(north);
    case 'right':
      return east >= Math.abs(north);
    case 'up':
      return north >= Math.abs(east);
    case 'down':
      return -north >= Math.abs(east);
  }
}

/** The next area whose name begins with what was typed, from the one after `current`, round the end. */
export function areaByName(
  rows: readonly { readonly id: AreaId; readonly name: string }[],
  current: number,
  typed: string,
): number {
  const wanted = typed.toLocaleLowerCase('de');
  const offset = typed.length === 1 ? 1 : 0;
  for (let step = 0; step < rows.length; step += 1) {
    const index = (current + offset + step) % rows.length;
    if (rows[index]!.name.toLocaleLowerCase('de').startsWith(wanted)) return index;
  }
  return -1;
}
