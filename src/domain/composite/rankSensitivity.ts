import type { Random } from '../random/random.ts';
import type { CompositeIndex } from './compositeIndex.ts';
import { FEW_AREAS } from './compositeIndex.ts';
import { drivingIndicators } from './drivingIndicators.ts';
import { needRanks } from './needRanks.ts';
import { type RankIntervals, rankIntervals } from './rankInterval.ts';
import {
  type OmissionVariant,
  ranksByOmission,
  ranksByStandardisation,
  type StandardisationVariant,
} from './rankVariants.ts';
import { perturbWeights, type WeightPerturbation } from './weightPerturbation.ts';

export interface SensitivityOptions {
  readonly perturbation: WeightPerturbation;
  /** Weightings drawn; 1,000 settle a 95 per cent interval to about a rank. */
  readonly draws: number;
  /** Share of the weightings the intervals must hold, above 0 up to 1; usually 0.95. */
  readonly coverage: number;
  /** A seeded stream: the same seed and index give the same intervals. */
  readonly random: Random;
}

/** How firm the ranks of an index are. Arrays hold one entry per considered area, 1 the greatest need. */
export interface RankSensitivity {
  readonly ranks: Int32Array;
  /** "Rang 1–3 in 95 % der Gewichtungen"; always contains the rank. */
  readonly intervals: RankIntervals;
  readonly standardisations: readonly StandardisationVariant[];
  readonly omissions: readonly OmissionVariant[];
  /** Position of the driving indicator among the index's parts, or `NO_DRIVER`. */
  readonly drivers: Int32Array;
  readonly perturbation: WeightPerturbation;
  readonly draws: number;
  readonly coverage: number;
  /** With fewer than `FEW_AREAS` areas intervals are short because ranks are few, not because they are firm. */
  readonly fewAreas: boolean;
}

/**
 * Rank ranges of all areas of an index under other weights, other standardisations and without each
 * indicator. Throws a RangeError for fewer than one draw and for options out of range.
 * O(draws × n (k + log n)); see `traceRankSensitivity` where that takes more than a frame.
 *
 * Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 7.
 */
export function rankSensitivity(
  index: CompositeIndex,
  options: SensitivityOptions,
): RankSensitivity {
  const steps = traceRankSensitivity(index, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same step by step: yields the share done, 0 to 1, after each drawn weighting and returns the
 * result, so that a caller can show progress, let others run in between, or stop asking.
 */
export function* traceRankSensitivity(
  index: CompositeIndex,
  options: SensitivityOptions,
): Generator<number, RankSensitivity> {
  const { perturbation, draws, coverage, random } = options;
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError(`rankSensitivity: ${draws} is no number of draws`);
  }
  const weights = index.parts.map(({ weight }) => weight);
  const areaCount = index.considered.length;
  const drawn = new Int32Array(areaCount * draws);
  for (let draw = 0; draw < draws; draw += 1) {
    const scores = weightedScores(index, perturbWeights(weights, perturbation, random));
    needRanks(scores).forEach((rank, area) => {
      drawn[area * draws + draw] = rank;
    });
    yield (draw + 1) / draws;
  }
  const ranks = needRanks(index.scores);
  const intervals = rankIntervals({ ranks, drawn, draws, coverage });
  const omissions = ranksByOmission(index);
  return {
    ranks,
    intervals,
    standardisations: ranksByStandardisation(index),
    omissions,
    drivers: drivingIndicators({ index, ranks, intervals, omissions }),
    perturbation,
    draws,
    coverage,
    fewAreas: areaCount < FEW_AREAS,
  };
}

/**
 * Scores for one drawn weighting, summed plainly: no draw is tied but by equal terms, so speed matters
 * more than the last digit. A geometric mean's logarithm ranks like the mean itself.
 */
function weightedScores(index: CompositeIndex, weights: Float64Array): Float64Array {
  const scores = new Float64Array(index.considered.length);
  index.parts.forEach(({ terms }, position) => {
    const weight = weights[position]!;
    for (let area = 0; area < scores.length; area += 1) scores[area]! += weight * terms[area]!;
  });
  return scores;
}
