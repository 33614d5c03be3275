import type { CoverageMeasure } from '../../domain/need/needQuestion.ts';

/** Which words the upward axis and its limits have for each measure. */
export const COVERAGE_AXIS = {
  share_within: 'reach',
  nearest: 'way',
  per_head: 'amount',
  catchment: 'amount',
} as const satisfies Readonly<Record<CoverageMeasure, string>>;
