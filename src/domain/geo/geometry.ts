import type { AreaId } from '../model/ids.ts';

/** Longitude, latitude in degrees, WGS84. */
export type Position = readonly [longitude: number, latitude: number];
/** Closed ring: the first position is repeated at the end. */
export type Ring = readonly Position[];
/** Exterior ring first, then holes. */
export type Polygon = readonly Ring[];

/** The polygons of one level; a tessellation whose neighbours share identical positions. */
export interface LevelGeometry {
  readonly areas: readonly AreaId[];
  /** `polygons[i]` are the parts of `areas[i]`. */
  readonly polygons: readonly (readonly Polygon[])[];
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
}

export const CONTEXT_KINDS = ['built_up', 'forest', 'river', 'water', 'road', 'tram'] as const;
export type ContextKind = (typeof CONTEXT_KINDS)[number];

/** Orienting geometry without figures: lines or polygons of one kind. */
export interface ContextLayer {
  readonly kind: ContextKind;
  readonly polygons: readonly Polygon[];
  readonly lines: readonly (readonly Position[])[];
}
