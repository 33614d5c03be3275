import type { OfferRecord } from '../../domain/offers/offerRecord.ts';
import { csvText } from './csvText.ts';

/** Columns of the resource `offers` of a package, in its order. */
const PACKAGE_COLUMNS: readonly [string, (offer: OfferRecord) => string | number | null][] = [
  ['offer_id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['category', ({ category }) => category],
  ['subcategory', ({ subcategory }) => subcategory],
  ['field', ({ field }) => field],
  ['target_group', ({ targetGroup }) => targetGroup],
  ['age_from', ({ ages }) => ages.from],
  ['age_to', ({ ages }) => ages.to],
  ['capacity', ({ capacity }) => capacity],
  ['operator', ({ operator }) => operator],
  ['address', ({ address }) => address],
  ['postcode', ({ postcode }) => postcode],
  ['lon', (offer) => knownPosition(offer)?.[0] ?? null],
  ['lat', (offer) => knownPosition(offer)?.[1] ?? null],
  // Which source a coordinate comes from is not kept at run time.
  ['coordinate_source', () => null],
  ['area_id', ({ area }) => area],
  ['status', ({ status }) => status],
  ['url', ({ url }) => url],
  ['opened', ({ opened }) => opened],
  ['closed', ({ closed }) => closed],
  ['as_of', ({ asOf }) => asOf],
  ['source', ({ sources }) => sources.join('|')],
  ['note', ({ note }) => note],
];

/** The columns of a package have no word for "somewhere in this street": it would read as a fact. */
function knownPosition({ position, placement }: OfferRecord): OfferRecord['position'] {
  return placement === 'street' ? null : position;
}

/** Offers as the resource `offers` of a package; reading it again gives the same. */
export function writeOfferCsv(offers: readonly OfferRecord[]): string {
  return csvText([
    PACKAGE_COLUMNS.map(([name]) => name),
    ...offers.map((offer) => PACKAGE_COLUMNS.map(([, cell]) => cell(offer))),
  ]);
}

/** Offers as GeoJSON (RFC 7946); one without a place has the geometry null. */
export function writeOfferGeoJson(offers: readonly OfferRecord[]): string {
  const features = offers.map(({ position, id, ...properties }) => ({
    type: 'Feature',
    id,
    geometry: position === null ? null : { type: 'Point', coordinates: position },
    properties: { offer_id: id, ...properties },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
