// A made-up city of any size, the same on every run: areas that tile a plane with shared, crooked
// borders, and figures as municipal statistics have them (uneven sizes, neighbours alike, gaps).
import { emptyColumn, STATE_CODE } from '../src/domain/model/column.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';

/** The middle of Germany; one area is about 1.2 km wide at every size, as the areas of Berlin are. */
const [WEST, SOUTH] = [11.5, 50.9];
const [WIDTH, HEIGHT] = [0.017, 0.0108];
/** Positions on each of the six borders of an area. */
const BORDER_POINTS = 8;
export const PERIODS = Array.from({ length: 10 }, (_, year) => String(2015 + year));

const cities = new Map();

/** The tessellation with `areaCount` areas as a `LevelGeometry`; made once, since it is large. */
export function tessellation(areaCount) {
  return remember(cities, areaCount, () => createTessellation(areaCount));
}

function createTessellation(areaCount) {
  const columns = Math.ceil(Math.sqrt(areaCount));
  const random = createRandom(`borders of ${areaCount}`);
  const crookedness = () => random() - 0.5;
  const corners = new Map();
  const cornerAt = (half, row) =>
    remember(corners, `${half} ${row}`, () => [
      WEST + (half / 2 + 0.3 * crookedness()) * WIDTH,
      SOUTH + (row + 0.3 * crookedness()) * HEIGHT,
    ]);
  const borders = new Map();
  const border = (from, to) => {
    const forward = from[1] === to[1] ? from[0] < to[0] : from[1] < to[1];
    const [first, last] = forward ? [from, to] : [to, from];
    const points = remember(borders, `${first} ${last}`, () => {
      const [start, end] = [cornerAt(...first), cornerAt(...last)];
      return [start, ...crookedLine(start, end, crookedness), end];
    });
    return forward ? points : points.toReversed();
  };
  const polygons = Array.from({ length: areaCount }, (_, area) => {
    const row = Math.floor(area / columns);
    const left = 2 * (area % columns) + (row % 2);
    const way = [0, 1, 2].map((step) => [left + step, row]);
    const back = [2, 1, 0].map((step) => [left + step, row + 1]);
    const corner = [...way, ...back, way[0]];
    const ring = corner.slice(1).flatMap((to, index) => border(corner[index], to).slice(0, -1));
    return [[[...ring, ring[0]]]];
  });
  const rows = Math.ceil(areaCount / columns);
  return {
    areas: polygons.map((_, area) => `area ${area}`),
    polygons,
    bounds: [
      WEST - WIDTH,
      SOUTH - HEIGHT,
      WEST + (columns + 2) * WIDTH,
      SOUTH + (rows + 1) * HEIGHT,
    ],
  };
}

function crookedLine(start, end, crookedness) {
  return Array.from({ length: BORDER_POINTS - 1 }, (_, index) => {
    const share = (index + 1) / BORDER_POINTS;
    return [0, 1].map(
      (axis) =>
        start[axis] +
        share * (end[axis] - start[axis]) +
        0.04 * crookedness() * (axis === 0 ? WIDTH : HEIGHT),
    );
  });
}

/** Inhabitants per area: half of the areas between about 1,000 and 3,000. */
export function populationOf(areaCount) {
  const random = createRandom(`people of ${areaCount}`);
  return Float64Array.from({ length: areaCount }, () =>
    Math.round(1700 * Math.exp(0.8 * bell(random))),
  );
}

/**
 * Cases among the inhabitants, area-major over the periods: alike among neighbours, drifting over the
 * years, and as scattered as chance makes counts.
 */
export function casesOf(population, name, periodCount = PERIODS.length) {
  const areaCount = population.length;
  const columns = Math.ceil(Math.sqrt(areaCount));
  const random = createRandom(`${name} of ${areaCount}`);
  const phase = random() * 6;
  const cases = new Float64Array(areaCount * periodCount);
  for (let area = 0; area < areaCount; area += 1) {
    const [x, y] = [area % columns, Math.floor(area / columns)];
    const place = Math.sin(x / 3 + phase) + Math.cos(y / 4 - phase) + bell(random);
    const drift = 0.02 * bell(random);
    for (let period = 0; period < periodCount; period += 1) {
      const expected = population[area] * 0.08 * Math.exp(0.3 * place + drift * period);
      const count = Math.round(expected + Math.sqrt(expected) * bell(random));
      cases[area * periodCount + period] = Math.min(population[area], Math.max(0, count));
    }
  }
  return cases;
}

/** Numbers as a column. Of 100 cells, `withheldPercent` are withheld as small counts. */
export function columnOfFigures(numbers, withheldPercent = 0) {
  const column = emptyColumn(numbers.length);
  const random = createRandom(`withheld ${numbers.length}`);
  numbers.forEach((number, index) => {
    const isWithheld = random() * 100 < withheldPercent;
    column.state[index] = isWithheld ? STATE_CODE.masked : STATE_CODE.number;
    column.low[index] = isWithheld ? 0 : number;
    column.high[index] = isWithheld ? 2 : number;
  });
  return column;
}

/** Roughly normal with mean 0 and deviation 1. */
export function bell(random) {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

/** The value of `key`, created when first asked for. */
export function remember(map, key, create) {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}
