import type { LevelGeometry } from '../geo/geometry.ts';
import { type NeighbourList, neighbourListOf } from './neighbourList.ts';
import { createPairNumbering } from './pairNumbering.ts';
import { identicalVertices, snappedVertices, type VertexNumbering } from './vertexNumbering.ts';

/** `queen`: a common vertex is enough. `rook`: a common border segment is needed. */
export type ContiguityRule = 'queen' | 'rook';

export interface ContiguityOptions {
  readonly rule: ContiguityRule;
  /**
   * Vertices up to this many metres apart count as one; 0, the default, asks for identical ones, as
   * the tessellations of a compiled package have them.
   */
  readonly snapMetres?: number;
}

/**
 * Areas that touch, found from common vertices in time linear in the number of vertices.
 *
 * A vertex of one area that lies within a border segment of another, without a vertex of its own
 * there, is not seen: a tessellation has none (RFC 7946 data cut from one topology). Parts and holes
 * count like outer rings, so an enclave touches what surrounds it. Result by index of
 * `geometry.areas`, always symmetric; areas that touch nobody have an empty row. Negative or
 * not-a-number `snapMetres` throws a RangeError.
 *
 * Source: definitions of Cliff & Ord, Spatial Processes, 1981, ch. 1.
 */
export function contiguityNeighbours(
  geometry: LevelGeometry,
  options: ContiguityOptions,
): NeighbourList {
  const vertices = numbering(geometry, options.snapMetres ?? 0);
  const segments = createPairNumbering();
  const borders = createBorders(geometry.areas.length);
  geometry.polygons.forEach((polygons, area) => {
    for (const ring of polygons.flat()) {
      const numbers = ring.map((position) => vertices.numberOf(position));
      if (options.rule === 'queen') {
        numbers.forEach((vertex) => {
          borders.add(vertex, area);
        });
      } else {
        addSegments(numbers, (from, to) => borders.add(segments.numberOf(from, to), area));
      }
    }
  });
  return neighbourListOf(borders.rows);
}

function numbering(geometry: LevelGeometry, snapMetres: number): VertexNumbering {
  if (!(snapMetres >= 0)) {
    throw new RangeError(`contiguityNeighbours: snapMetres is ${snapMetres}`);
  }
  const [, south, , north] = geometry.bounds;
  return snapMetres === 0 ? identicalVertices() : snappedVertices(snapMetres, (south + north) / 2);
}

/** Segments as unordered pairs of vertices; those that snapping has shrunk to a point are none. */
function addSegments(numbers: readonly number[], add: (from: number, to: number) => void): void {
  for (let index = 1; index < numbers.length; index += 1) {
    const from = numbers[index - 1]!;
    const to = numbers[index]!;
    if (from !== to) {
      add(Math.min(from, to), Math.max(from, to));
    }
  }
}

interface Borders {
  readonly rows: readonly ReadonlySet<number>[];
  add(piece: number, area: number): void;
}

/**
 * Links every area that owns a piece of border (a vertex, a segment) to all earlier owners of it. Pieces
 * are numbered from 0 in the order of their coming.
 * Owners are chained lists in flat arrays: one small array per vertex would cost ten times as much.
 */
function createBorders(areaCount: number): Borders {
  const rows = Array.from({ length: areaCount }, () => new Set<number>());
  const lastOwnership: number[] = [];
  const owner: number[] = [];
  const previous: number[] = [];
  return {
    rows,
    add(piece, area) {
      const last = lastOwnership[piece] ?? -1;
      // Areas come one after the other, so an area that owns the piece already is its last owner.
      if (last !== -1 && owner[last] === area) {
        return;
      }
      for (let ownership = last; ownership !== -1; ownership = previous[ownership]!) {
        rows[owner[ownership]!]!.add(area);
        rows[area]!.add(owner[ownership]!);
      }
      lastOwnership[piece] = owner.push(area) - 1;
      previous.push(last);
    },
  };
}
