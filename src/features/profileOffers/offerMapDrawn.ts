import { HOME_CAMERA, type MapCamera } from '../../domain/geo/camera.ts';
import type { LevelGeometry } from '../../domain/geo/geometry.ts';
import type { Area } from '../../domain/model/area.ts';
import { areaPathsOf } from '../../map/areaPaths.ts';
import { cameraOverPlaces } from '../../map/offers/cameraOverPlaces.ts';
import { offerLayerOf } from '../../map/offers/OfferDrawing.tsx';
import type { OfferEvents } from '../../map/offers/offerScene.ts';

const NO_EVENTS: OfferEvents = {
  onHoverOffers() {},
  onPickOffers() {},
  onMoveOffer() {},
  onPlace() {},
};

/** Offers that are only looked at. */
export const STILL_OFFERS = offerLayerOf(NO_EVENTS, {
  get: () => null,
  subscribe: () => () => {},
});

/** The section in which the whole area is seen; the city's own is the whole map. */
export function offerMapCamera({
  geometry,
  area,
  city,
}: {
  readonly geometry: LevelGeometry;
  readonly area: Area;
  readonly city: Area;
}): MapCamera {
  if (area.id === city.id) return HOME_CAMERA;
  const row = geometry.areas.indexOf(area.id);
  const outline = geometry.polygons[row]?.flatMap((polygon) => polygon[0] ?? []) ?? [];
  return cameraOverPlaces(HOME_CAMERA, areaPathsOf(geometry).grid, outline);
}
