import type { AreaId } from '../model/ids.ts';
import { assessCoverage } from './assessCoverage.ts';
import { assessNeed, type NeedInput } from './assessNeed.ts';
import type { CoverageInput } from './coverageInput.ts';
import {
  bivariateCell,
  type CoverageResult,
  type NeedAssessment,
  type NeedResult,
} from './needAssessment.ts';

/** Need and coverage of the same areas, in the same order. */
export interface QuestionInput {
  readonly areas: readonly AreaId[];
  readonly need: NeedInput;
  readonly coverage: CoverageInput;
}

/** Answers a question for all areas: need, coverage and their combination. */
export function assessQuestion(input: QuestionInput): NeedAssessment {
  return combine(input, assessNeed(input.need), assessCoverage(input.coverage));
}

/** The answer from parts computed apart: a moved weight leaves coverage as it was. */
export function combine(
  { areas, coverage: { population, populationTotal } }: QuestionInput,
  need: NeedResult,
  coverage: CoverageResult,
): NeedAssessment {
  return {
    areas,
    population,
    populationCity: populationTotal,
    need,
    coverage,
    cell: need.third.map((third, area) => bivariateCell(third, coverage.third[area]!)),
  };
}
