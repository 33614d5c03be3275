import type { CoverageInput } from '../../domain/need/coverageInput.ts';
import type { CoverageResult } from '../../domain/need/needAssessment.ts';
import type { Jobs } from '../jobs/jobs.ts';

/**
 * Pairs of a settlement point and an offer up to which coverage is worked out on the page, at once:
 * Jena has 7.7 million. 50,000 points and 5,000 offers are 250 million and hold a page up for 0.2 to
 * 0.8 seconds; beyond the limit the worker answers, and the page shows the answer before as a stale one.
 */
export const MOST_PAIRS_ON_PAGE = 20_000_000;

/** Where coverage of an input comes from. */
export interface CoverageAnswers {
  /** Whether it may be worked out on the page. */
  isQuick(input: CoverageInput): boolean;
  /** The worker's answer to exactly this input; null where there is none yet. Asks nothing. */
  find(input: CoverageInput): CoverageResult | null;
}

/** Answers of the worker for what is too large for the page. */
export function coverageAnswers(jobs: Jobs, mostPairs = MOST_PAIRS_ON_PAGE): CoverageAnswers {
  return {
    isQuick: ({ sites, offers }) => sites.area.length * offers.length <= mostPairs,
    find: (input) => jobs.known('assess_coverage', input),
  };
}

/** All on the page, whatever the size. */
export const AT_ONCE: CoverageAnswers = { isQuick: () => true, find: () => null };
