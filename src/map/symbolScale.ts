import { type Column, STATE_CODE } from '../domain/model/column.ts';

/** Radius of the largest circle in CSS pixels at scale 1. */
export const LARGEST_RADIUS = 28;

/**
 * Radius of a proportional circle in CSS pixels at scale 1: its area is proportional to the absolute
 * value, so the radius goes with the square root (Flannery's perceptual correction is not applied,
 * because the legend shows true sizes).
 */
export function symbolRadius(value: number, largest: number): number {
  return largest > 0 ? LARGEST_RADIUS * Math.sqrt(Math.abs(value) / largest) : 0;
}

/** Radii of a column; a cell that is no number has radius 0 and is told by its pattern. */
export function symbolRadii(column: Column, largest: number): Float32Array {
  return Float32Array.from(column.state, (state, cell) =>
    state === STATE_CODE.number ? symbolRadius(column.low[cell]!, largest) : 0,
  );
}
