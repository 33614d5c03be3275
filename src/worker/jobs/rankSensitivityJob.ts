import type { CompositeIndex } from '../../domain/composite/compositeIndex.ts';
import {
  type RankSensitivity,
  type SensitivityOptions,
  traceRankSensitivity,
} from '../../domain/composite/rankSensitivity.ts';
import { createRandom } from '../../domain/random/createRandom.ts';
import type { Job } from '../job.ts';
import type { Seeded } from './seeded.ts';

export interface RankSensitivityInput extends Seeded<SensitivityOptions> {
  readonly index: CompositeIndex;
}

/** Rank ranges of all areas of an index, see `rankSensitivity`. */
export const rankSensitivityJob: Job<RankSensitivityInput, RankSensitivity> = {
  run: ({ index, seed, ...options }) =>
    traceRankSensitivity(index, { ...options, random: createRandom(seed) }),
};
