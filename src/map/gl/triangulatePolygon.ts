import type { Point } from '../projection.ts';

/**
 * Triangles of a polygon with holes by ear clipping (Meisters 1975); holes are joined to the outer ring
 * by bridges first (Eberly 2002). Quadratic in the corners, which for administrative areas (tens to
 * hundreds of corners) is well under a millisecond each, once per level.
 *
 * @param rings Outer ring first, then holes; open or closed, in either direction.
 * @returns Corner positions as drawn and index triples into them. Degenerate rings give no triangles.
 */
export function triangulatePolygon(rings: readonly (readonly Point[])[]): {
  readonly corners: readonly Point[];
  readonly triangles: readonly number[];
} {
  const [outer = [], ...holes] = rings.map(openRing).filter((ring) => ring.length >= 3);
  if (outer.length < 3) return { corners: [], triangles: [] };
  let corners = directed(outer, 1);
  const rightmostFirst = holes
    .map((hole) => fromRightmost(directed(hole, -1)))
    .sort((a, b) => b[0]![0] - a[0]![0]);
  for (const hole of rightmostFirst) corners = joinHole(corners, hole, rightmostFirst);
  return { corners, triangles: clipEars(corners) };
}

function clipEars(corners: readonly Point[]): number[] {
  const remaining = corners.map((_, index) => index);
  const triangles: number[] = [];
  let position = 0;
  let tried = 0;
  while (remaining.length > 2) {
    const count = remaining.length;
    const before = remaining[(position + count - 1) % count]!;
    const tip = remaining[position % count]!;
    const after = remaining[(position + 1) % count]!;
    // After a round without an ear only slivers of rounding are left: clip them rather than loop.
    if (tried > count || isEar(corners, remaining, [before, tip, after])) {
      if (turn(corners[before]!, corners[tip]!, corners[after]!) !== 0) {
        triangles.push(before, tip, after);
      }
      remaining.splice(position % count, 1);
      tried = 0;
      // Stepping back one corner keeps the triangles compact instead of a long thin fan.
      position = (position + remaining.length - 1) % remaining.length;
    } else {
      position = (position + 1) % count;
      tried += 1;
    }
  }
  return triangles;
}

function isEar(
  corners: readonly Point[],
  remaining: readonly number[],
  [before, tip, after]: readonly [number, number, number],
): boolean {
  const a = corners[before]!;
  const b = corners[tip]!;
  const c = corners[after]!;
  if (turn(a, b, c) <= 0) return false;
  return remaining.every((index) => {
    const point = corners[index]!;
    return (
      samePoint(point, a) ||
      samePoint(point, b) ||
      samePoint(point, c) ||
      !inTriangle(point, a, b, c)
    );
  });
}

/** Inserts the hole at the nearest corner its first corner sees, there and back. */
function joinHole(
  outer: readonly Point[],
  hole: readonly Point[],
  holes: readonly (readonly Point[])[],
): Point[] {
  const bridge = visibleCorner(outer, hole[0]!, [outer, ...holes]);
  return [
    ...outer.slice(0, bridge + 1),
    ...hole,
    hole[0]!,
    outer[bridge]!,
    ...outer.slice(bridge + 1),
  ];
}

function visibleCorner(
  outer: readonly Point[],
  from: Point,
  obstacles: readonly (readonly Point[])[],
): number {
  const byDistance = outer
    .map((point, index) => ({
      index,
      distance: Math.hypot(point[0] - from[0], point[1] - from[1]),
    }))
    .sort((a, b) => a.distance - b.distance);
  const seen = byDistance.find(
    ({ index }) =>
      opensTowards(outer, index, from) &&
      obstacles.every((ring) => !isCrossed(ring, from, outer[index]!)),
  );
  return seen?.index ?? byDistance[0]!.index;
}

/**
 * Whether the inside of the ring at a corner lies towards the target. Earlier bridges leave two corners
 * at one place, and only one of them opens to the right side.
 */
function opensTowards(ring: readonly Point[], index: number, target: Point): boolean {
  const before = ring[(index + ring.length - 1) % ring.length]!;
  const corner = ring[index]!;
  const after = ring[(index + 1) % ring.length]!;
  const leftOfFirst = turn(before, corner, target) > 0;
  const leftOfSecond = turn(corner, after, target) > 0;
  return turn(before, corner, after) > 0
    ? leftOfFirst && leftOfSecond
    : leftOfFirst || leftOfSecond;
}

/** Whether a ring crosses or touches the segment anywhere but at its ends. */
function isCrossed(ring: readonly Point[], from: Point, to: Point): boolean {
  return ring.some((start, index) => {
    const end = ring[(index + 1) % ring.length]!;
    const ends = [from, to];
    if (ends.some((point) => samePoint(point, start) || samePoint(point, end))) return false;
    return (
      turn(from, to, start) * turn(from, to, end) <= 0 &&
      turn(start, end, from) * turn(start, end, to) <= 0
    );
  });
}

function openRing(ring: readonly Point[]): Point[] {
  return ring.filter((point, index) => {
    const next = ring[(index + 1) % ring.length]!;
    return !samePoint(point, next);
  });
}

function directed(ring: readonly Point[], direction: 1 | -1): Point[] {
  let doubleArea = 0;
  ring.forEach((point, index) => {
    const next = ring[(index + 1) % ring.length]!;
    doubleArea += point[0] * next[1] - next[0] * point[1];
  });
  return doubleArea * direction < 0 ? ring.toReversed() : [...ring];
}

function fromRightmost(ring: readonly Point[]): Point[] {
  let start = 0;
  ring.forEach((point, index) => {
    if (point[0] > ring[start]![0]) start = index;
  });
  return [...ring.slice(start), ...ring.slice(0, start)];
}

function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/** Border included, for corners in positive direction. */
function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  return turn(a, b, point) >= 0 && turn(b, c, point) >= 0 && turn(c, a, point) >= 0;
}

function samePoint(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
