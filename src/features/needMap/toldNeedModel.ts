import type { AreaId } from '../../domain/model/ids.ts';
import { FILL_PATTERNS, type MapModel } from '../../map/mapModel.ts';

/** Names that can be read on one map from afar. */
const MAX_LABELS = 7;

interface ToldNeed {
  /** Offers alone are told, else need and coverage alone: both at once can be told apart from near only. */
  readonly isOffers: boolean;
  /** The area in the spotlight; its name is always on the map. */
  readonly highlight: AreaId | null;
}

/** The map of Bedarf & Angebot as it is told: few names, and offers on plain areas or classes alone. */
export function toldNeedModel(whole: MapModel, { isOffers, highlight }: ToldNeed): MapModel {
  return fewNames(isOffers ? withoutClasses(whole) : { ...whole, offers: null }, highlight);
}

function fewNames(model: MapModel, highlight: AreaId | null): MapModel {
  const labels = model.labels
    .toSorted((one, other) => rankOf(other, highlight) - rankOf(one, highlight))
    .slice(0, MAX_LABELS);
  return { ...model, labels };
}

function rankOf({ area, priority }: MapModel['labels'][number], highlight: AreaId | null): number {
  return area === highlight ? Number.POSITIVE_INFINITY : priority;
}

/** Outlines beneath the offers: where they are is all that is told. */
function withoutClasses(model: MapModel): MapModel {
  const count = model.fills.pattern.length;
  return {
    ...model,
    fills: {
      pattern: new Uint8Array(count).fill(FILL_PATTERNS.indexOf('plain')),
      classIndex: new Uint8Array(count),
      hatched: new Uint8Array(count),
    },
    offers: model.offers === null ? null : { ...model.offers, catchments: null },
  };
}
