import { distanceM } from '../../domain/geo/earthDistance.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import { roundMetres } from '../../domain/ownAreas/ownArea.ts';
import { reachCircles } from '../offers/reachCircles.ts';
import type { MapFit, MapGrid, Point } from '../projection.ts';
import type { DrawScene } from './drawLayer.ts';

/** Something to take hold of: a corner by its index, or the rim of the circle. */
export type Handle = number | 'rim';

/** What is drawn, in CSS pixels of the map's box. */
export interface DrawMarks {
  readonly corners: readonly Point[];
  readonly circle: { readonly centre: Point; readonly radius: number; readonly rim: Point } | null;
}

/** Fingers are broader than pointers. */
const REACH = { mouse: 10, touch: 22 } as const;

export function drawMarks(scene: DrawScene, grid: MapGrid, fit: MapFit): DrawMarks {
  const corners = scene.ring.map(([longitude, latitude]) => fit.project(longitude, latitude));
  return { corners, circle: circleOf(scene, grid, fit) };
}

function circleOf({ circle }: DrawScene, grid: MapGrid, fit: MapFit): DrawMarks['circle'] {
  if (circle === null) return null;
  const discs = reachCircles({ centres: [circle.centre], radiusM: circle.metres }, grid);
  const centre = fit.toPixel(discs.x[0]!, discs.y[0]!);
  const radius = discs.radius[0]! * fit.pixelsPerUnit;
  return { centre, radius, rim: [centre[0] + radius, centre[1]] };
}

/** What a pointer at a place takes hold of, the nearest first; null for nothing. */
export function handleAt(
  { corners, circle }: DrawMarks,
  place: Point,
  pointer: keyof typeof REACH,
): Handle | null {
  const handles: readonly (readonly [Handle, Point])[] = [
    ...corners.map((corner, index) => [index, corner] as const),
    ...(circle === null ? [] : [['rim', circle.rim] as const]),
  ];
  let nearest: Handle | null = null;
  let least: number = REACH[pointer];
  for (const [handle, at] of handles) {
    const away = distance(at, place);
    if (away > least) continue;
    nearest = handle;
    least = away;
  }
  return nearest;
}

/** Whether a click at a place closes the ring: on its first corner, once it has three. */
export function closesRing(
  { corners }: DrawMarks,
  place: Point,
  pointer: keyof typeof REACH,
): boolean {
  const [first] = corners;
  return corners.length >= 3 && first !== undefined && distance(first, place) <= REACH[pointer];
}

/** The radius that puts the rim at a position: as near as a radius can be. */
export function radiusTo(centre: LonLat, position: LonLat): number {
  return roundMetres(distanceM(centre, position));
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Path data of corners in order. */
export function linePath(corners: readonly Point[], isClosed: boolean): string {
  const [first, ...rest] = corners.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`);
  if (first === undefined) return '';
  return `M${first}${rest.map((corner) => `L${corner}`).join('')}${isClosed ? 'Z' : ''}`;
}
