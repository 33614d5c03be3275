import type { CompositeNotice, CompositeProblem } from '../../domain/composite/compositeIndex.ts';
import type { IndicatorId } from '../../domain/model/ids.ts';
import type { StatisticText } from './statisticText.ts';

type NameOf = (indicator: IndicatorId) => string;

/** What a person must be told about an index of need, as one sentence or two. */
export function wordCompositeNotice(
  text: StatisticText,
  notice: CompositeNotice,
  nameOf: NameOf,
): string {
  switch (notice.code) {
    case 'areas_left_out':
      return text(`composite.leftOut.${notice.reason}`, { areas: notice.areas });
    case 'figures_not_numbers':
      return text('composite.notice.figures_not_numbers', {
        areas: notice.areas,
        indicator: nameOf(notice.indicator),
      });
    case 'constant_indicator':
      return text('composite.notice.constant_indicator', { indicator: nameOf(notice.indicator) });
    case 'few_areas':
      return text('composite.notice.few_areas', { areas: notice.areas });
    case 'index_constant':
      return text('composite.notice.index_constant');
  }
}

/** Why there is no index, what can be done, and behind it the notices that explain it. */
export function wordCompositeProblem(
  text: StatisticText,
  problem: CompositeProblem,
  nameOf: NameOf,
): string {
  switch (problem.code) {
    case 'no_weight':
      return text('composite.problem.no_weight');
    case 'no_earlier_figures':
      return text('composite.problem.no_earlier_figures', {
        indicators: problem.indicators.map(nameOf).join(', '),
      });
    case 'too_few_areas': {
      const { areas, needed, notices } = problem;
      const reasons = notices.map((notice) => wordCompositeNotice(text, notice, nameOf));
      return [text('composite.problem.too_few_areas', { areas, needed }), ...reasons].join(' ');
    }
    case 'all_constant': {
      const indicators = problem.indicators.map(nameOf).join(', ');
      return text('composite.problem.all_constant', { indicators });
    }
    case 'geometric_of_signed_scores': {
      const standardisation = text(`composite.standardisation.${problem.standardisation}`);
      return text('composite.problem.geometric_of_signed_scores', { standardisation });
    }
  }
}
