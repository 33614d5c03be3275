import type { SpatialProblem } from '../../domain/space/spatialProblem.ts';
import type { SampleNotice } from '../../domain/space/spatialSample.ts';
import type { StatisticText } from './statisticText.ts';

/** What a person must be told about the areas a spatial statistic rests on, as one sentence. */
export function wordSampleNotice(text: StatisticText, notice: SampleNotice): string {
  const { code, count } = notice;
  if (code === 'islands') return text(`space.islands.${notice.rule}`, { count });
  return text(`space.notice.${code}`, { count });
}

/** Why there is no spatial statistic, as one sentence. */
export function wordSpatialProblem(text: StatisticText, problem: SpatialProblem): string {
  if (problem.code !== 'too_few_areas') return text(`space.problem.${problem.code}`);
  const { found, needed } = problem;
  return text('space.problem.too_few_areas', { found, needed });
}
