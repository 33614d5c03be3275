import type { Standardisation } from '../../domain/composite/standardiser.ts';
import type { CoverageMeasure, NeedQuestion } from '../../domain/need/needQuestion.ts';
import type { MethodNoteId } from '../../i18n/methods/methodTexts.ts';

const NOTE_OF_STANDARDISATION = {
  z_score: 'zScores',
  min_max: 'minMax',
  rank: 'rankScores',
  percentile: 'percentRanks',
  exponential: 'exponentialScores',
} as const satisfies Readonly<Record<Standardisation, string>>;

const NOTE_OF_MEASURE = {
  share_within: 'shareWithinReach',
  nearest: 'nearestOffer',
  per_head: 'supplyPerHead',
  catchment: 'twoStepCatchment',
} as const satisfies Readonly<Record<CoverageMeasure, string>>;

/** Method notes on every step of the answer, in its order. */
export function usedNotes(
  need: Pick<NeedQuestion, 'index' | 'standardisation' | 'aggregation'>,
  coverage: Pick<NeedQuestion, 'measure' | 'decay' | 'travel'>,
) {
  const isZoned = coverage.measure === 'catchment' && coverage.decay === 'zones';
  return [
    ...(need.index === 'status_dynamics'
      ? (['statusDynamics'] as const)
      : [
          NOTE_OF_STANDARDISATION[need.standardisation],
          need.aggregation === 'additive'
            ? ('additiveIndex' as const)
            : ('geometricIndex' as const),
        ]),
    'needRanks' as const,
    'rankSensitivity' as const,
    isZoned ? ('enhancedCatchment' as const) : NOTE_OF_MEASURE[coverage.measure],
    ...(coverage.measure === 'per_head'
      ? []
      : [
          coverage.travel.kind === 'straight'
            ? ('straightLineCost' as const)
            : ('matrixCost' as const),
          'spreadDemand' as const,
        ]),
    'maskedInterval' as const,
  ] satisfies readonly MethodNoteId[];
}
