import type { Position, Ring } from '../geo/geometry.ts';

/** An edge that is not level, from its lower to its upper end. */
interface Edge {
  readonly low: Position;
  readonly high: Position;
  /** 0: of the first shape, 1: of the second. */
  readonly shape: 0 | 1;
}

/**
 * Surface that two shapes of a plane share. A shape is its rings (closed, either winding); what lies
 * inside an odd number of them belongs to it, so holes and parts need no order. They may be concave and
 * share borders. Exact but for rounding: the plane is cut into strips at every corner and crossing; in
 * a strip every edge is straight and keeps its place, so the width half-way up times the height is the
 * surface.
 */
export function polygonOverlap(one: readonly Ring[], other: readonly Ring[]): number {
  const first = edgesOf(one, 0);
  const second = edgesOf(other, 1);
  const edges = [...first, ...second];
  const bottom = Math.max(lowest(first), lowest(second));
  const top = Math.min(highest(first), highest(second));
  const cuts = new Set<number>();
  for (const { low, high } of edges) cuts.add(low[1]).add(high[1]);
  for (const a of first) for (const b of second) addCrossing(cuts, a, b);
  const levels = [...cuts].filter((level) => level >= bottom && level <= top);
  levels.sort((a, b) => a - b);
  let total = 0;
  for (let index = 1; index < levels.length; index += 1) {
    const height = levels[index]! - levels[index - 1]!;
    total += height * sharedWidth(edges, (levels[index]! + levels[index - 1]!) / 2);
  }
  return total;
}

/** Surface of one shape. */
export function polygonSurface(rings: readonly Ring[]): number {
  return polygonOverlap(rings, rings);
}

function sharedWidth(edges: readonly Edge[], level: number): number {
  const hits = edges
    .filter(({ low, high }) => low[1] <= level && level < high[1])
    .map((edge) => ({ x: xAt(edge, level), shape: edge.shape }))
    .sort((a, b) => a.x - b.x);
  const inside = [false, false];
  let width = 0;
  hits.forEach(({ x, shape }, index) => {
    if (inside[0] && inside[1]) width += x - hits[index - 1]!.x;
    inside[shape] = !inside[shape];
  });
  return width;
}

function xAt({ low, high }: Edge, level: number): number {
  return low[0] + ((level - low[1]) / (high[1] - low[1])) * (high[0] - low[0]);
}

/** Where two edges cross, unless they only meet at an end or run side by side. */
function addCrossing(cuts: Set<number>, a: Edge, b: Edge): void {
  const bottom = Math.max(a.low[1], b.low[1]);
  const top = Math.min(a.high[1], b.high[1]);
  if (!(bottom < top)) return;
  const below = xAt(a, bottom) - xAt(b, bottom);
  const above = xAt(a, top) - xAt(b, top);
  if (below * above < 0) cuts.add(bottom + ((top - bottom) * below) / (below - above));
}

function edgesOf(rings: readonly Ring[], shape: 0 | 1): readonly Edge[] {
  return rings.flatMap((ring) =>
    ring.slice(1).flatMap((to, index): readonly Edge[] => {
      const from = ring[index]!;
      if (from[1] === to[1]) return [];
      return [from[1] < to[1] ? { low: from, high: to, shape } : { low: to, high: from, shape }];
    }),
  );
}

function lowest(edges: readonly Edge[]): number {
  return edges.reduce((least, { low }) => Math.min(least, low[1]), Number.POSITIVE_INFINITY);
}

function highest(edges: readonly Edge[]): number {
  return edges.reduce((most, { high }) => Math.max(most, high[1]), Number.NEGATIVE_INFINITY);
}
