import type { Random } from '../random/random.ts';
import { asPart, finish, type Stepwise } from '../stepwise/stepwise.ts';
import type { CompositeIndex } from './compositeIndex.ts';
import { FEW_AREAS } from './compositeIndex.ts';
import { createDrawnRanks } from './drawnRanks.ts';
import { drivingIndicators } from './drivingIndicators.ts';
import { createNeedRanker, needRanks } from './needRanks.ts';
import { type RankIntervals, traceRankIntervals } from './rankInterval.ts';
import {
  type OmissionVariant,
  type StandardisationVariant,
  traceRanksByOmission,
  traceRanksByStandardisation,
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
  return finish(traceRankSensitivity(index, options));
}

/** Shares of the whole run after which its parts are done, one after the other. */
const DRAWN = 0.7;
const INTERVALS_FOUND = 0.9;
const OMITTED = 0.95;

/** `rankSensitivity` in steps: one per drawn weighting, per area and per variant. */
export function* traceRankSensitivity(
  index: CompositeIndex,
  options: SensitivityOptions,
): Stepwise<RankSensitivity> {
  const { perturbation, draws, coverage, random } = options;
  if (!Number.isInteger(draws) || draws < 1) {
    throw new RangeError(`rankSensitivity: ${draws} is no number of draws`);
  }
  const weights = index.parts.map(({ weight }) => weight);
  const areaCount = index.considered.length;
  const drawn = createDrawnRanks(areaCount, draws);
  const scores = new Float64Array(areaCount);
  const rank = createNeedRanker(areaCount);
  for (let draw = 0; draw < draws; draw += 1) {
    weighTerms(index, perturbWeights(weights, perturbation, random), scores);
    drawn.add(rank(scores));
    yield (DRAWN * (draw + 1)) / draws;
  }
  const ranks = needRanks(index.scores);
  const intervals = yield* asPart(
    traceRankIntervals({ ranks, drawn: drawn.byArea(), draws, coverage }),
    {
      from: DRAWN,
      to: INTERVALS_FOUND,
    },
  );
  const omissions = yield* asPart(traceRanksByOmission(index), {
    from: INTERVALS_FOUND,
    to: OMITTED,
  });
  const standardisations = yield* asPart(traceRanksByStandardisation(index), {
    from: OMITTED,
    to: 1,
  });
  return {
    ranks,
    intervals,
    standardisations,
    omissions,
    drivers: drivingIndicators({ index, ranks, intervals, omissions }),
    perturbation,
    draws,
    coverage,
    fewAreas: areaCount < FEW_AREAS,
  };
}

/**
 * Scores for one drawn weighting, written over `scores` and summed plainly: no draw is tied but by equal
 * terms, so speed matters more than the last digit. A geometric mean's logarithm ranks like the mean itself.
 */
function weighTerms(index: CompositeIndex, weights: Float64Array, scores: Float64Array): void {
  scores.fill(0);
  index.parts.forEach(({ terms }, position) => {
    const weight = weights[position]!;
    for (let area = 0; area < scores.length; area += 1) scores[area]! += weight * terms[area]!;
  });
}
