import type { Judgement } from '../../domain/need/needAssessment.ts';
import type { Atlas } from '../atlas.ts';
import { viewLink } from '../url/viewLink.ts';
import { answerSources } from './answerSources.ts';
import type { NeedShown } from './needShown.ts';

/** The answer on the screen with its sources and its link, as reports take it; `page` is its address. */
export function reportedAnswer(
  atlas: Atlas,
  shown: NeedShown,
  { judgement, page }: { readonly judgement: Judgement | null; readonly page: string },
) {
  const { package: city } = atlas.source;
  return {
    package: city,
    level: shown.view.level,
    areas: shown.areas,
    geometry: shown.geometry,
    assessment: shown.assessment,
    judgement,
    // Ways as computed: a travel table that is not there has given way to straight lines.
    question: { ...shown.need.question, travel: shown.input.coverage.question.travel },
    group: shown.targetGroup,
    sources: answerSources(city, shown),
    link: viewLink(atlas, page),
  };
}
