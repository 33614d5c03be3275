import type { travelPlacesDe } from './travelPlaces.de.ts';

export const travelPlacesEn: Record<keyof typeof travelPlacesDe, string> = {
  'travelPlaces.note':
    'A table of your own is computed by a route planner from these two files: from every dwelling place to every offer. It needs the columns site_id, offer_id and minutes or metres, one row for each way. The numbers hold for the level “{level}”. The weight is the same for every address; the file has no figures of people.',
  'travelPlaces.dwellings': 'Dwelling places with numbers (CSV)',
  'travelPlaces.offers': 'Offers with ids (CSV)',
};
