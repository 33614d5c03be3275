import * as v from 'valibot';
import type { AddressBook } from '../../../domain/geocode/addressBook.ts';
import { areaId } from './idSchemas.ts';
import { fromScaledDeltas, toScaledDeltas } from './scaledDeltas.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const deltas = v.object({
  decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  deltas: v.array(v.pipe(v.number(), v.finite())),
});

/** The most addresses that are read: a file that claims more is damaged. */
const MOST_ADDRESSES = 5_000_000;

/**
 * An address book, street by street. `houses` counts the addresses of each street; `numbers` are joined
 * by commas; postcodes and areas are runs `position, length, …` into their lists, where the position
 * after the last area stands for none; coordinates are whole differences that begin anew in no street.
 */
export const addressSchema = v.object({
  streets: v.pipe(v.array(v.string()), v.maxLength(65_535)),
  houses: v.array(count),
  numbers: v.array(v.string()),
  postcodes: v.array(v.string()),
  postcodeRuns: v.array(index),
  areas: v.array(areaId),
  areaRuns: v.array(index),
  longitude: deltas,
  latitude: deltas,
});

export type AddressWire = v.InferOutput<typeof addressSchema>;

/** Encodes a book whose addresses are sorted by street. */
export function encodeAddresses(book: AddressBook): AddressWire {
  const houses = new Array<number>(book.streets.length).fill(0);
  for (const street of book.street) houses[street] = (houses[street] ?? 0) + 1;
  const postcodes = [...new Set(book.postcodes)].sort();
  const position = new Map(postcodes.map((postcode, at) => [postcode, at]));
  return {
    streets: [...book.streets],
    houses,
    numbers: [...book.numbers],
    postcodes,
    postcodeRuns: runsOf(book.postcodes.map((postcode) => position.get(postcode) ?? 0)),
    areas: [...book.areas],
    areaRuns: runsOf([...book.area].map((area) => (area === -1 ? book.areas.length : area))),
    longitude: toScaledDeltas([[...book.longitude]]),
    latitude: toScaledDeltas([[...book.latitude]]),
  };
}

/** The book of `encodeAddresses`; null where the parts do not fit together. */
export function decodeAddresses(wire: AddressWire): AddressBook | null {
  const { streets, houses, numbers, postcodes, areas } = wire;
  const length = numbers.length;
  const street = expand(
    houses.flatMap((house, at) => [at, house]),
    { length, limit: streets.length },
  );
  const postcode = expand(wire.postcodeRuns, { length, limit: postcodes.length });
  const area = expand(wire.areaRuns, { length, limit: areas.length + 1 });
  const longitude = coordinates(wire.longitude, length, 180);
  const latitude = coordinates(wire.latitude, length, 90);
  const complete = street && postcode && area && longitude && latitude;
  if (!complete || houses.length !== streets.length) return null;
  return {
    longitude,
    latitude,
    streets,
    street: Uint16Array.from(street),
    numbers,
    postcodes: postcode.map((at) => postcodes[at] ?? ''),
    areas,
    area: Int32Array.from(area, (at) => (at === areas.length ? -1 : at)),
  };
}

function coordinates(
  scaled: AddressWire['longitude'],
  length: number,
  limit: number,
): Float64Array | null {
  if (scaled.deltas.length !== length) return null;
  const starts = scaled.deltas.map((_, at) => at === 0);
  const degrees = Float64Array.from(fromScaledDeltas(scaled, starts));
  return degrees.every((degree) => Math.abs(degree) <= limit) ? degrees : null;
}

function runsOf(items: readonly number[]): number[] {
  const runs: number[] = [];
  for (const item of items) {
    if (runs[runs.length - 2] === item) runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1;
    else runs.push(item, 1);
  }
  return runs;
}

/** Null where runs do not add up to `length` or an item is not below `limit`. */
function expand(
  runs: readonly number[],
  { length, limit }: { readonly length: number; readonly limit: number },
): readonly number[] | null {
  const total = runs.reduce((sum, part, at) => (at % 2 === 1 ? sum + part : sum), 0);
  const known = runs.every((part, at) => at % 2 === 1 || part < limit);
  if (runs.length % 2 !== 0 || total !== length || length > MOST_ADDRESSES || !known) return null;
  return runs.flatMap((item, at) =>
    at % 2 === 0 ? new Array<number>(runs[at + 1] ?? 0).fill(item) : [],
  );
}
