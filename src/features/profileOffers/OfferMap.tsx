import { useId, useMemo } from 'react';
import { HOME_CAMERA } from '../../domain/geo/camera.ts';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { areaPathsOf } from '../../map/areaPaths.ts';
import { cameraOverPlaces } from '../../map/offers/cameraOverPlaces.ts';
import { offerLayerOf } from '../../map/offers/OfferDrawing.tsx';
import { OfferSwatch } from '../../map/offers/OfferSwatch.tsx';
import type { OfferEvents } from '../../map/offers/offerScene.ts';
import { StillMap } from '../../map/svg/StillMap.tsx';
import type { ProfileOffers } from '../../state/profile/profileShown.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { offerMapModel } from './offerMapModel.ts';

const NO_EVENTS: OfferEvents = {
  onHoverOffers() {},
  onPickOffers() {},
  onMoveOffer() {},
  onPlace() {},
};
const LAYER = offerLayerOf(NO_EVENTS, { get: () => null, subscribe: () => () => {} });

/** Offers of the area where they stand; symbols are those of the headings beside it. */
export function OfferMap({ offers }: { readonly offers: ProfileOffers }) {
  const text = useProfileText();
  const key = useId();
  const { area, city, geometry } = useProfile();
  const context = useAtlasState((state) => state.dataset.context);
  const model = useMemo(
    () => offerMapModel({ geometry, area: area.id, context, offers }),
    [geometry, area, context, offers],
  );
  const camera = useMemo(() => {
    const row = geometry.areas.indexOf(area.id);
    const outline = geometry.polygons[row]?.flatMap((polygon) => polygon[0] ?? []) ?? [];
    return cameraOverPlaces(HOME_CAMERA, areaPathsOf(geometry).grid, outline);
  }, [geometry, area]);
  const looks = new Set(model.offers?.offers.map(({ look }) => look));
  return (
    <figure className="profile-offers-figure" data-viz="map">
      <div className="profile-offers-map">
        <StillMap
          model={model}
          camera={area.id === city.id ? HOME_CAMERA : camera}
          title={text('profileOffers.map', { area: area.name })}
          describedBy={key}
          offerLayer={LAYER}
        />
      </div>
      <figcaption id={key}>
        <ul className="profile-offers-key">
          {(['confirmed', 'unconfirmed'] as const)
            .filter((look) => looks.has(look))
            .map((look) => (
              <li key={look}>
                <OfferSwatch symbol="circle" look={look} />
                {text(`profileOffers.key.${look}`)}
              </li>
            ))}
        </ul>
      </figcaption>
    </figure>
  );
}
