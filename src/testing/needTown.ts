import fc from 'fast-check';
import type { Cell } from '../domain/model/cell.ts';
import { type Column, columnOf } from '../domain/model/column.ts';
import type { AreaId, IndicatorId, PeriodId } from '../domain/model/ids.ts';
import type { QuestionInput } from '../domain/need/assessQuestion.ts';
import type { NeedQuestion } from '../domain/need/needQuestion.ts';
import type { DemandSites, TravelTimes } from '../domain/need/travel.ts';
import type { OfferRecord } from '../domain/offers/offerRecord.ts';

/** A made-up town in metres around its middle, from which every input of a question follows. */
export interface TownPlan {
  /** By indicator, by area: per cent. */
  readonly rates: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly inhabitants: readonly number[];
  /** The target group of every area, and what is published of it. */
  readonly youth: readonly number[];
  readonly published: readonly ('number' | 'masked' | 'suppressed')[];
  readonly sites: readonly TownPlace[];
  readonly offers: readonly TownOffer[];
  readonly question: Partial<NeedQuestion>;
  readonly times: TravelTimes | null;
}

/** `area` is -1 outside of the town. */
export interface TownPlace {
  readonly area: number;
  readonly eastM: number;
  readonly northM: number;
}

export interface TownOffer extends TownPlace {
  readonly capacity: number | null;
}

const MIDDLE = { longitude: 11.6, latitude: 50.93 } as const;
const METRES_PER_DEGREE = 111_195;

/** Longitude and latitude of a place in the town. */
export function positionIn({ eastM, northM }: Pick<TownPlace, 'eastM' | 'northM'>) {
  const perLongitude = METRES_PER_DEGREE * Math.cos((MIDDLE.latitude * Math.PI) / 180);
  return [
    MIDDLE.longitude + eastM / perLongitude,
    MIDDLE.latitude + northM / METRES_PER_DEGREE,
  ] as const;
}

/** A question about youth clubs; parts as the plan weighs them. */
export function townQuestion(plan: Pick<TownPlan, 'weights' | 'question'>): NeedQuestion {
  return {
    preset: null,
    targetGroup: 'youth',
    period: '2024' as PeriodId,
    index: 'composite',
    parts: plan.weights.map((weight, index) => ({
      indicator: `rate_${index}` as IndicatorId,
      weight,
      direction: null,
    })),
    standardisation: 'z_score',
    aggregation: 'additive',
    minimumPopulation: 300,
    categories: ['club'],
    kinds: [],
    operator: null,
    trust: 'all',
    day: '2024-06-30',
    measure: 'share_within',
    counting: 'offers',
    reach: 1000,
    decay: 'binary',
    travel: { kind: 'straight', detour: 1.3 },
    coverageLimits: null,
    ...plan.question,
  };
}

/** An open club for everyone, at a place of the town. */
export function townOffer(id: string, rest: Partial<OfferRecord> = {}): OfferRecord {
  return {
    id,
    status: 'active',
    opened: null,
    closed: null,
    ages: { from: null, to: null },
    capacity: null,
    name: `Klub ${id}`,
    category: 'club',
    subcategory: null,
    field: 'kinder_jugend',
    targetGroup: null,
    operator: null,
    address: null,
    postcode: null,
    position: [MIDDLE.longitude, MIDDLE.latitude],
    placement: 'stated',
    area: 'area_0' as AreaId,
    url: null,
    asOf: '2024',
    sources: [],
    note: null,
    origin: 'package',
    ...rest,
  };
}

export function townOffers(offers: readonly TownOffer[]): readonly OfferRecord[] {
  return offers.map(({ capacity, area, ...place }, index) =>
    townOffer(`offer_${index}`, {
      capacity,
      position: positionIn(place),
      area: area === -1 ? null : areaNamed(area),
    }),
  );
}

export function townSites(sites: readonly TownPlace[]): DemandSites {
  const positions = sites.map(positionIn);
  return {
    longitude: Float64Array.from(positions, ([longitude]) => longitude),
    latitude: Float64Array.from(positions, ([, latitude]) => latitude),
    area: Int32Array.from(sites, ({ area }) => area),
    weight: new Float64Array(sites.length).fill(1),
  };
}

/** Everything a question is answered from. */
export function townInput(plan: TownPlan): QuestionInput {
  const question = townQuestion(plan);
  const areaCount = plan.youth.length;
  return {
    areas: plan.youth.map((_, area) => areaNamed(area)),
    need: {
      question,
      areaCount,
      figures: question.parts.map((part, index) => ({
        part,
        polarity: 'high_need',
        values: numbers(plan.rates[index]!),
        change: null,
      })),
      inhabitants: numbers(plan.inhabitants),
    },
    coverage: {
      question,
      ages: null,
      population: columnOf(
        plan.youth.map((count, area) => publishedAs(plan.published[area]!, count)),
      ),
      populationTotal: number(plan.youth.reduce((sum, count) => sum + count, 0)),
      sites: townSites(plan.sites),
      offers: townOffers(plan.offers),
      areaOfOffer: Int32Array.from(plan.offers, ({ area }) => area),
      times: plan.times,
      reference: null,
    },
  };
}

/** The same town with every count published. */
export function disclosed(plan: TownPlan): TownPlan {
  return { ...plan, published: plan.published.map(() => 'number') };
}

export function number(value: number): Cell {
  return { kind: 'number', value, flags: [] };
}

export function numbers(values: readonly number[]): Column {
  return columnOf(values.map(number));
}

function areaNamed(area: number): AreaId {
  return `area_${area}` as AreaId;
}

function publishedAs(kind: TownPlan['published'][number], count: number): Cell {
  if (kind === 'masked') return { kind, low: 0, high: 2, flags: [] };
  return kind === 'suppressed' ? { kind, flags: [] } : number(count);
}

export const TOWN_AREAS = 12;
const AREA_M = 800;

/** A place in or near an area of the town's grid of four columns. */
function placesIn(area: number): fc.Arbitrary<TownPlace> {
  const coordinate = fc.integer({ min: -AREA_M / 2, max: AREA_M / 2 });
  return fc.tuple(coordinate, coordinate).map(([east, north]) => ({
    area,
    eastM: (area % 4) * AREA_M + east,
    northM: Math.floor(area / 4) * AREA_M + north,
  }));
}

const byArea = <Value>(value: fc.Arbitrary<Value>) =>
  fc.array(value, { minLength: TOWN_AREAS, maxLength: TOWN_AREAS });

const offersAnywhere: fc.Arbitrary<TownOffer> = fc
  .tuple(fc.integer({ min: -1, max: TOWN_AREAS - 1 }), fc.integer({ min: 0, max: 40 }))
  .chain(([area, capacity]) => placesIn(area).map((place) => ({ ...place, capacity })));

/** Towns of twelve areas with two indicators, places and a few offers; some counts are withheld. */
export const towns: fc.Arbitrary<TownPlan> = fc
  .record({
    rates: fc.array(
      fc.uniqueArray(fc.integer({ min: 1, max: 400 }), {
        minLength: TOWN_AREAS,
        maxLength: TOWN_AREAS,
      }),
      { minLength: 2, maxLength: 2 },
    ),
    weights: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 2 }),
    inhabitants: byArea(fc.constantFrom(200, 400, 900, 5000)),
    people: byArea(
      fc.oneof(
        { weight: 4, arbitrary: fc.tuple(fc.constant('number' as const), fc.nat(300)) },
        { weight: 1, arbitrary: fc.tuple(fc.constant('masked' as const), fc.nat(2)) },
        { weight: 1, arbitrary: fc.tuple(fc.constant('suppressed' as const), fc.nat(300)) },
      ),
    ),
    sites: fc
      .tuple(
        ...Array.from({ length: TOWN_AREAS }, (_, area) =>
          fc.array(placesIn(area), { minLength: 1, maxLength: 3 }),
        ),
      )
      .map((lists) => lists.flat()),
    offers: fc.array(offersAnywhere, { maxLength: 6 }),
    question: fc.record({
      measure: fc.constantFrom('share_within', 'nearest', 'per_head', 'catchment'),
      counting: fc.constantFrom('offers', 'places'),
      decay: fc.constantFrom('binary', 'zones'),
      reach: fc.constantFrom(400, 900, 2000),
    }) as fc.Arbitrary<Partial<NeedQuestion>>,
  })
  .map(({ people, ...plan }) => ({
    ...plan,
    youth: people.map(([, count]) => count),
    published: people.map(([kind]) => kind),
    times: null,
  }));
