import type { Geocoder } from '../../domain/geocode/geocodeResult.ts';
import type { Area } from '../../domain/model/area.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';
import { searchAreas } from '../../domain/search/searchAreas.ts';
import type { OwnAreasKey } from '../../i18n/compare/ownAreas.de.ts';
import type { Words } from '../../i18n/lazyWords.ts';

export interface FoundCentre {
  readonly words: string;
  readonly position: LonLat;
}

const MOST_ADDRESSES = 8;
const MOST_AREAS = 5;

/** Places that a text may mean as the centre of a circle: areas by name, then addresses. */
export function centreFinds(
  query: string,
  places: { readonly areas: readonly Area[]; readonly geocoder: Pick<Geocoder, 'suggest'> | null },
  text: Words<OwnAreasKey>,
): readonly FoundCentre[] {
  if (query.trim() === '') return [];
  const named = searchAreas(places.areas, query)
    .flatMap(({ name, label }): readonly FoundCentre[] =>
      label === null
        ? []
        : [{ words: text('ownAreas.centre.area', { area: name }), position: label }],
    )
    .slice(0, MOST_AREAS);
  const addresses = places.geocoder?.suggest(query, MOST_ADDRESSES) ?? [];
  return [
    ...named,
    ...addresses.map(({ street, number, postcode, position }) => ({
      position,
      words:
        number === null
          ? text('ownAreas.centre.street', { street, postcode })
          : `${street} ${number}, ${postcode}`,
    })),
  ];
}
