import { type Column, STATE_CODE } from '../../domain/model/column.ts';

/** Radius of the largest circle in CSS pixels at scale 1. */
export const LARGEST_RADIUS = 28;

/**
 * Radii of proportional circles: the area of a circle is proportional to the absolute value, so the
 * radius goes with its square root (Flannery's perceptual correction is not applied, because the
 * legend shows true sizes). The largest number of all periods has the largest circle, so that circles
 * can be compared over time. Cells that are no number have radius 0 and are told by pattern.
 */
export function symbolRadii(current: Column, all: Column): Float32Array {
  let largest = 0;
  for (let cell = 0; cell < all.state.length; cell += 1) {
    if (all.state[cell] === STATE_CODE.number)
      largest = Math.max(largest, Math.abs(all.low[cell]!));
  }
  return Float32Array.from(current.state, (state, cell) =>
    state === STATE_CODE.number && largest > 0
      ? LARGEST_RADIUS * Math.sqrt(Math.abs(current.low[cell]!) / largest)
      : 0,
  );
}
