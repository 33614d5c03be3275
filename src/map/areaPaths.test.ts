import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContextLayer, LevelGeometry, Position } from '../domain/geo/geometry.ts';
import type { AreaId } from '../domain/model/ids.ts';
import { areaPathsOf, contextPathOf } from './areaPaths.ts';
import { encodePath } from './encodePath.ts';
import type { Point } from './projection.ts';

const id = (text: string) => text as AreaId;
const square = (west: number, south: number, size: number): readonly Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

const twoSquares: LevelGeometry = {
  areas: [id('left'), id('right')],
  polygons: [[[square(0, 0, 1)]], [[square(1, 0, 1)]]],
  bounds: [0, 0, 2, 1],
};

/** Reads path data back into absolute positions. */
function decode(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = part.match(/-?\d+/g)!.map(Number);
      const points: Point[] = [[numbers[0]!, numbers[1]!]];
      for (let index = 2; index < numbers.length; index += 2) {
        const [x, y] = points.at(-1)!;
        points.push([x + numbers[index]!, y + numbers[index + 1]!]);
      }
      return points;
    });
}

describe('encodePath(lines, closed)', () => {
  it('ends every line within half a unit of its true end, however many steps were rounded', () => {
    const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
    const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(line, (points) => {
        const [x, y] = decode(encodePath([points], false))[0]!.at(-1)!;
        expect(Math.abs(x - points.at(-1)![0])).toBeLessThanOrEqual(0.5);
        expect(Math.abs(y - points.at(-1)![1])).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('closes rings with z instead of repeating the first position', () => {
    expect(
      encodePath(
        [
          [
            [0, 0],
            [10, 0],
            [10, -5],
            [0, 0],
          ],
        ],
        true,
      ),
    ).toBe('M0 0l10 0 0-5z');
  });

  it('draws nothing for a line without positions', () => {
    expect(encodePath([[]], false)).toBe('');
  });
});

describe('areaPathsOf(geometry)', () => {
  it('draws the shared border of two neighbours through the same positions', () => {
    const paths = areaPathsOf(twoSquares);
    const corners = (index: number) =>
      decode(paths.path(index))[0]!.map((point) => point.join(' '));
    const shared = corners(0).filter((corner) => corners(1).includes(corner));
    expect(shared).toHaveLength(2);
  });

  it('draws the same outline in its fine path, in sixteenths of a unit', () => {
    const paths = areaPathsOf(twoSquares);
    const coarse = decode(paths.path(1))[0]!;
    const fine = decode(paths.finePath(1))[0]!;
    expect(fine).toHaveLength(coarse.length);
    fine.forEach(([x, y], index) => {
      expect(Math.abs(x / 16 - coarse[index]![0])).toBeLessThanOrEqual(0.54);
      expect(Math.abs(y / 16 - coarse[index]![1])).toBeLessThanOrEqual(0.54);
    });
  });

  it('gives the same paths for the same geometry', () => {
    expect(areaPathsOf(twoSquares)).toBe(areaPathsOf(twoSquares));
  });

  it('knows where each area lies', () => {
    const paths = areaPathsOf(twoSquares);
    expect(paths.indexOf(id('right'))).toBe(1);
    expect(paths.indexOf(id('elsewhere'))).toBe(-1);
    const [x, y] = paths.centroid(1);
    expect(x).toBeCloseTo(1500, 6);
    expect(y).toBeCloseTo(paths.grid.height / 2, 0);
    expect(paths.extent(1).minX).toBeCloseTo(1000, 6);
  });

  it('draws context lines open and context polygons closed', () => {
    const layer: ContextLayer = {
      kind: 'river',
      polygons: [[square(0, 0, 0.5)]],
      lines: [
        [
          [0, 0],
          [2, 1],
        ],
      ],
    };
    const path = contextPathOf(layer, areaPathsOf(twoSquares));
    expect(path.match(/z/g)).toHaveLength(1);
    expect(path.match(/M/g)).toHaveLength(2);
  });
});

const districts = '../shared/jena/geometry/jena_districts.geojson';

describe.skipIf(!existsSync(districts))('areaPathsOf(Jena)', () => {
  it('keeps the 41 districts under 8 KB compressed, so that the prerendered page stays under 20', () => {
    const collection = JSON.parse(readFileSync(districts, 'utf8')) as {
      features: { properties: { area_id: string }; geometry: { coordinates: Position[][] } }[];
    };
    const positions = collection.features.flatMap((feature) => feature.geometry.coordinates.flat());
    const longitudes = positions.map(([longitude]) => longitude);
    const latitudes = positions.map(([, latitude]) => latitude);
    const paths = areaPathsOf({
      areas: collection.features.map((feature) => id(feature.properties.area_id)),
      polygons: collection.features.map((feature) => [feature.geometry.coordinates]),
      bounds: [
        Math.min(...longitudes),
        Math.min(...latitudes),
        Math.max(...longitudes),
        Math.max(...latitudes),
      ],
    });
    const all = collection.features.map((_, index) => paths.path(index)).join('\n');
    expect(collection.features).toHaveLength(41);
    expect(gzipSync(all, { level: 9 }).length).toBeLessThan(8192);
  });
});
