import * as v from 'valibot';
import { CONTEXT_KINDS } from '../../../domain/geo/geometry.ts';

/** Longitude, latitude; a height after them is ignored. */
const position = v.looseTuple([v.number(), v.number()]);
const line = v.pipe(v.array(position), v.minLength(2));
const polygon = v.pipe(v.array(v.array(position)), v.minLength(1));

const polygonal = [
  v.object({ type: v.literal('Polygon'), coordinates: polygon }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
] as const;

const linear = [
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
] as const;

/** Areas of one level (RFC 7946). */
export const areaCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.object({ area_id: v.string() }),
      geometry: v.variant('type', polygonal),
    }),
  ),
});

/** Orienting geometry; each feature names its kind. */
export const contextCollection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.object({
      properties: v.object({ kind: v.picklist(CONTEXT_KINDS) }),
      geometry: v.variant('type', [...polygonal, ...linear]),
    }),
  ),
});

export type AreaFeature = v.InferOutput<typeof areaCollection>['features'][number];
export type ContextFeature = v.InferOutput<typeof contextCollection>['features'][number];
