import { feature } from 'topojson-client';
import {
  CONTEXT_KINDS,
  type ContextLayer,
  type Polygon,
  type Position,
} from '../../../domain/geo/geometry.ts';
import type { ShapeWire, TopologyWire } from './topologySchema.ts';

export interface DecodedShape {
  readonly id: string;
  readonly polygons: readonly Polygon[];
  readonly lines: readonly (readonly Position[])[];
}

/**
 * Shapes in longitude and latitude. Each shared arc is decoded from the same integers, so that
 * neighbours hold identical positions. Null where a shape names an arc that is not there.
 */
export function decodeTopology(topology: TopologyWire): readonly DecodedShape[] | null {
  const shapes = topology.objects.shapes.geometries;
  if (!shapes.every((shape) => hasItsArcs(shape, topology.arcs.length))) {
    return null;
  }
  return shapes.map((shape) => decodeShape(topology, shape));
}

/** Joins decoded shapes into one layer per kind; shapes of unknown kinds are left out. */
export function contextLayersOf(shapes: readonly DecodedShape[]): readonly ContextLayer[] {
  return CONTEXT_KINDS.map((kind) => {
    const ofKind = shapes.filter(({ id }) => id === kind);
    return {
      kind,
      polygons: ofKind.flatMap(({ polygons }) => polygons),
      lines: ofKind.flatMap(({ lines }) => lines),
    };
  }).filter(({ polygons, lines }) => polygons.length + lines.length > 0);
}

function decodeShape(topology: TopologyWire, shape: ShapeWire): DecodedShape {
  const { id } = shape;
  if (shape.type === 'MultiPolygon') {
    const { coordinates } = feature(topology, shape).geometry;
    return { id, polygons: coordinates.map((polygon) => polygon.map(toPositions)), lines: [] };
  }
  const { coordinates } = feature(topology, shape).geometry;
  return { id, polygons: [], lines: coordinates.map(toPositions) };
}

function toPositions(line: readonly (readonly number[])[]): readonly Position[] {
  return line.map(([longitude = Number.NaN, latitude = Number.NaN]) => [longitude, latitude]);
}

function hasItsArcs(shape: ShapeWire, count: number): boolean {
  const indexes = shape.type === 'MultiPolygon' ? shape.arcs.flat(2) : shape.arcs.flat();
  return indexes.every((index) => (index < 0 ? ~index : index) < count);
}
