import { foldText } from '../../domain/search/foldText.ts';
import { OFFER_COLUMNS, type OfferColumn, type OfferColumns } from './offerFile.ts';

/** What columns are called, in German and English, beside their own names. */
const NAMES: Readonly<Record<OfferColumn, readonly string[]>> = {
  offer_id: ['id', 'nummer', 'kennung', 'schlüssel', 'angebots id'],
  name: [
    'bezeichnung',
    'einrichtung',
    'angebot',
    'titel',
    'name der einrichtung',
    'title',
    'offer',
  ],
  category: ['kategorie', 'art', 'typ', 'angebotsart', 'einrichtungsart', 'type', 'kind'],
  subcategory: ['unterkategorie', 'unterart', 'subtype'],
  field: ['handlungsfeld', 'feld', 'field of action'],
  target_group: ['zielgruppe', 'zielgruppen', 'target group', 'audience'],
  age_from: ['alter von', 'mindestalter', 'ab alter', 'von alter', 'age from', 'minimum age'],
  age_to: ['alter bis', 'höchstalter', 'bis alter', 'age to', 'maximum age'],
  capacity: ['kapazität', 'plätze', 'platzzahl', 'anzahl plätze', 'places', 'seats'],
  operator: ['träger', 'betreiber', 'anbieter', 'organisation', 'provider'],
  address: [
    'adresse',
    'anschrift',
    'straße',
    'straße und hausnummer',
    'straße hausnummer',
    'street',
  ],
  house_number: ['hausnummer', 'hausnr', 'hnr', 'nr', 'house number'],
  postcode: ['plz', 'postleitzahl', 'postal code', 'zip'],
  town: ['ort', 'stadt', 'gemeinde', 'city', 'municipality'],
  lon: ['länge', 'längengrad', 'longitude', 'lng', 'long', 'x', 'geo lon'],
  lat: ['breite', 'breitengrad', 'latitude', 'y', 'geo lat'],
  status: ['zustand', 'stand der prüfung'],
  url: ['webseite', 'website', 'internet', 'homepage', 'link', 'web'],
  opened: ['eröffnet', 'geöffnet seit', 'eröffnung', 'beginn', 'start', 'since'],
  closed: ['geschlossen', 'schließung', 'ende', 'end', 'until'],
  as_of: ['stand', 'datenstand', 'as of', 'date', 'datum'],
  source: ['quelle', 'sources'],
  note: ['bemerkung', 'bemerkungen', 'anmerkung', 'hinweis', 'notiz', 'remark', 'comment'],
};

const COLUMN_NAMED: ReadonlyMap<string, OfferColumn> = new Map(
  OFFER_COLUMNS.flatMap((column) =>
    [column, ...NAMES[column]].map((name) => [foldText(name), column] as const),
  ),
);

/** Finds columns by their headings; of two with the same meaning the first counts. */
export function detectColumns(header: readonly string[]): OfferColumns {
  const found: Partial<Record<OfferColumn, number>> = {};
  for (const [position, heading] of header.entries()) {
    const column = COLUMN_NAMED.get(foldText(heading));
    if (column !== undefined && found[column] === undefined) found[column] = position;
  }
  return found;
}
