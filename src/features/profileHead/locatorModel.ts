import type { ContextLayer, LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { areaSelection } from '../../map/areaLabels.ts';
import { FILL_PATTERNS, type MapModel } from '../../map/mapModel.ts';

export const LOCATOR_RAMP = { kind: 'sequential', size: 5 } as const;
/** Strong enough to be found at once, light enough for the outline to stand out. */
export const OWN_CLASS = 2;

/** All areas as plain outlines, the one of the Steckbrief filled. */
export function locatorModel(options: {
  readonly geometry: LevelGeometry;
  readonly area: AreaId;
  readonly context: readonly ContextLayer[];
}): MapModel {
  const { geometry, area, context } = options;
  const count = geometry.areas.length;
  const own = geometry.areas.indexOf(area);
  const pattern = new Uint8Array(count).fill(FILL_PATTERNS.indexOf('plain'));
  if (own >= 0) pattern[own] = FILL_PATTERNS.indexOf('class');
  return {
    geometry,
    fills: {
      pattern,
      classIndex: new Uint8Array(count).fill(OWN_CLASS),
      hatched: new Uint8Array(count),
    },
    ramp: LOCATOR_RAMP,
    symbols: null,
    selection: own < 0 ? [] : areaSelection([area]),
    labels: [],
    context,
    offers: null,
  };
}
