import { useProfileText } from '../../i18n/profile/profileWords.ts';
import { changeView } from '../../state/actions/changeView.ts';
import type { ProfileOffers as ShownOffers } from '../../state/profile/profileShown.ts';
import { useAtlas, useAtlasState } from '../../state/react/useAtlas.ts';
import { useProfile } from '../../state/react/useProfile.ts';
import { Button } from '../../ui/button/Button.tsx';
import { OfferGroup } from './OfferGroup.tsx';
import { OfferMap } from './OfferMap.tsx';
import { OffersDownload } from './OffersDownload.tsx';
import { offersAsOf } from './offersAsOf.ts';
import './profileOffers.css';

/** What stands in the area: on a map, counted by category, and name by name. */
export function ProfileOffers() {
  const atlas = useAtlas();
  const text = useProfileText();
  const { area, offers } = useProfile();
  if (offers === null) return <p>{text('profileOffers.none')}</p>;
  return (
    <div className="profile-offers">
      {offers.records.length === 0 ? null : <OffersDownload />}
      <p>
        {text('profileOffers.count', { count: offers.records.length, area: area.name })}{' '}
        <AsOf offers={offers} />
      </p>
      {offers.corrections === null ? null : (
        <p>{text('profileOffers.corrections', { ...offers.corrections })}</p>
      )}
      {offers.records.length === 0 ? null : (
        <div className="profile-offers-columns">
          <OfferMap offers={offers} />
          <OfferGroups offers={offers} />
        </div>
      )}
      <p className="profile-offers-note">{text('profileOffers.byArea')}</p>
      <p className="profile-offers-more">
        <Button variant="chip" onPress={() => void changeView(atlas, { view: 'need' })}>
          {text('profileOffers.need')}
        </Button>
      </p>
    </div>
  );
}

function AsOf({ offers }: { readonly offers: ShownOffers }) {
  const text = useProfileText();
  const language = useAtlasState((state) => state.view.language);
  const asOf = offersAsOf(offers.records, language);
  if (asOf === null) return null;
  return text('profileOffers.asOf', { ...asOf, same: asOf.from === asOf.to ? 'yes' : 'no' });
}

function OfferGroups({ offers }: { readonly offers: ShownOffers }) {
  const { inventory, records } = offers;
  const groups = inventory.categories.flatMap((category) => {
    const own = records.filter((offer) => offer.category === category.id);
    return own.length === 0 ? [] : [{ category, own }];
  });
  return (
    <div className="profile-offers-groups">
      {groups.map(({ category, own }) => (
        <OfferGroup key={category.id} category={category} offers={own} own={offers.own} />
      ))}
    </div>
  );
}
