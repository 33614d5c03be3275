import { type Column, emptyColumn } from '../model/column.ts';
import { absenceOf, assertAmounts } from './absence.ts';
import { setBounds } from './columnOfBounds.ts';
import { groupByIndex } from './groupByIndex.ts';

/** Where people live, finer than areas: addresses, building blocks, grid cells. */
export interface DemandPoints {
  /** Index of the area in which the point lies, -1 for none. */
  readonly area: Int32Array;
  /** Share of the area's people, in any unit (residents, dwellings, 1 per address), at least 0. */
  readonly weight: Float64Array;
}

export interface SpreadDemand {
  /** People at every point; its Σ over an area is the area's figure. */
  readonly atPoints: Column;
  /** Areas with a figure above 0 that no point of positive weight can carry. */
  readonly areasWithoutPoints: readonly number[];
}

/**
 * Spreads the people of areas over their points in proportion to the weights (dasymetric mapping,
 * Wright 1936), instead of putting all at the centre of the polygon. Withheld counts become intervals
 * at the points, absent ones keep their state. Points in no area have nobody (0).
 * Throws a RangeError for NaN or negative weights and counts.
 */
export function spreadDemand(population: Column, points: DemandPoints): SpreadDemand {
  assertAmounts(population, 'spreadDemand, population');
  const count = points.area.length;
  const groups = groupByIndex(points.area, population.state.length);
  const atPoints = emptyColumn(count);
  for (let point = 0; point < count; point += 1) {
    if (points.area[point] === -1) setBounds(atPoints, point, NOBODY);
  }
  const areasWithoutPoints: number[] = [];
  for (let area = 0; area < population.state.length; area += 1) {
    const members = groups.members.subarray(groups.start[area]!, groups.start[area + 1]!);
    const total = totalWeight(members, points.weight);
    if (total === 0 && population.high[area] !== 0) areasWithoutPoints.push(area);
    for (const point of members) {
      atPoints.flags[point] = population.flags[area]!;
      const share = total === 0 ? 0 : points.weight[point]! / total;
      if (share === 0) setBounds(atPoints, point, NOBODY);
      else setBounds(atPoints, point, scaled(population, area, share), absenceOf(population, area));
    }
  }
  return { atPoints, areasWithoutPoints };
}

const NOBODY = { low: 0, high: 0 } as const;

function scaled(population: Column, area: number, share: number) {
  return { low: population.low[area]! * share, high: population.high[area]! * share };
}

function totalWeight(members: Uint32Array, weight: Float64Array): number {
  let total = 0;
  for (const point of members) {
    const value = weight[point]!;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`spreadDemand: point ${point} has a weight of ${value}`);
    }
    total += value;
  }
  return total;
}
