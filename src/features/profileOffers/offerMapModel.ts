import type { ContextLayer, LevelGeometry } from '../../domain/geo/geometry.ts';
import type { AreaId } from '../../domain/model/ids.ts';
import { isConfirmed } from '../../domain/offers/offerRecord.ts';
import { areaSelection } from '../../map/areaLabels.ts';
import { FILL_PATTERNS, type MapModel } from '../../map/mapModel.ts';
import type { MapOffer, OfferScene } from '../../map/offers/offerScene.ts';
import type { ProfileOffers } from '../../state/profile/profileShown.ts';

const RAMP = { kind: 'sequential', size: 5 } as const;

/** Offers of the area as symbols over plain outlines; those without a place are in the list only. */
export function offerMapModel(options: {
  readonly geometry: LevelGeometry;
  readonly area: AreaId;
  readonly context: readonly ContextLayer[];
  readonly offers: ProfileOffers;
}): MapModel {
  const { geometry, area, context, offers } = options;
  const count = geometry.areas.length;
  return {
    geometry,
    fills: {
      pattern: new Uint8Array(count).fill(FILL_PATTERNS.indexOf('plain')),
      classIndex: new Uint8Array(count),
      hatched: new Uint8Array(count),
    },
    ramp: RAMP,
    symbols: null,
    selection: geometry.areas.includes(area) ? areaSelection([area]) : [],
    labels: [],
    context,
    offers: sceneOf(offers),
  };
}

function sceneOf({ inventory, records }: ProfileOffers): OfferScene {
  const symbols = new Map(inventory.categories.map(({ id, symbol }) => [id, symbol]));
  const offers = records.flatMap((offer): readonly MapOffer[] => {
    if (offer.position === null) return [];
    const [longitude, latitude] = offer.position;
    return [
      {
        id: offer.id,
        longitude,
        latitude,
        symbol: symbols.get(offer.category) ?? 'circle',
        look: isConfirmed(offer) ? 'confirmed' : 'unconfirmed',
        change: null,
        movable: false,
      },
    ];
  });
  return { offers, catchments: null, sites: [], picked: null, placing: null };
}
