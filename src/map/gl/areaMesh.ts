import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { MapGrid } from '../projection.ts';
import { triangulatePolygon } from './triangulatePolygon.ts';

/** All areas as triangles for the graphics card; uploaded once per level and never when figures change. */
export interface AreaMesh {
  /** Grid units, x and y in turn. */
  readonly positions: Float32Array;
  /** Index of the area per corner. */
  readonly areas: Uint32Array;
  readonly triangles: Uint32Array;
}

export function areaMeshOf(geometry: LevelGeometry, grid: MapGrid): AreaMesh {
  const positions: number[] = [];
  const areas: number[] = [];
  const triangles: number[] = [];
  geometry.polygons.forEach((polygons, area) => {
    for (const polygon of polygons) {
      const rings = polygon.map((ring) => ring.map(([lon, lat]) => grid.project(lon, lat)));
      const mesh = triangulatePolygon(rings);
      const base = areas.length;
      for (const [x, y] of mesh.corners) {
        positions.push(x, y);
        areas.push(area);
      }
      for (const corner of mesh.triangles) triangles.push(base + corner);
    }
  });
  return {
    positions: Float32Array.from(positions),
    areas: Uint32Array.from(areas),
    triangles: Uint32Array.from(triangles),
  };
}
