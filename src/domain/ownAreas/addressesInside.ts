import { arcLengthM, type EarthPoints, earthPoints } from '../geo/earthDistance.ts';
import { polygonContains } from '../geo/polygonContains.ts';
import type { AddressBook } from '../geocode/addressBook.ts';
import type { OwnShape } from './ownArea.ts';
import { boxOfShape, closedRing } from './surfaceInside.ts';

/** Addresses by the position of their area in `AddressBook.areas`. */
export interface AddressCounts {
  readonly inside: Uint32Array;
  readonly total: Uint32Array;
}

/**
 * How many of an area's addresses lie inside a shape. A radius is measured on the ellipsoid and
 * includes its rim; a point on the border of a polygon counts on one side only.
 */
export function addressesInside(shape: OwnShape, book: AddressBook): AddressCounts {
  const { total, points } = preparedOf(book);
  const inside = new Uint32Array(book.areas.length);
  const [west, south, east, north] = boxOfShape(shape);
  const contains = containsOf(shape, book, points);
  for (let at = 0; at < book.area.length; at += 1) {
    const area = book.area[at]!;
    const latitude = book.latitude[at]!;
    const longitude = book.longitude[at]!;
    if (area < 0 || latitude < south || latitude > north) continue;
    if (longitude < west || longitude > east) continue;
    if (contains(at)) inside[area] = inside[area]! + 1;
  }
  return { inside, total };
}

function containsOf(
  shape: OwnShape,
  book: AddressBook,
  points: () => EarthPoints,
): (at: number) => boolean {
  if (shape.kind === 'polygon') {
    const polygon = [closedRing(shape.ring)];
    return (at) => polygonContains(polygon, book.longitude[at]!, book.latitude[at]!);
  }
  const [longitude, latitude] = shape.centre;
  const centre = earthPoints(
    { longitude: Float64Array.of(longitude), latitude: Float64Array.of(latitude) },
    'ellipsoid',
  );
  const houses = points();
  return (at) => arcLengthM(centre, 0, houses, at) <= shape.metres;
}

interface Prepared {
  readonly total: Uint32Array;
  readonly points: () => EarthPoints;
}

const preparedByBook = new WeakMap<AddressBook, Prepared>();

/** What does not depend on the shape: a shape is followed while it is being drawn. */
function preparedOf(book: AddressBook): Prepared {
  const known = preparedByBook.get(book);
  if (known !== undefined) return known;
  const total = new Uint32Array(book.areas.length);
  for (const area of book.area) if (area >= 0) total[area] = total[area]! + 1;
  let points: EarthPoints | null = null;
  const prepared: Prepared = {
    total,
    points: () => {
      points ??= earthPoints(book, 'ellipsoid');
      return points;
    },
  };
  preparedByBook.set(book, prepared);
  return prepared;
}
