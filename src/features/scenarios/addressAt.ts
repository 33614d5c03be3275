import type { AddressBook } from '../../domain/geocode/addressBook.ts';
import type { LonLat } from '../../domain/offers/offerRecord.ts';

/** "Bahnhofstraße 1": the address that stands exactly there; null where none does. */
export function addressAt(book: AddressBook, [longitude, latitude]: LonLat): string | null {
  const at = book.longitude.findIndex(
    (value, index) => value === longitude && book.latitude[index] === latitude,
  );
  if (at === -1) return null;
  return `${book.streets[book.street[at]!]} ${book.numbers[at]}`.trim();
}
