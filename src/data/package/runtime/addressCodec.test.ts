import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { AddressBook } from '../../../domain/geocode/addressBook.ts';
import { tinyAddresses } from '../../../testing/tinyInventory.ts';
import { areaId } from '../../../testing/tinyPackage.ts';
import {
  type AddressWire,
  addressSchema,
  decodeAddresses,
  encodeAddresses,
} from './addressCodec.ts';

const AREAS = ['d1', 'd2', 'd3'].map(areaId);

const house = fc.record({
  number: fc.string({ minLength: 1, maxLength: 5 }),
  postcode: fc.constantFrom('01234', '01235', '99999'),
  longitude: fc.integer({ min: -18_000_000, max: 18_000_000 }).map((degree) => degree / 1e5),
  latitude: fc.integer({ min: -9_000_000, max: 9_000_000 }).map((degree) => degree / 1e5),
  area: fc.integer({ min: -1, max: AREAS.length - 1 }),
});

/** Any book: streets with at least one house each. */
const anyBook: fc.Arbitrary<AddressBook> = fc
  .array(fc.array(house, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map((streets) => {
    const houses = streets.flat();
    return {
      longitude: Float64Array.from(houses, ({ longitude }) => longitude),
      latitude: Float64Array.from(houses, ({ latitude }) => latitude),
      streets: streets.map((_, index) => `Straße ${index}`),
      street: Uint16Array.from(streets.flatMap((own, index) => own.map(() => index))),
      numbers: houses.map(({ number }) => number),
      postcodes: houses.map(({ postcode }) => postcode),
      areas: AREAS,
      area: Int32Array.from(houses, ({ area }) => area),
    };
  });

/** The book after a way through a file. */
function throughFile(book: AddressBook): AddressBook | null {
  const text = JSON.stringify(encodeAddresses(book));
  return decodeAddresses(v.parse(addressSchema, JSON.parse(text)));
}

describe('decodeAddresses(encodeAddresses(book))', () => {
  it('gives back any book exactly', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(throughFile(book)).toEqual(book);
      }),
    );
  });

  it.each<[string, (wire: AddressWire) => AddressWire]>([
    ['a street without houses', (wire) => ({ ...wire, streets: [...wire.streets, 'Neue Straße'] })],
    ['houses without a street', (wire) => ({ ...wire, streets: wire.streets.slice(1) })],
    ['a number too many', (wire) => ({ ...wire, numbers: [...wire.numbers, '99'] })],
    ['postcodes cut off', (wire) => ({ ...wire, postcodeRuns: wire.postcodeRuns.slice(2) })],
    ['a run without length', (wire) => ({ ...wire, areaRuns: [...wire.areaRuns, 0] })],
    ['an area that is not listed', (wire) => ({ ...wire, areaRuns: [7, wire.numbers.length] })],
    [
      'a point off the globe',
      (wire) => ({
        ...wire,
        latitude: { ...wire.latitude, deltas: wire.latitude.deltas.map(() => 1e9) },
      }),
    ],
  ])('refuses %s', (_, damage) => {
    expect(decodeAddresses(damage(encodeAddresses(tinyAddresses)))).toBeNull();
  });

  it('builds nothing from runs that claim more than there are addresses', () => {
    const wire = encodeAddresses(tinyAddresses);
    expect(decodeAddresses({ ...wire, postcodeRuns: [0, 4e15] })).toBeNull();
  });
});
