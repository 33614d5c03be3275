import { type NeighbourList, neighboursOf } from './neighbourList.ts';

/** `binary`: every neighbour weighs 1. `row_standardised`: the neighbours of an area weigh 1 together. */
export type WeightStyle = 'binary' | 'row_standardised';

/** Rows as in `NeighbourList`, with a weight per entry. With `includesSelf` each row holds its own area. */
export interface SpatialWeights extends NeighbourList {
  readonly weight: Float64Array;
  readonly style: WeightStyle;
  readonly includesSelf: boolean;
  /**
   * The number of areas that enters the formulas of the global statistics: `size`, or less where
   * islands stay in the mean but are not counted (see `IslandRule`).
   */
  readonly countedAreas: number;
}

export interface WeightOptions {
  readonly style: WeightStyle;
  /** Adds each area to its own neighbours before weighing, as G* asks; false if left out. */
  readonly includesSelf?: boolean;
  /** Takes areas without neighbours out of `countedAreas`; false if left out. */
  readonly islandsUncounted?: boolean;
}

/** Weights for a neighbour list. A row without neighbours stays empty and weighs nothing. */
export function spatialWeights(
  neighbours: NeighbourList,
  { style, includesSelf = false, islandsUncounted = false }: WeightOptions,
): SpatialWeights {
  const { size } = neighbours;
  const rows = includesSelf ? rowsWithSelf(neighbours) : neighbours;
  const weight = new Float64Array(rows.neighbour.length);
  let islands = 0;
  for (let area = 0; area < size; area += 1) {
    const from = rows.start[area]!;
    const to = rows.start[area + 1]!;
    weight.fill(style === 'binary' ? 1 : 1 / (to - from), from, to);
    islands += neighbours.start[area] === neighbours.start[area + 1] ? 1 : 0;
  }
  const countedAreas = islandsUncounted ? size - islands : size;
  return { ...rows, weight, style, includesSelf, countedAreas };
}

function rowsWithSelf(list: NeighbourList): NeighbourList {
  const start = list.start.map((position, row) => position + row);
  const neighbour = new Int32Array(list.neighbour.length + list.size);
  for (let area = 0; area < list.size; area += 1) {
    neighbour.set(
      [...neighboursOf(list, area), area].sort((a, b) => a - b),
      start[area]!,
    );
  }
  return { size: list.size, start, neighbour };
}

/**
 * Throws a RangeError where values and weights are of different length, or where the weights hold
 * areas as their own neighbours although the statistic compares areas with others only.
 */
export function assertWithoutSelf(weights: SpatialWeights, values: Float64Array): void {
  assertSameLength(weights, values);
  if (weights.includesSelf) {
    throw new RangeError('these weights make each area its own neighbour');
  }
}

/** Throws a RangeError unless there is one value per area of the weights. */
export function assertSameLength(weights: SpatialWeights, values: Float64Array): void {
  if (values.length !== weights.size) {
    throw new RangeError(`${values.length} values for the weights of ${weights.size} areas`);
  }
}
