import { traceCoverage } from '../../domain/need/assessCoverage.ts';
import type { QuestionInput } from '../../domain/need/assessQuestion.ts';
import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import { judgeAreas } from '../../domain/need/judgeAreas.ts';
import type { CoverageResult, Judgement } from '../../domain/need/needAssessment.ts';
import {
  type CompareScenariosInput,
  type ScenarioSummary,
  traceScenarios,
} from '../../domain/need/traceScenarios.ts';
import {
  type CandidatePlaces,
  type SiteSuggestions,
  traceSites,
} from '../../domain/need/traceSites.ts';
import type { Job } from '../job.ts';

/** Coverage of every area of a large city; see `assessCoverage`. */
export const assessCoverageJob: Job<CoverageInput, CoverageResult> = {
  run: (input) => traceCoverage(input),
};

/** Rank ranges and verdicts of a question; see `judgeAreas`. */
export const judgeAreasJob: Job<QuestionInput, Judgement> = {
  run: (input) => judgeAreas(input),
};

export interface SuggestSitesInput {
  readonly coverage: CoverageInput;
  readonly count: number;
  /** Places to choose from; null chooses from where people live. */
  readonly candidates: CandidatePlaces | null;
}

/** The best next places for an offer; see `traceSites`. */
export const suggestSitesJob: Job<SuggestSitesInput, SiteSuggestions> = {
  run: ({ coverage, count, candidates }) => traceSites(coverage, count, candidates),
};

/** What each of several scenarios changes; see `traceScenarios`. */
export const compareScenariosJob: Job<CompareScenariosInput, readonly ScenarioSummary[]> = {
  run: (input) => traceScenarios(input),
};
