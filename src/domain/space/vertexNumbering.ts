import type { Position } from '../geo/geometry.ts';
import { createPairNumbering } from './pairNumbering.ts';

/** Gives every place a number from 0 on, the same for positions that count as one place. */
export interface VertexNumbering {
  numberOf(position: Position): number;
}

/** Identical positions are one place, any difference however small makes two. */
export function identicalVertices(): VertexNumbering {
  const pairs = createPairNumbering();
  return { numberOf: ([longitude, latitude]) => pairs.numberOf(longitude, latitude) };
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
  const metresEast = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const places = createPlaceGrid(2 * toleranceMetres);
  return {
    numberOf([longitude, latitudeOfPoint]) {
      const x = longitude * metresEast;
      const y = latitudeOfPoint * METRES_PER_DEGREE;
      const near = places.nearest(x, y, toleranceMetres);
      return near === -1 ? places.add(x, y) : near;
    },
  };
}

const METRES_PER_DEGREE = 111_195;

interface PlaceGrid {
  /** The nearest place at most `within` away, which must not exceed half a cell; -1 for none. */
  nearest(x: number, y: number, within: number): number;
  /** Opens a place and returns its number. */
  add(x: number, y: number): number;
}

/** Places by square cells; those of one cell are a chain from the last one added to the first. */
function createPlaceGrid(cellWidth: number): PlaceGrid {
  const cells = createPairNumbering();
  const lastIn: number[] = [];
  const placeX: number[] = [];
  const placeY: number[] = [];
  const previous: number[] = [];
  const cellAt = (value: number) => Math.floor(value / cellWidth);
  return {
    add(x, y) {
      const cell = cells.numberOf(cellAt(x), cellAt(y));
      placeX.push(x);
      placeY.push(y);
      const place = previous.push(lastIn[cell] ?? -1) - 1;
      lastIn[cell] = place;
      return place;
    },
    nearest(x, y, within) {
      let nearest = -1;
      let least = within;
      for (let column = cellAt(x - within); column <= cellAt(x + within); column += 1) {
        for (let row = cellAt(y - within); row <= cellAt(y + within); row += 1) {
          const cell = cells.find(column, row);
          for (let place = lastIn[cell] ?? -1; place !== -1; place = previous[place]!) {
            const distance = Math.hypot(placeX[place]! - x, placeY[place]! - y);
            if (distance <= least) {
              least = distance;
              nearest = place;
            }
          }
        }
      }
      return nearest;
    },
  };
}
