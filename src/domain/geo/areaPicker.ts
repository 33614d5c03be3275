import Flatbush from 'flatbush';
import type { LevelGeometry, Ring } from './geometry.ts';
import { polygonContains } from './polygonContains.ts';

/** Finds the area under a position without asking the graphics card. */
export interface AreaPicker {
  /** Index of the area that contains the position (degrees), or -1. About 0.1 ms at any size. */
  pick(longitude: number, latitude: number): number;
}

/**
 * A picker over a level: an R-tree of the parts' boxes (Flatbush), then the crossing-number test with
 * half-open edges, so that a position on a shared border belongs to one neighbour, never to two.
 */
export function createAreaPicker(geometry: LevelGeometry): AreaPicker {
  const parts = geometry.polygons.flatMap((polygons, area) =>
    polygons.map((polygon) => ({ area, polygon })),
  );
  if (parts.length === 0) return { pick: () => -1 };
  const tree = new Flatbush(parts.length);
  for (const { polygon } of parts) tree.add(...boxOf(polygon[0] ?? []));
  tree.finish();
  return {
    pick(longitude, latitude) {
      for (const candidate of tree.search(longitude, latitude, longitude, latitude)) {
        const part = parts[candidate]!;
        if (polygonContains(part.polygon, longitude, latitude)) return part.area;
      }
      return -1;
    },
  };
}

/** West, south, east and north end of a ring. */
export function boxOf(ring: Ring): [number, number, number, number] {
  const box: [number, number, number, number] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
