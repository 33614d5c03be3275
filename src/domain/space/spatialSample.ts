import { type Column, STATE_CODE } from '../model/column.ts';
import { islandsOf, type NeighbourList } from './neighbourList.ts';
import { neighbourSubset } from './neighbourSubset.ts';
import { type SpatialWeights, spatialWeights, type WeightStyle } from './spatialWeights.ts';

/**
 * What becomes of areas without neighbours. There is no right answer, and results differ much.
 *
 * - `leave_out`: the statistic speaks only of areas that have neighbours; islands enter neither mean
 *   nor n. The default of this project, since an island can neither resemble nor differ from anyone.
 * - `keep_uncounted`: they stay in the mean and the deviations and are not counted in n. The way of
 *   R's spdep (`zero.policy = TRUE`, `adjust.n = TRUE`).
 * - `keep`: they stay in everything, with a lag of 0. The way of PySAL.
 */
export type IslandRule = 'leave_out' | 'keep_uncounted' | 'keep';

/** What a person must be told with any result from the sample; worded by the interface. */
export type SampleNotice =
  | { readonly code: 'areas_without_number'; readonly count: number }
  | { readonly code: 'islands'; readonly count: number; readonly rule: IslandRule }
  /** So few areas that the result is a hint to look closer, not a finding. */
  | { readonly code: 'exploratory'; readonly count: number };

/** Below this number of areas the normal approximation and the map of clusters are hints only. */
const FEW_AREAS = 30;

export interface SpatialSample {
  /** Ascending indexes of the areas that take part; entry i of values and weights is `areas[i]`. */
  readonly areas: Int32Array;
  /** Per column, the numbers of these areas. */
  readonly values: readonly Float64Array[];
  readonly weights: SpatialWeights;
  /** Areas in which a column has no number (withheld, missing, an interval …): never used. */
  readonly withoutNumber: Int32Array;
  /** Areas with numbers but without neighbours that have numbers, whatever the rule does with them. */
  readonly islands: Int32Array;
  readonly notices: readonly SampleNotice[];
}

export interface SampleOptions {
  readonly style: WeightStyle;
  /** `leave_out` if left out. */
  readonly islands?: IslandRule;
  /** Each area among its own neighbours, for G_i*; false if left out. */
  readonly includesSelf?: boolean;
}

/**
 * The areas and weights a spatial statistic may use: those where every column has a plain number.
 *
 * An area with a withheld or missing figure leaves the sample with its links, so the rows of its
 * neighbours are shorter and, if row-standardised, weighed anew. Islands are then treated by the rule.
 * Flags (a low denominator, say) do not matter here: smooth or exclude such rates before.
 *
 * @param columns one per variable, with a cell per area of `neighbours`, else a RangeError; a
 * `number` that is not finite is a RangeError too.
 */
export function spatialSample(
  columns: readonly Column[],
  neighbours: NeighbourList,
  { style, islands: rule = 'leave_out', includesSelf = false }: SampleOptions,
): SpatialSample {
  const withNumber = selectAreas(neighbours.size, (area) =>
    columns.every((column) => hasNumber(column, area, neighbours.size)),
  );
  const present = new Set(withNumber);
  const linked = neighbourSubset(neighbours, withNumber);
  const islands = islandsOf(linked).map((index) => withNumber[index]!);
  const alone = new Set(rule === 'leave_out' ? islands : []);
  const areas = withNumber.filter((area) => !alone.has(area));
  const withoutNumber = selectAreas(neighbours.size, (area) => !present.has(area));
  return {
    areas,
    values: columns.map((column) => Float64Array.from(areas, (area) => column.low[area]!)),
    weights: spatialWeights(neighbourSubset(neighbours, areas), {
      style,
      includesSelf,
      islandsUncounted: rule === 'keep_uncounted',
    }),
    withoutNumber,
    islands,
    notices: noticesOf(areas.length, withoutNumber.length, islands.length, rule),
  };
}

/** A result per area of the sample as one per area of the map; NaN for areas that took no part. */
export function spreadOverMap(
  sample: SpatialSample,
  result: Float64Array,
  areaCount: number,
): Float64Array {
  const spread = new Float64Array(areaCount).fill(Number.NaN);
  sample.areas.forEach((area, index) => {
    spread[area] = result[index]!;
  });
  return spread;
}

function hasNumber(column: Column, area: number, size: number): boolean {
  if (column.state.length !== size) {
    throw new RangeError(`spatialSample: ${column.state.length} cells for ${size} areas`);
  }
  if (column.state[area] !== STATE_CODE.number) {
    return false;
  }
  if (!Number.isFinite(column.low[area]!)) {
    throw new RangeError(`spatialSample: the number of area ${area} is ${column.low[area]}`);
  }
  return true;
}

function selectAreas(size: number, wanted: (area: number) => boolean): Int32Array {
  return Int32Array.from(Array.from({ length: size }, (_, area) => area).filter(wanted));
}

function noticesOf(
  used: number,
  withoutNumber: number,
  islands: number,
  rule: IslandRule,
): readonly SampleNotice[] {
  const notices: SampleNotice[] = [];
  if (withoutNumber > 0) {
    notices.push({ code: 'areas_without_number', count: withoutNumber });
  }
  if (islands > 0) {
    notices.push({ code: 'islands', count: islands, rule });
  }
  if (used < FEW_AREAS) {
    notices.push({ code: 'exploratory', count: used });
  }
  return notices;
}
