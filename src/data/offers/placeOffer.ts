import type { Geocoder } from '../../domain/geocode/geocodeResult.ts';
import type { LonLat, OfferRecord } from '../../domain/offers/offerRecord.ts';
import { numberIn } from './offerCells.ts';
import { MAX_OFFER_TEXT, type OfferRow } from './offerRow.ts';

type Place = Pick<OfferRecord, 'position' | 'placement' | 'area'>;

/** What says where an offer stands. */
export interface PlaceContext {
  /** Null where the package has no address points. */
  readonly geocoder: Geocoder | null;
  /** The area at a place; null outside of the city. */
  locate(position: LonLat): OfferRecord['area'];
}

const NOWHERE: Place = { position: null, placement: 'none', area: null };

/**
 * The place of a row: its coordinate, or else where the package's own address points have its address.
 * A place outside of the city is kept without an area. Reports what is wrong; never guesses.
 */
export function placeOffer(row: OfferRow, context: PlaceContext): Place {
  const longitude = row.parsed('lon', numberIn, 'coordinate_no_number');
  const latitude = row.parsed('lat', numberIn, 'coordinate_no_number');
  if (longitude !== null && latitude !== null)
    return atCoordinate(row, longitude, latitude, context);
  const isHalf = (row.cell('lon') === '') !== (row.cell('lat') === '');
  if (isHalf) row.report(row.cell('lon') === '' ? 'lon' : 'lat', 'coordinate_incomplete');
  return isHalf || row.isLeftOut ? NOWHERE : atAddress(row, context);
}

function atCoordinate(
  row: OfferRow,
  longitude: number,
  latitude: number,
  { locate }: PlaceContext,
): Place {
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
    row.report(Math.abs(longitude) > 180 ? 'lon' : 'lat', 'coordinate_range');
    return NOWHERE;
  }
  const position: LonLat = [longitude, latitude];
  const area = locate(position);
  if (area === null) {
    const isSwapped = Math.abs(longitude) <= 90 && locate([latitude, longitude]) !== null;
    row.report('lon', isSwapped ? 'coordinate_swapped' : 'outside', `${longitude}, ${latitude}`);
  }
  return { position, placement: 'stated', area };
}

function atAddress(row: OfferRow, { geocoder, locate }: PlaceContext): Place {
  const street = [row.cell('address'), row.cell('house_number')].filter((part) => part !== '');
  if (street.length === 0 || geocoder === null) {
    row.report(street.length === 0 ? 'address' : 'lon', 'no_place');
    return NOWHERE;
  }
  const town = row.cell('town');
  const text = [street.join(' '), ...(town === '' ? [] : [town])].join(', ');
  // Nobody writes an address that long, and taking one apart is not linear.
  const found = geocoder.find({
    text: text.slice(0, MAX_OFFER_TEXT),
    postcode: postcodeIn(row.cell('postcode')),
  });
  switch (found.grade) {
    case 'exact':
    case 'street': {
      const { position, area, street: name } = found.match;
      if (found.grade === 'street') row.report('address', 'address_street', name);
      return { position, placement: found.grade, area: locate(position) ?? area };
    }
    case 'none': {
      if (found.reason === 'ambiguous') {
        const places = found.candidates.map((one) => `${one.street}, ${one.postcode}`);
        row.report('address', 'address_ambiguous', [...new Set(places)].join(' · '));
      } else if (found.reason === 'other_place') row.report('address', 'address_other_place');
      else row.report('address', 'address_unknown');
      return NOWHERE;
    }
  }
}

/** A table program takes 07743 for a number and drops its zero. */
export function postcodeIn(text: string): string | null {
  if (text === '') return null;
  return /^\d{4}$/.test(text) ? `0${text}` : text;
}
