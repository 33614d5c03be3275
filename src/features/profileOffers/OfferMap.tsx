import { useId, useMemo } from 'react';
import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { OfferSwatch } from '../../map/offers/OfferSwatch.tsx';
import { StillMap } from '../../map/svg/StillMap.tsx';
import type { ProfileOffers } from '../../state/profile/profileShown.ts';
import { useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { offerMapCamera, STILL_OFFERS } from './offerMapDrawn.ts';
import { offerMapModel } from './offerMapModel.ts';

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
  const camera = useMemo(() => offerMapCamera({ geometry, area, city }), [geometry, area, city]);
  const looks = new Set(model.offers?.offers.map(({ look }) => look));
  return (
    <figure className="profile-offers-figure" data-viz="map">
      <div className="profile-offers-map">
        <StillMap
          model={model}
          camera={camera}
          title={text('profileOffers.map', { area: area.name })}
          describedBy={key}
          offerLayer={STILL_OFFERS}
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
