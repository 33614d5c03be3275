import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import type { Polygon, Position } from '../../src/domain/geo/geometry.ts';

/** What belongs to one id: an area's polygons, or a context kind's polygons and lines. */
export interface Shape {
  readonly id: string;
  readonly polygons: readonly Polygon[];
  readonly lines: readonly (readonly Position[])[];
}

/**
 * Shapes as TopoJSON with one object `shapes`. Shared borders are found on the source's own positions
 * and stored once; only then are they rounded, so that no gap can open between neighbours.
 * `gridDegrees`: distance of the grid's lines, which pass through 0°; the same for all levels of a
 * package, so that their borders lie on each other.
 */
export function compileTopology(shapes: readonly Shape[], gridDegrees: number): unknown {
  const features = shapes.flatMap(featuresOf);
  const joined = joinBorders({ type: 'FeatureCollection', features });
  const [west = 0, south = 0] = joined.bbox ?? [];
  const { type, objects, arcs, transform } = quantize(joined, {
    scale: [gridDegrees, gridDegrees],
    translate: [floorTo(west, gridDegrees), floorTo(south, gridDegrees)],
  });
  return { type, transform, objects, arcs };
}

/** The grid line at or below a coordinate, without the noise of binary multiplication. */
function floorTo(degrees: number, gridDegrees: number): number {
  return Number((Math.floor(degrees / gridDegrees) * gridDegrees).toFixed(9));
}

/** The library types allow properties to be null, its own functions do not. */
function joinBorders(collection: FeatureCollection): Topology<Objects> {
  return topology({ shapes: collection }) as Topology<Objects>;
}

function featuresOf({ id, polygons, lines }: Shape): Feature<MultiPolygon | MultiLineString>[] {
  const areal: MultiPolygon = { type: 'MultiPolygon', coordinates: mutable(polygons) };
  const linear: MultiLineString = { type: 'MultiLineString', coordinates: mutable(lines) };
  return [areal, linear]
    .filter(({ coordinates }) => coordinates.length > 0)
    .map((geometry) => ({ type: 'Feature', id, properties: null, geometry }));
}

/** GeoJSON's types are mutable; the positions themselves are not touched. */
function mutable<Coordinates>(value: unknown): Coordinates {
  return structuredClone(value) as Coordinates;
}
