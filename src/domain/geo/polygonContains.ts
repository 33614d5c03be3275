import type { Polygon, Ring } from './geometry.ts';

/**
 * Whether a polygon with its holes contains a position (degrees): crossing-number test with half-open
 * edges, so that a position on a shared border belongs to one neighbour, never to two.
 */
export function polygonContains(polygon: Polygon, x: number, y: number): boolean {
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
