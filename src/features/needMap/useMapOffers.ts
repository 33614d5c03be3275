import { useMemo } from 'react';
import type { MapOffer } from '../../map/offers/offerScene.ts';
import { useFilteredOffers } from '../../state/react/useFilteredOffers.ts';
import { useNeed } from '../../state/react/useNeed.ts';
import { mapOffers } from './offerScene.ts';

/** The offers on the map. A filter narrows it down only where its table is in sight. */
export function useMapOffers(): readonly MapOffer[] {
  const { inventory, stock, offers, input, assessment, need } = useNeed();
  const filtered = useFilteredOffers();
  const listed = need.face === 'offers' ? filtered : null;
  const { question } = input.coverage;
  const { coverage } = assessment;
  const { scenario } = need;
  return useMemo(() => {
    const parts = {
      input: { coverage: { question } },
      assessment: { coverage },
      need: { scenario },
    };
    return mapOffers({ inventory, stock, offers, ...parts }, listed);
  }, [inventory, stock, offers, question, coverage, scenario, listed]);
}
