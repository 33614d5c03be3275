import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { LevelGeometry, Position } from '../../domain/geo/geometry.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { mapGridOf, type Point } from '../projection.ts';
import { areaMeshOf } from './areaMesh.ts';

const districts = '../shared/jena/geometry/jena_districts.geojson';

function jena(): LevelGeometry {
  const { features } = JSON.parse(readFileSync(districts, 'utf8')) as {
    features: { properties: { area_id: string }; geometry: { coordinates: Position[][] } }[];
  };
  const positions = features.flatMap((feature) => feature.geometry.coordinates.flat());
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return {
    areas: features.map((feature) => feature.properties.area_id as AreaId),
    polygons: features.map((feature) => [feature.geometry.coordinates]),
    bounds: [
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ],
  };
}

function ringArea(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

describe.skipIf(!existsSync(districts))('areaMeshOf(Jena)', () => {
  it('fills every district to within a hundredth of a percent and marks each corner with its area', () => {
    const geometry = jena();
    const grid = mapGridOf(geometry.bounds);
    const { positions, areas, triangles } = areaMeshOf(geometry, grid);
    const filled = new Float64Array(geometry.areas.length);
    for (let index = 0; index < triangles.length; index += 3) {
      const corners = [...triangles.subarray(index, index + 3)];
      expect(new Set(corners.map((corner) => areas[corner])).size).toBe(1);
      const triangle = corners.map(
        (corner): Point => [positions[2 * corner]!, positions[2 * corner + 1]!],
      );
      filled[areas[corners[0]!]!]! += ringArea(triangle);
    }
    geometry.polygons.forEach((polygons, area) => {
      const ring = polygons[0]![0]!.map(([lon, lat]) => grid.project(lon, lat));
      expect(filled[area]! / ringArea(ring)).toBeCloseTo(1, 4);
    });
  });
});
