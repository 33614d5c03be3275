import { distanceM } from '../geo/earthDistance.ts';
import type { LonLat } from '../offers/offerRecord.ts';
import { foldText } from '../search/foldText.ts';
import type { AddressBook } from './addressBook.ts';
import type { AddressMatch, GeocodeRequest, GeocodeResult, Geocoder } from './geocodeResult.ts';
import { foldNumber, foldStreet, type ReadAddress, readAddress } from './readAddress.ts';
import { createStreetIndex } from './streetIndex.ts';

/** Houses of one name further apart than this stand in different streets that share the name. */
const STREET_GAP_M = 1000;
/** Entries of one number this close are doors of one building. */
const BUILDING_M = 50;

/**
 * A geocoder that knows the package's own addresses and asks nobody else. `places` are names that an
 * address may add without leaving the city (the city itself, its areas). An address is found or not: it
 * is never moved to the next best one.
 */
export function createGeocoder(book: AddressBook, places: readonly string[]): Geocoder {
  const index = createStreetIndex(book);
  const postcodes = new Set(book.postcodes);
  const known = new Set(places.map(foldText));
  const find = ({ text, postcode }: GeocodeRequest): GeocodeResult => {
    const address = readAddress(text);
    const asked = { ...address, postcode: postcode?.trim() || address.postcode };
    if (asked.street === '') return { grade: 'none', reason: 'empty' };
    if (leadsElsewhere(asked, postcodes, known)) return { grade: 'none', reason: 'other_place' };
    const named = index.housesOf(foldStreet(asked.street));
    if (named.length === 0) return { grade: 'none', reason: 'unknown_street' };
    const { postcode: code } = asked;
    const houses = code === null ? named : named.filter((at) => book.postcodes[at] === code);
    if (houses.length === 0) return { grade: 'none', reason: 'other_place' };
    return findAmong(book, houses, asked.number);
  };
  return { find, suggest: (text, limit) => suggestFrom(book, index, text, limit) };
}

/** A postcode says where an address is; without one, a name that is none of the city's says so. */
function leadsElsewhere(
  { postcode, rest }: ReadAddress,
  postcodes: ReadonlySet<string>,
  known: ReadonlySet<string>,
): boolean {
  if (postcode !== null) return !postcodes.has(postcode);
  const names = rest.filter((part) => /^[\p{L}\s.\-()]+$/u.test(part)).map(foldText);
  return names.length > 0 && !names.some((name) => known.has(name));
}

function findAmong(
  book: AddressBook,
  houses: readonly number[],
  number: string | null,
): GeocodeResult {
  const exact = number === null ? [] : numbered(book, houses, number);
  const [first] = exact;
  if (first !== undefined) {
    const isOne = exact.every((at) => metres(book, first, at) <= BUILDING_M);
    if (isOne) return { grade: 'exact', match: matchOf(book, first) };
    const candidates = exact.map((at) => matchOf(book, at));
    return { grade: 'none', reason: 'ambiguous', candidates };
  }
  const streets = partsOf(book, houses).map((part) => middleOf(book, part));
  const [only] = streets;
  if (only === undefined || streets.length > 1) {
    const candidates = streets.map(({ match }) => match);
    return { grade: 'none', reason: 'ambiguous', candidates };
  }
  return { grade: 'street', ...only, reason: number === null ? 'no_number' : 'unknown_number' };
}

/** Houses of a number; of a range that the book does not have as such, those of its first house. */
function numbered(book: AddressBook, houses: readonly number[], number: string): readonly number[] {
  const called = (name: string) => houses.filter((at) => foldNumber(book.numbers[at]!) === name);
  const whole = called(number);
  const [first = ''] = number.split('-');
  return whole.length > 0 || first === number ? whole : called(first);
}

/** Houses in groups, in which each has a neighbour within `STREET_GAP_M`. Quadratic in the street. */
function partsOf(book: AddressBook, houses: readonly number[]): readonly (readonly number[])[] {
  let parts: number[][] = [];
  for (const house of houses) {
    const isNear = (part: readonly number[]) =>
      part.some((other) => metres(book, house, other) <= STREET_GAP_M);
    const near = parts.filter(isNear);
    parts = [...parts.filter((part) => !near.includes(part)), [...near.flat(), house]];
  }
  return parts;
}

function middleOf(book: AddressBook, houses: readonly number[]) {
  const mean = (column: Float64Array) =>
    houses.reduce((sum, at) => sum + column[at]!, 0) / houses.length;
  const centre: LonLat = [mean(book.longitude), mean(book.latitude)];
  const away = houses.map((at) => distanceM(centre, positionOf(book, at)));
  const nearest = houses[away.indexOf(Math.min(...away))]!;
  const withinM = Math.max(...houses.map((at) => metres(book, nearest, at)));
  return { match: { ...matchOf(book, nearest), number: null }, withinM };
}

function suggestFrom(
  book: AddressBook,
  index: ReturnType<typeof createStreetIndex>,
  text: string,
  limit: number,
): readonly AddressMatch[] {
  const { street, number } = readAddress(text);
  if (street === '') return [];
  const streets = index.beginningWith(street, number === null ? limit : HOUSE_STREETS);
  const found = streets.flatMap((at) => {
    const houses = index.housesIn(at);
    if (number === null) return partsOf(book, houses).map((part) => middleOf(book, part).match);
    return houses
      .filter((house) => foldNumber(book.numbers[house]!).startsWith(number))
      .map((house) => matchOf(book, house));
  });
  return found.slice(0, limit);
}

/** With a house number the street is nearly written out: a few streets are enough to look into. */
const HOUSE_STREETS = 5;

function matchOf(book: AddressBook, at: number): AddressMatch {
  const area = book.area[at]!;
  return {
    street: book.streets[book.street[at]!]!,
    number: book.numbers[at]!,
    postcode: book.postcodes[at]!,
    position: positionOf(book, at),
    area: area === -1 ? null : (book.areas[area] ?? null),
  };
}

function positionOf(book: AddressBook, at: number): LonLat {
  return [book.longitude[at]!, book.latitude[at]!];
}

function metres(book: AddressBook, one: number, other: number): number {
  return distanceM(positionOf(book, one), positionOf(book, other));
}
