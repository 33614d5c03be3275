import type { LevelGeometry, Position } from '../../../domain/geo/geometry.ts';
import type { AreaId } from '../../../domain/model/ids.ts';

/** Inches from the upper left corner of the shape's box. */
export type ShapePoint =
  | { readonly x: number; readonly y: number; readonly moveTo?: boolean }
  | { readonly close: true };

export interface LocatorShapes {
  readonly width: number;
  readonly height: number;
  readonly context: readonly ShapePoint[];
  /** Empty where the area has no outline in the geometry: the city among its parts. */
  readonly subject: readonly ShapePoint[];
}

/** Points nearer than this are one: a hundredth of an inch is less than a hairline. */
const STEP = 0.01;

/** Outlines of a level with one area apart, fitted into a box. Mercator, as the map is. */
export function locatorShapes(
  geometry: LevelGeometry,
  subject: AreaId,
  box: { readonly width: number; readonly height: number },
): LocatorShapes {
  const [west, south, east, north] = geometry.bounds;
  const [top, bottom] = [mercator(north), mercator(south)];
  const across = ((east - west) * Math.PI) / 180;
  const scale = Math.min(box.width / across, box.height / (top - bottom));
  const place = ([longitude, latitude]: Position) => ({
    x: snapped((((longitude - west) * Math.PI) / 180) * scale),
    y: snapped((top - mercator(latitude)) * scale),
  });
  const outline = (index: number): readonly ShapePoint[] =>
    (geometry.polygons[index] ?? []).flatMap((polygon) =>
      polygon.flatMap((ring) => ringPoints(ring.map(place))),
    );
  const own = geometry.areas.indexOf(subject);
  return {
    width: across * scale,
    height: (top - bottom) * scale,
    context: geometry.areas.flatMap((_, index) => (index === own ? [] : outline(index))),
    subject: own < 0 ? [] : outline(own),
  };
}

function ringPoints(points: readonly { x: number; y: number }[]): readonly ShapePoint[] {
  const distinct = points.filter(
    ({ x, y }, index) => index === 0 || x !== points[index - 1]!.x || y !== points[index - 1]!.y,
  );
  if (distinct.length < 3) return [];
  const [first, ...others] = distinct;
  return [{ ...first!, moveTo: true }, ...others, { close: true }];
}

function mercator(latitude: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
}

function snapped(inches: number): number {
  return Math.round(inches / STEP) * STEP;
}
