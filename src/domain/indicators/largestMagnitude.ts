import { type Column, STATE_CODE } from '../model/column.ts';
import type { AreaId } from '../model/ids.ts';
import type { Figures } from './evaluate.ts';

/**
 * The largest absolute number that some areas have in any period; 0 where they have none. Sizes drawn
 * by it can be compared over time, and places beside the map (city, Land) do not dwarf the areas. `values` are
 * the figures themselves, or their differences in the same layout.
 */
export function largestMagnitude(
  figures: Figures,
  areas: readonly AreaId[],
  values: Column = figures.values,
): number {
  const wanted = new Set(areas);
  const width = figures.periods.length;
  let largest = 0;
  figures.places.forEach((place, row) => {
    if (!wanted.has(place.id)) return;
    for (let cell = row * width; cell < (row + 1) * width; cell += 1) {
      if (values.state[cell] !== STATE_CODE.number) continue;
      largest = Math.max(largest, Math.abs(values.low[cell]!));
    }
  });
  return largest;
}
