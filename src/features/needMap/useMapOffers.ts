import type { MapOffer } from '../../map/offers/offerScene.ts';
import { useFilteredOffers } from '../../state/react/useFilteredOffers.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { memoiseLatest } from '../../state/selectors/memoiseLatest.ts';
import { mapOffers, type OfferSceneInput } from './offerScene.ts';

type Parts = readonly [
  inventory: OfferSceneInput['inventory'],
  stock: OfferSceneInput['stock'],
  offers: OfferSceneInput['offers'],
  question: OfferSceneInput['input']['coverage']['question'],
  coverage: OfferSceneInput['assessment']['coverage'],
  scenario: OfferSceneInput['need']['scenario'],
];

/** Remembered beyond one component: map, key and summary ask for the same list. */
const offersOf = memoiseLatest(
  (listed: Parameters<typeof mapOffers>[1], ...parts: Parts): readonly MapOffer[] => {
    const [inventory, stock, offers, question, coverage, scenario] = parts;
    const asked = {
      input: { coverage: { question } },
      assessment: { coverage },
      need: { scenario },
    };
    return mapOffers({ inventory, stock, offers, ...asked }, listed);
  },
);

/** The offers on the map. A filter narrows it down only where its table is in sight. */
export function useMapOffers(): readonly MapOffer[] {
  const { inventory, stock, offers, input, assessment, need } = useNeed();
  const filtered = useFilteredOffers();
  const listed = need.face === 'offers' ? filtered : null;
  const { question } = input.coverage;
  return offersOf(listed, inventory, stock, offers, question, assessment.coverage, need.scenario);
}
