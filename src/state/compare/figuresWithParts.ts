import {
  evaluateProfileFigures,
  type ProfileFigures,
} from '../../domain/profile/profileFigures.ts';
import type { DatasetState } from '../atlasStore.ts';
import type { ShownFigures } from '../selectors/shown.ts';

/** Figures belong to one selection; they are forgotten with it. */
const known = new WeakMap<ShownFigures, ProfileFigures>();

/**
 * The same figures with the cases and heads they were divided from, row by row as in `base.figures`;
 * worked out when a statistic first asks for them.
 */
export function figuresWithParts(base: ShownFigures, dataset: DatasetState): ProfileFigures {
  const found = known.get(base);
  if (found !== undefined) return found;
  const figures = evaluateProfileFigures({
    indicator: base.indicator,
    series: dataset.series,
    places: base.figures.places,
    catalogue: dataset.package.catalogue,
  });
  known.set(base, figures);
  return figures;
}
