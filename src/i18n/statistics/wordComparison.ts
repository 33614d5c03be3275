import type { ProportionComparison } from '../../domain/uncertainty/compareProportions.ts';
import type { StatisticText } from './statisticText.ts';

/**
 * What must stand beside the interval of a difference: first the question that it answers, then every
 * caution, one sentence or two each.
 */
export function wordComparison(
  text: StatisticText,
  { question, cautions }: Pick<ProportionComparison, 'question' | 'cautions'>,
): readonly string[] {
  return [
    text(`comparison.question.${question}`),
    ...cautions.map((caution) => text(`comparison.caution.${caution}`)),
  ];
}
