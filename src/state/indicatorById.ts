import type { AtlasPackage } from '../domain/model/dataset.ts';
import type { IndicatorId } from '../domain/model/ids.ts';
import type { Indicator } from '../domain/model/indicator.ts';

/** Throws for an id that the package does not have: whoever asks has checked it. */
export function indicatorById(atlas: AtlasPackage, id: IndicatorId): Indicator {
  const found = atlas.catalogue.indicators.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`the package has no indicator "${id}"`);
  return found;
}
