import { type Column, FLAG_BIT, STATE_CODE } from '../model/column.ts';
import { ok, type Result } from '../model/result.ts';
import type { ConditionalCounts } from '../space/conditionalPermutation.ts';
import {
  type LocalVerdict,
  moranClusters,
  permutationsForFalseDiscovery,
  pseudoProbabilities,
} from '../space/localClusters.ts';
import { localMoran, type Quadrant } from '../space/localMoran.ts';
import type { NeighbourList } from '../space/neighbourList.ts';
import type { SpatialProblem } from '../space/spatialProblem.ts';
import { type SpatialSample, spatialSample } from '../space/spatialSample.ts';

export type ClusterVerdict = LocalVerdict<Quadrant>;

/** What a map of clusters is worked out from. */
export interface ClusterGround {
  readonly sample: SpatialSample;
  readonly quadrants: readonly (Quadrant | null)[];
  /** Random arrangements to be drawn. */
  readonly permutations: number;
  /** Arrangements it takes for a single area to stand out; where it is more, weak finds stay unfound. */
  readonly needed: number;
  /** Areas with a number that are left out because too few people stand behind it. */
  readonly lowBases: number;
}

const ALPHA = 0.05;
/** Ten times the usual 999: adjusted for some dozen areas, pseudo-probabilities need finer steps. */
const PERMUTATIONS = 9999;

/**
 * Areas, weights and quadrants of a map of local clusters (local Moran's I), with row-standardised
 * weights. Withheld and missing figures take no part, and neither do rates on a low denominator, whose
 * chance variation would be taken for a pattern. Refuses as `localMoran` does.
 */
export function clusterGround(
  current: Column,
  neighbours: NeighbourList,
): Result<ClusterGround, SpatialProblem> {
  const { column, lowBases } = withoutLowBases(current);
  const sample = spatialSample([column], neighbours, { style: 'row_standardised' });
  const moran = localMoran(sample.values[0]!, sample.weights);
  if (!moran.ok) return moran;
  const needed = permutationsForFalseDiscovery(sample.areas.length, ALPHA, 'two_sided');
  const { quadrants } = moran.value;
  return ok({ sample, quadrants, permutations: PERMUTATIONS, needed, lowBases });
}

function withoutLowBases(current: Column): { column: Column; lowBases: number } {
  let lowBases = 0;
  const state = current.state.map((code, area) => {
    const isLow = (current.flags[area]! & FLAG_BIT.low_denominator) !== 0;
    if (code !== STATE_CODE.number || !isLow) return code;
    lowBases += 1;
    return STATE_CODE.missing;
  });
  return { column: { ...current, state }, lowBases };
}

/**
 * A verdict per area of the map: the quadrant where it is significant at 5 per cent with the false
 * discovery rate controlled, by two-sided pseudo-probabilities. `undefined_here` for areas that took no
 * part. Source: Anselin 1995; Caldas de Castro & Singer 2006 for the control.
 */
export function clusterVerdicts(
  { sample, quadrants }: ClusterGround,
  counts: ConditionalCounts,
  areaCount: number,
): readonly ClusterVerdict[] {
  const found = moranClusters(quadrants, pseudoProbabilities(counts, 'two_sided'), {
    alpha: ALPHA,
    control: 'false_discovery',
  });
  const verdicts: ClusterVerdict[] = Array.from({ length: areaCount }, () => 'undefined_here');
  sample.areas.forEach((area, index) => {
    verdicts[area] = found[index]!;
  });
  return verdicts;
}
