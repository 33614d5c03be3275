import { assessCoverage, traceCoverageBy } from '../src/domain/need/assessCoverage.ts';
import { assessNeed } from '../src/domain/need/assessNeed.ts';
import { combine } from '../src/domain/need/assessQuestion.ts';
import { traceCoverageBasis } from '../src/domain/need/coverageBasis.ts';
import { judgeAreas } from '../src/domain/need/judgeAreas.ts';
import { traceSites } from '../src/domain/need/traceSites.ts';
import { createRandom } from '../src/domain/random/createRandom.ts';
import { finish } from '../src/domain/stepwise/stepwise.ts';
import {
  casesOf,
  columnOfFigures,
  populationOf,
  remember,
  tessellation,
} from './benchMethodsCity.mjs';

/** All addresses and offers of a large city: 542 areas with 50,000 settlement points and 5,000 offers. */
const SITES_PER_AREA = 92;
const OFFERS_PER_AREA = 9.2;
/** More areas than that share as many: no city has the addresses of a country. */
const MOST_SITES = 55_000;
const MOST_OFFERS = 5500;
const MEASURES = ['share_within', 'nearest', 'per_head', 'catchment'];

/** Questions about need and coverage, at the size of all addresses and offers of a city. */
export function needBenches() {
  const asked = (id, order, prepare) => ({
    id,
    order,
    prepare: (areaCount) => prepare(questionInput(areaCount)),
  });
  return [
    ...MEASURES.map((measure) =>
      asked(`coverage, ${measure}`, 'n log n', ({ coverage }) => {
        const input = withQuestion(coverage, { measure });
        return () => assessCoverage(input);
      }),
    ),
    ...MEASURES.map((measure) =>
      asked(`moved reach, ${measure}`, 'n log n', ({ coverage }) => {
        const input = withQuestion(coverage, { measure });
        const own = finish(traceCoverageBasis(input));
        const question = { ...input.question, reach: 900 };
        return () => finish(traceCoverageBy({ own, reference: own }, question));
      }),
    ),
    asked('moved weight', 'n log n', (input) => {
      const covered = assessCoverage(input.coverage);
      return () => combine(input, assessNeed(input.need), covered);
    }),
    ...['share_within', 'catchment'].map((measure) =>
      asked(`verdicts, 1,000 weightings, ${measure}`, 'n log n', (input) => {
        const coverage = withQuestion(input.coverage, { measure });
        return () => finish(judgeAreas({ ...input, coverage }));
      }),
    ),
    asked('five sites to open', 'n log n', ({ coverage }) => {
      return () => finish(traceSites(coverage, 5));
    }),
  ];
}

function withQuestion(coverage, change) {
  return { ...coverage, question: { ...coverage.question, ...change } };
}

const cities = new Map();

/** A question about a made-up city. */
function questionInput(areaCount) {
  return remember(cities, areaCount, () => createQuestionInput(areaCount));
}

function createQuestionInput(areaCount) {
  const people = populationOf(areaCount);
  const question = questionAbout(3);
  const random = createRandom(`need of ${areaCount}`);
  const { polygons } = tessellation(areaCount);
  const place = placesWithin(polygons, random);
  const areas = Array.from({ length: areaCount }, (_, area) => `area ${area}`);
  const perArea = Math.min(SITES_PER_AREA, Math.floor(MOST_SITES / areaCount));
  const siteArea = Int32Array.from({ length: areaCount * perArea }, (_, site) =>
    Math.floor(site / perArea),
  );
  const sitePlaces = Array.from(siteArea, place);
  const areaOfOffer = Int32Array.from(
    { length: Math.min(MOST_OFFERS, Math.round(areaCount * OFFERS_PER_AREA)) },
    () => Math.floor(random() * areaCount),
  );
  const offers = Array.from(areaOfOffer, (area, index) =>
    offerRecord({ index, area: areas[area], position: place(area) }),
  );
  const population = columnOfFigures(
    people.map((count) => Math.round(count * 0.08)),
    3,
  );
  return {
    areas,
    need: {
      question,
      areaCount,
      figures: question.parts.map((part) => ({
        part,
        polarity: 'high_need',
        values: rates(people, part.indicator),
        change: null,
      })),
      inhabitants: columnOfFigures(people),
    },
    coverage: {
      question,
      ages: { from: 10, to: 17 },
      population,
      populationTotal: { kind: 'missing', flags: [] },
      sites: {
        longitude: Float64Array.from(sitePlaces, ([longitude]) => longitude),
        latitude: Float64Array.from(sitePlaces, ([, latitude]) => latitude),
        area: siteArea,
        weight: new Float64Array(siteArea.length).fill(1),
      },
      offers,
      areaOfOffer,
      times: null,
    },
  };
}

function questionAbout(indicatorCount) {
  return {
    preset: null,
    targetGroup: 'youth',
    period: '2024',
    index: 'composite',
    parts: Array.from({ length: indicatorCount }, (_, index) => ({
      indicator: `rate ${index}`,
      weight: 1 + index,
      direction: null,
    })),
    standardisation: 'z_score',
    aggregation: 'additive',
    minimumPopulation: 300,
    categories: ['club'],
    kinds: [],
    operator: null,
    trust: 'all',
    day: '2025-01-01',
    measure: 'share_within',
    counting: 'offers',
    reach: 1000,
    decay: 'zones',
    travel: { kind: 'straight', detour: 1.3 },
    coverageLimits: null,
  };
}

function offerRecord({ index, area, position }) {
  return {
    id: `offer ${index}`,
    status: 'listed',
    opened: null,
    closed: null,
    ages: { from: null, to: null },
    capacity: null,
    name: `Offer ${index}`,
    category: 'club',
    subcategory: null,
    field: null,
    targetGroup: null,
    operator: null,
    address: null,
    postcode: null,
    position,
    placement: 'stated',
    area,
    url: null,
    asOf: null,
    sources: [],
    note: null,
    origin: 'package',
  };
}

function rates(people, name) {
  const cases = casesOf(people, name, 1);
  return columnOfFigures(cases.map((count, area) => (100 * count) / people[area]));
}

/** A place between two opposite corners of an area. */
function placesWithin(polygons, random) {
  return (area) => {
    const [[ring]] = polygons[area];
    const half = Math.floor(ring.length / 2);
    const start = Math.floor(random() * half);
    const share = 0.1 + 0.8 * random();
    return ring[start].map((value, axis) => value + share * (ring[start + half][axis] - value));
  };
}
