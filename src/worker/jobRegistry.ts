import { classifyJob } from './jobs/classifyJob.ts';
import {
  bestLocationsJob,
  costMatrixJob,
  floatingCatchmentJob,
  reachableSupplyJob,
} from './jobs/coverageJobs.ts';
import { localSmoothingJob } from './jobs/localSmoothingJob.ts';
import {
  assessCoverageJob,
  compareScenariosJob,
  judgeAreasJob,
  suggestSitesJob,
} from './jobs/needJobs.ts';
import { globalPermutationJob, localPermutationJob } from './jobs/permutationJobs.ts';
import { rankSensitivityJob } from './jobs/rankSensitivityJob.ts';

/** Everything that can be asked of the worker; adding a job is a file, a line here and a test. */
export const JOBS = {
  rank_sensitivity: rankSensitivityJob,
  local_permutation: localPermutationJob,
  global_permutation: globalPermutationJob,
  floating_catchment: floatingCatchmentJob,
  reachable_supply: reachableSupplyJob,
  best_locations: bestLocationsJob,
  cost_matrix: costMatrixJob,
  classify: classifyJob,
  local_smoothing: localSmoothingJob,
  assess_coverage: assessCoverageJob,
  judge_areas: judgeAreasJob,
  suggest_sites: suggestSitesJob,
  compare_scenarios: compareScenariosJob,
};

type Jobs = typeof JOBS;

export type JobId = keyof Jobs;
export type JobInput<Id extends JobId> = Parameters<Jobs[Id]['run']>[0];
export type JobOutput<Id extends JobId> =
  ReturnType<Jobs[Id]['run']> extends Generator<number, infer Output, void> ? Output : never;
