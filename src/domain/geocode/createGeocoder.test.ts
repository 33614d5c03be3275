import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tinyAddresses } from '../../testing/tinyInventory.ts';
import type { AddressBook } from './addressBook.ts';
import { createGeocoder } from './createGeocoder.ts';
import type { GeocodeResult } from './geocodeResult.ts';

type House = readonly [street: string, number: string, lon: number, lat: number, code?: string];

function bookOf(houses: readonly House[]): AddressBook {
  const streets = [...new Set(houses.map(([street]) => street))];
  const sorted = streets.flatMap((street) => houses.filter(([name]) => name === street));
  return {
    streets,
    longitude: Float64Array.from(sorted, ([, , lon]) => lon),
    latitude: Float64Array.from(sorted, ([, , , lat]) => lat),
    street: Uint16Array.from(sorted, ([street]) => streets.indexOf(street)),
    numbers: sorted.map(([, number]) => number),
    postcodes: sorted.map(([, , , , code = '01234']) => code),
    areas: [],
    area: new Int32Array(sorted.length).fill(-1),
  };
}

const geocoder = createGeocoder(tinyAddresses, ['Quellstadt']);
const find = (text: string, postcode: string | null = null) => geocoder.find({ text, postcode });
const brief = (result: GeocodeResult) =>
  result.grade === 'none'
    ? ['none', result.reason]
    : [result.grade, result.match.street, result.match.number];

describe('finding an address in the book', () => {
  it('finds a house however street and number are spelled', () => {
    const spellings = [
      'Bahnhofstraße 1',
      'Bahnhofstrasse 1',
      'bahnhofstr. 1',
      'BAHNHOFSTR.1',
      'Bahnhof-Straße 1, 01234 Quellstadt',
      '01234 Quellstadt, Bahnhofstraße 1',
      'Bahnhofstraße 1 01234 Quellstadt',
      'Bahnhofstraße 1, Quellstadt',
    ];
    for (const spelling of spellings) {
      expect(brief(find(spelling)), spelling).toEqual(['exact', 'Bahnhofstraße', '1']);
    }
  });

  it('tells houses with a letter apart and reads a range as its first house', () => {
    expect(brief(find('Am Bach 2 A'))).toEqual(['exact', 'Am Bach', '2a']);
    expect(brief(find('Am Bach 2'))).toEqual(['exact', 'Am Bach', '2']);
    expect(brief(find('Am Bach 2a–4'))).toEqual(['exact', 'Am Bach', '2a']);
    expect(brief(find('Am Bach 1/3'))).toEqual(['exact', 'Am Bach', '1']);
  });

  it('gives the street, and how far its houses are, where the house is not in the book', () => {
    const result = find('Am Bach 99');
    expect(result).toMatchObject({
      grade: 'street',
      reason: 'unknown_number',
      match: { street: 'Am Bach', number: null, area: 'd1' },
    });
    expect(result.grade === 'street' && result.withinM).toBeGreaterThan(50);
    expect(find('Am Bach')).toMatchObject({ grade: 'street', reason: 'no_number' });
  });

  it('never draws an address of another town in this one', () => {
    expect(brief(find('Bahnhofstraße 1, 99423 Weimar'))).toEqual(['none', 'other_place']);
    expect(brief(find('Bahnhofstraße 1, Weimar'))).toEqual(['none', 'other_place']);
    expect(brief(find('Bahnhofstraße 1', '99423'))).toEqual(['none', 'other_place']);
    expect(brief(find('Dorfanger 1', '01234'))).toEqual(['none', 'other_place']);
  });

  it('has no place for what is not in the book', () => {
    expect(brief(find('Nirgendsweg 3'))).toEqual(['none', 'unknown_street']);
    expect(brief(find(' , '))).toEqual(['none', 'empty']);
    expect(brief(find('Bahnhof 1'))).toEqual(['none', 'unknown_street']);
  });

  it('says which streets an address can mean instead of choosing one', () => {
    const twoVillages = createGeocoder(
      bookOf([
        ['Hauptstraße', '1', 11, 50, '01001'],
        ['Hauptstraße', '3', 11.001, 50, '01001'],
        ['Hauptstraße', '1', 11.2, 50.1, '01002'],
      ]),
      [],
    );
    for (const text of ['Hauptstr. 1', 'Hauptstraße']) {
      const result = twoVillages.find({ text, postcode: null });
      const isAmbiguous = result.grade === 'none' && result.reason === 'ambiguous';
      const codes = isAmbiguous ? result.candidates.map(({ postcode }) => postcode) : [];
      expect(codes).toEqual(['01001', '01002']);
    }
    expect(brief(twoVillages.find({ text: 'Hauptstr. 3', postcode: null }))[0]).toBe('exact');
    expect(brief(twoVillages.find({ text: 'Hauptstr. 1', postcode: '01002' }))[0]).toBe('exact');
  });
});

describe('suggesting addresses', () => {
  const streets = (text: string) => geocoder.suggest(text, 5).map(({ street }) => street);

  it('finds a street by how it or one of its words begins', () => {
    expect(streets('bahn')).toEqual(['Bahnhofstraße']);
    expect(streets('Bahnhofstr')).toEqual(['Bahnhofstraße']);
    expect(streets('bach')).toEqual(['Am Bach']);
    expect(streets('')).toEqual([]);
  });

  it('lists the houses once a number is typed', () => {
    const houses = geocoder.suggest('am bach 2', 5).map(({ number }) => number);
    expect(houses).toEqual(['2', '2a']);
  });

  it('gives no more than asked for', () => {
    expect(geocoder.suggest('am bach 1', 1)).toHaveLength(1);
  });
});

const name = fc
  .array(
    fc.constantFrom('Am', 'Ärzte', 'Große', 'Goethe', 'Karl-Marx-', 'Neue', 'straße', 'platz'),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join(' '));
const houseNumber = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom('', 'a', 'z'))
  .map((parts) => parts.join(''));

describe('every address of a book', () => {
  it('finds itself', () => {
    const houses = fc.uniqueArray(fc.tuple(name, houseNumber), {
      minLength: 1,
      selector: ([street, number]) => `${street}|${number}`,
    });
    fc.assert(
      fc.property(houses, (list) => {
        const book = bookOf(
          list.map(([street, number], at) => [street, number, 11 + at / 1e4, 50] as const),
        );
        const own = createGeocoder(book, []);
        for (const [street, number] of list) {
          const result = own.find({ text: `${street} ${number}`, postcode: null });
          const found =
            result.grade === 'none' && result.reason === 'ambiguous'
              ? result.candidates
              : 'match' in result
                ? [result.match]
                : [];
          expect(found.some((match) => match.number === number)).toBe(true);
        }
      }),
    );
  });

  const file = 'data/jena/addresses.csv';
  it.skipIf(!existsSync(file))('of the published package finds itself', () => {
    type Row = { street: string; number: string; lon: string; lat: string; postcode: string };
    const { data } = Papa.parse<Row>(readFileSync(file, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    const own = createGeocoder(
      bookOf(
        data.map((row) => [row.street, row.number, +row.lon, +row.lat, row.postcode] as const),
      ),
      [],
    );
    const lost = data.filter(({ street, number, postcode, lon }) => {
      const result = own.find({ text: `${street} ${number}`, postcode });
      if (result.grade === 'exact') return result.match.number !== number;
      if (result.grade !== 'none' || result.reason !== 'ambiguous') return true;
      return !result.candidates.some(({ position }) => position[0] === Number(lon));
    });
    expect(lost).toEqual([]);
  });
});
