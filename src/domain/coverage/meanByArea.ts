import { type Column, emptyColumn, STATE_CODE } from '../model/column.ts';
import { absenceOf, assertAmounts, strongerAbsence } from './absence.ts';
import { setBounds } from './columnOfBounds.ts';
import { groupByIndex } from './groupByIndex.ts';
import { weightedMeanBounds } from './weightedMeanBounds.ts';

export interface MeanByAreaOptions {
  /** One figure per point (or per area, on the way to larger areas). */
  readonly values: Column;
  /** People at every point: numbers, or bounds where the count is withheld. */
  readonly weights: Column;
  /** Index of the area of every point, -1 for none. */
  readonly areaOf: ArrayLike<number>;
  readonly areaCount: number;
}

export interface MeanByArea {
  readonly cells: Column;
  /** Points that entered the figure of each area, and inhabited points that had none to give. */
  readonly used: Uint32Array;
  readonly absent: Uint32Array;
}

/**
 * Population-weighted means of points by area, Σ w v ÷ Σ w. For 0/1 values this is the share of people.
 *
 * States: points without people do not count whatever their figure. One inhabited point without a
 * figure makes the area's figure absent (nothing is imputed; suppressed before missing). Bounds give
 * the narrowest interval that holds every possible mean. An area without inhabited points is
 * `not_applicable`, one without any point `missing`.
 *
 * Within one area whose count is withheld, give the points' shares as weights: the mean does not depend
 * on the count. n log n where bounds occur, else linear.
 */
export function meanByArea(options: MeanByAreaOptions): MeanByArea {
  const { values, weights, areaOf, areaCount } = options;
  if (values.state.length !== areaOf.length || weights.state.length !== areaOf.length) {
    throw new RangeError(
      `meanByArea: ${values.state.length} values, ${weights.state.length} weights, ${areaOf.length} points`,
    );
  }
  assertAmounts(weights, 'meanByArea, weights');
  const groups = groupByIndex(areaOf, areaCount);
  const result = {
    cells: emptyColumn(areaCount),
    used: new Uint32Array(areaCount),
    absent: new Uint32Array(areaCount),
  };
  for (let area = 0; area < areaCount; area += 1) {
    const members = groups.members.subarray(groups.start[area]!, groups.start[area + 1]!);
    if (members.length > 0) writeMean(result, area, { members, values, weights });
  }
  return result;
}

/** The mean of all points as one cell in a column of length 1. */
export function meanOfAll(values: Column, weights: Column): MeanByArea {
  return meanByArea({ values, weights, areaOf: new Uint8Array(values.state.length), areaCount: 1 });
}

interface Members {
  readonly members: Uint32Array;
  readonly values: Column;
  readonly weights: Column;
}

function writeMean(result: MeanByArea, area: number, { members, values, weights }: Members): void {
  let absence = 0;
  let flags = 0;
  const inhabited = members.filter((point) => weights.high[point] !== 0);
  const usable = inhabited.filter((point) => {
    const reason = strongerAbsence(absenceOf(values, point), absenceOf(weights, point));
    absence = strongerAbsence(absence, reason);
    flags |= values.flags[point]! | weights.flags[point]!;
    return reason === 0;
  });
  result.used[area] = usable.length;
  result.absent[area] = inhabited.length - usable.length;
  result.cells.flags[area] = flags;
  if (inhabited.length === 0) absence = STATE_CODE.not_applicable;
  const bounds = weightedMeanBounds(values, weights, usable);
  setBounds(result.cells, area, bounds, absence);
}
