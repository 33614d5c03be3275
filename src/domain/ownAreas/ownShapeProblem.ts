import type { LonLat } from '../offers/offerRecord.ts';
import { OWN_AREA_LIMITS, type OwnShape, roundedPosition } from './ownArea.ts';

/** Why nothing is counted by a shape. */
export type OwnShapeProblem =
  | { readonly code: 'too_few_points' }
  | { readonly code: 'too_many_points'; readonly max: number }
  /** Two of its edges meet: `edges[i]` runs from point i to the next, the last one back to the first. */
  | { readonly code: 'crosses_itself'; readonly edges: readonly [number, number] }
  | { readonly code: 'radius_out_of_range'; readonly min: number; readonly max: number };

/** What is wrong with a shape, the first thing found; null where it can be used. */
export function ownShapeProblem(shape: OwnShape): OwnShapeProblem | null {
  if (shape.kind === 'radius') {
    const { min, max } = OWN_AREA_LIMITS.metres;
    const isFit = shape.metres >= min && shape.metres <= max;
    return isFit ? null : { code: 'radius_out_of_range', min, max };
  }
  const { min, max } = OWN_AREA_LIMITS.ringPoints;
  if (shape.ring.length < min) return { code: 'too_few_points' };
  if (shape.ring.length > max) return { code: 'too_many_points', max };
  const edges = crossingEdges(shape.ring, true);
  return edges === null ? null : { code: 'crosses_itself', edges };
}

/**
 * The first two edges of a ring, or of a line still being drawn (`isClosed` false), that cross, touch
 * or run back over each other; null for a simple one. Neighbours may share their common point only. In
 * whole steps of the rounded degrees, so that the answer is exact.
 */
export function crossingEdges(
  ring: readonly LonLat[],
  isClosed: boolean,
): readonly [number, number] | null {
  const points = ring.map(toSteps);
  const count = isClosed ? points.length : points.length - 1;
  const edge = (index: number): Edge => [points[index]!, points[(index + 1) % points.length]!];
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const isNext = other === one + 1;
      const isWrapped = isClosed && one === 0 && other === count - 1;
      const meets =
        isNext || isWrapped
          ? foldsBack(isNext ? edge(one) : edge(other), isNext ? edge(other) : edge(one))
          : segmentsMeet(edge(one), edge(other));
      if (meets) return [one, other];
    }
  }
  return null;
}

type Step = readonly [x: number, y: number];
type Edge = readonly [Step, Step];

function toSteps(position: LonLat): Step {
  const [longitude, latitude] = roundedPosition(position);
  return [Math.round(longitude * 1e5), Math.round(latitude * 1e5)];
}

/** Whether the edge that follows another lies over it, or one of them has no length. */
function foldsBack([from, corner]: Edge, [, to]: Edge): boolean {
  if (turn(from, corner, to) !== 0) return false;
  const ahead = (corner[0] - from[0]) * (to[0] - corner[0]);
  const aside = (corner[1] - from[1]) * (to[1] - corner[1]);
  return ahead + aside <= 0;
}

function segmentsMeet([a, b]: Edge, [c, d]: Edge): boolean {
  const abc = turn(a, b, c);
  const abd = turn(a, b, d);
  const cda = turn(c, d, a);
  const cdb = turn(c, d, b);
  if (abc !== abd && cda !== cdb && abc * abd <= 0 && cda * cdb <= 0) return true;
  const touches = (side: number, [from, to]: Edge, point: Step) =>
    side === 0 && isBetween(from, to, point);
  return (
    touches(abc, [a, b], c) ||
    touches(abd, [a, b], d) ||
    touches(cda, [c, d], a) ||
    touches(cdb, [c, d], b)
  );
}

/** 1 for a left turn, −1 for a right one, 0 on a line; exact, the products stay below 2⁵³. */
function turn(a: Step, b: Step, c: Step): -1 | 0 | 1 {
  const left = (b[0] - a[0]) * (c[1] - a[1]);
  const right = (b[1] - a[1]) * (c[0] - a[0]);
  return left > right ? 1 : left < right ? -1 : 0;
}

/** Of a point on the line through both ends. */
function isBetween([ax, ay]: Step, [bx, by]: Step, [x, y]: Step): boolean {
  return (
    Math.min(ax, bx) <= x && x <= Math.max(ax, bx) && Math.min(ay, by) <= y && y <= Math.max(ay, by)
  );
}
