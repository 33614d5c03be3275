import { type Column, STATE_CODE } from '../model/column.ts';
import type { PeriodId } from '../model/ids.ts';
import type { GroupUnits } from './groupUnits.ts';

/** Group and total of the same areas and periods, area-major: cell `area * periods.length + period`. */
export interface GroupSeries {
  readonly periods: readonly PeriodId[];
  readonly areaCount: number;
  readonly group: Column;
  readonly total: Column;
}

export interface PeriodIndex {
  readonly period: PeriodId;
  /** The index over `usedAreas`; null where it is not defined or no area is used. */
  readonly value: number | null;
  readonly usedAreas: number;
  readonly leftOut: number;
}

/**
 * A segregation index for each period. With `areas: 'same'` only areas with numbers in every period
 * enter, so that a change is never one of the areas counted; with `'each'` every period uses all the
 * areas it has. Withheld and missing cells never enter; how many areas were left out is told.
 *
 * Throws a RangeError where the columns do not fit. Linear in the cells times the cost of `index`.
 */
export function indexOverPeriods(
  series: GroupSeries,
  index: (areas: GroupUnits) => number | null,
  areas: 'same' | 'each',
): readonly PeriodIndex[] {
  const { periods, areaCount, group, total } = series;
  const cellCount = areaCount * periods.length;
  if (group.state.length !== cellCount || total.state.length !== cellCount) {
    throw new RangeError(`indexOverPeriods: columns of ${cellCount} cells expected`);
  }
  const cellOf = (area: number, period: number) => area * periods.length + period;
  const isNumber = (area: number, period: number) =>
    [group, total].every((column) => column.state[cellOf(area, period)] === STATE_CODE.number);
  const all = Array.from({ length: areaCount }, (_, area) => area);
  const balanced = all.filter((area) => periods.every((_, period) => isNumber(area, period)));
  return periods.map((period, at) => {
    const used = areas === 'same' ? balanced : all.filter((area) => isNumber(area, at));
    const value = index({
      group: Float64Array.from(used, (area) => group.low[cellOf(area, at)]!),
      total: Float64Array.from(used, (area) => total.low[cellOf(area, at)]!),
    });
    return { period, value, usedAreas: used.length, leftOut: areaCount - used.length };
  });
}
