import { useMemo } from 'react';
import { filterOffers } from '../../domain/offers/filterOffers.ts';
import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { offerFilterContext } from '../need/offerContext.ts';
import { useAtlas } from './useAtlas.ts';
import { useNeed } from './useNeed.ts';

/** The offers in force that the filter asks for: what the table lists and the map beside it shows. */
export function useFilteredOffers(): readonly OfferRecord[] {
  const atlas = useAtlas();
  const { offers, inventory, need } = useNeed();
  const { filter, question } = need;
  const { day } = question;
  return useMemo(
    () => filterOffers(offers, filter, offerFilterContext(atlas, { inventory, day })),
    [atlas, offers, inventory, filter, day],
  );
}
