import type { Position } from '../geo/geometry.ts';

/** Gives every place a number, the same for positions that count as one place. */
export interface VertexNumbering {
  numberOf(position: Position): number;
  /** How many numbers have been given; they run from 0. */
  count(): number;
}

/** Identical positions are one place, any difference however small makes two. */
export function identicalVertices(): VertexNumbering {
  const columns = new Map<number, Map<number, number>>();
  let count = 0;
  return {
    count: () => count,
    numberOf([longitude, latitude]) {
      const column = entryOf(columns, longitude, () => new Map<number, number>());
      return entryOf(column, latitude, () => count++);
    },
  };
}

/**
 * Positions within `toleranceMetres` of a place already numbered are that place (the nearest one);
 * positions further away open a new one. Meant for tolerances far below the length of a border
 * segment: with larger ones the numbering depends on the order of the positions.
 *
 * Metres are taken on the sphere of 111,195 m per degree at `latitude`, good to 0.6 %, which is ample
 * for a tolerance.
 */
export function snappedVertices(toleranceMetres: number, latitude: number): VertexNumbering {
  const metresNorth = METRES_PER_DEGREE;
  const metresEast = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const cells = new Map<number, Map<number, Place[]>>();
  let count = 0;
  return {
    count: () => count,
    numberOf([longitude, latitudeOfPoint]) {
      const x = longitude * metresEast;
      const y = latitudeOfPoint * metresNorth;
      const column = Math.floor(x / toleranceMetres);
      const row = Math.floor(y / toleranceMetres);
      const near = nearestPlace(around(cells, column, row), x, y, toleranceMetres);
      if (near !== undefined) {
        return near.number;
      }
      const cell = entryOf(
        entryOf(cells, column, () => new Map<number, Place[]>()),
        row,
        (): Place[] => [],
      );
      const number = count++;
      cell.push({ x, y, number });
      return number;
    },
  };
}

const METRES_PER_DEGREE = 111_195;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly number: number;
}

/** Places in the cell and the eight around it: no place within one cell width lies elsewhere. */
function around(
  cells: ReadonlyMap<number, ReadonlyMap<number, readonly Place[]>>,
  column: number,
  row: number,
): readonly Place[] {
  return [column - 1, column, column + 1].flatMap((c) =>
    [row - 1, row, row + 1].flatMap((r) => cells.get(c)?.get(r) ?? []),
  );
}

function nearestPlace(
  places: readonly Place[],
  x: number,
  y: number,
  tolerance: number,
): Place | undefined {
  let nearest: Place | undefined;
  let least = tolerance;
  for (const place of places) {
    const distance = Math.hypot(place.x - x, place.y - y);
    if (distance <= least) {
      least = distance;
      nearest = place;
    }
  }
  return nearest;
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const value = create();
  map.set(key, value);
  return value;
}
