import type { Column } from '../model/column.ts';
import { STATE_CODE } from '../model/column.ts';

/** Members of a group and all people of the same areas, index by index. Counts, not shares. */
export interface GroupUnits {
  readonly group: ArrayLike<number>;
  readonly total: ArrayLike<number>;
}

export interface UsableUnits extends GroupUnits {
  readonly group: Float64Array;
  readonly total: Float64Array;
  /** Positions in the columns of the areas that are used. */
  readonly indexes: readonly number[];
  /** Areas left out because the source withholds one of the two counts (`masked`, `interval`, `suppressed`). */
  readonly withheld: number;
  /** Areas left out because one of the two is missing or makes no sense there. */
  readonly missing: number;
}

/**
 * Areas of two columns whose cells are both numbers, with how many were left out and why. Areas with
 * withheld counts are the small ones, so a measure over the rest is of those areas only; say so.
 * Throws a RangeError for columns of different length.
 */
export function usableUnits(group: Column, total: Column): UsableUnits {
  if (group.state.length !== total.state.length) {
    throw new RangeError('usableUnits: group and total must be columns of the same length');
  }
  const indexes: number[] = [];
  let withheld = 0;
  let missing = 0;
  for (let index = 0; index < group.state.length; index += 1) {
    const states = [group.state[index]!, total.state[index]!];
    if (states.some((state) => state >= STATE_CODE.missing)) missing += 1;
    else if (states.some((state) => state !== STATE_CODE.number)) withheld += 1;
    else indexes.push(index);
  }
  return {
    indexes,
    withheld,
    missing,
    group: Float64Array.from(indexes, (index) => group.low[index]!),
    total: Float64Array.from(indexes, (index) => total.low[index]!),
  };
}

/** One area that has people: the group's count, everybody's, and the rest's. */
export interface Unit {
  readonly group: number;
  readonly total: number;
  readonly rest: number;
}

export interface Composition {
  readonly units: readonly Unit[];
  readonly group: number;
  readonly total: number;
  readonly rest: number;
}

/**
 * Areas with people and their sums; areas with nobody are dropped, as they belong to no index. Null
 * where the group or the rest has no member at all, so that nothing can be distributed.
 *
 * Throws a RangeError unless 0 ≤ group ≤ total, finite, for each area.
 */
export function compositionOf({ group, total }: GroupUnits): Composition | null {
  if (group.length !== total.length) {
    throw new RangeError(`${group.length} group counts and ${total.length} totals`);
  }
  const units = Array.from({ length: group.length }, (_, index) => {
    const unit = {
      group: group[index]!,
      total: total[index]!,
      rest: total[index]! - group[index]!,
    };
    if (!(unit.group >= 0 && unit.rest >= 0 && Number.isFinite(unit.total))) {
      throw new RangeError(`area ${index}: ${unit.group} of ${unit.total} is no part of a whole`);
    }
    return unit;
  }).filter((unit) => unit.total > 0);
  const sum = (of: (unit: Unit) => number) => units.reduce((all, unit) => all + of(unit), 0);
  const members = sum((unit) => unit.group);
  const rest = sum((unit) => unit.rest);
  return members === 0 || rest === 0
    ? null
    : { units, group: members, rest, total: sum((unit) => unit.total) };
}
