import type { AtlasPackage } from '../../domain/model/dataset.ts';
import type { Source } from '../../domain/model/indicator.ts';
import type { NeedShown } from './needShown.ts';
import { figureSources, offerSources } from './usedSources.ts';

/** Where the figures of an answer and the offers that count in it come from, each source once. */
export function answerSources(city: AtlasPackage, shown: NeedShown): readonly Source[] {
  const { takesPart } = shown.assessment.coverage;
  const counting = shown.offers.filter((_, offer) => takesPart[offer] === 1);
  const used = new Set([
    ...figureSources(city, shown.input.need.question, shown.targetGroup),
    ...offerSources(city, counting).flatMap(({ source }) => source ?? []),
  ]);
  return [...used];
}
