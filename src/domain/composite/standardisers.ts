import { exponentialScores } from './exponentialScores.ts';
import { minMaxScores } from './minMaxScores.ts';
import { percentRanks } from './percentRanks.ts';
import { rankScores } from './rankScores.ts';
import type { Standardisation, Standardiser } from './standardiser.ts';
import { zScores } from './zScores.ts';

/** All standardisers; a new one is added here and in `STANDARDISATIONS`. */
export const standardisers: Readonly<Record<Standardisation, Standardiser>> = {
  z_score: zScores,
  min_max: minMaxScores,
  rank: rankScores,
  percentile: percentRanks,
  exponential: exponentialScores,
};
