import type { Proportion } from '../../domain/uncertainty/proportion.ts';
import {
  type LocalVariant,
  traceLocalSmoothing,
} from '../../domain/uncertainty/smoothRatesLocally.ts';
import type { Job } from '../job.ts';

export interface LocalSmoothingInput {
  readonly areas: readonly (Proportion | null)[];
  /** Indexes of the neighbours per area, without the area itself. */
  readonly neighbours: readonly (readonly number[])[];
  readonly variant: LocalVariant;
}

/** Local empirical Bayes smoothing of rates; see `smoothRatesLocally`. */
export const localSmoothingJob: Job<LocalSmoothingInput, readonly (number | null)[]> = {
  run: ({ areas, neighbours, variant }) => traceLocalSmoothing(areas, neighbours, variant),
};
