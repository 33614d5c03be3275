import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { distanceM, type EarthSurface, type Places } from '../geo/earthDistance.ts';
import type { Polygon } from '../geo/geometry.ts';
import { polygonAreaM2 } from '../geo/polygonAreaM2.ts';
import type { Column } from '../model/column.ts';
import { columnOfNumbers } from './columnOfBounds.ts';
import {
  type DistanceDecay,
  decayWeight,
  LUO_QI_SHARP_WEIGHTS,
  LUO_QI_SLOW_WEIGHTS,
} from './distanceDecay.ts';
import { floatingCatchment } from './floatingCatchment.ts';
import { matrixFromRecords } from './matrixFromRecords.ts';
import { matrixTravelCost } from './matrixTravelCost.ts';
import { meanByArea, meanOfAll } from './meanByArea.ts';
import { supplyPerHead } from './provision.ts';
import { reachableSupply } from './reachableSupply.ts';
import { supplyOfAmounts } from './selectSupply.ts';
import { straightLineTravelCost } from './straightLineTravelCost.ts';
import { weightedMedian } from './weightedMedian.ts';
import { withinCost } from './withinCost.ts';

const CATCHMENT = '../shared/golden/floating-catchment';
const COVERAGE = '../shared/golden/coverage-jena-synthetic';

type ById = Readonly<Record<string, number>>;

interface CatchmentCase {
  readonly id: string;
  readonly demand: ById;
  readonly supply: ById;
  readonly costs: readonly (readonly [string | number, string | number, number])[];
  readonly expected_Rj: ById;
  readonly expected_Ai: ById;
  readonly supply_reached?: number;
  readonly expected: {
    readonly nearest: Readonly<Record<string, { minutes: number; facility: string }>>;
    readonly hansen_power_beta_1_5: ById;
    readonly hansen_exponential_beta_0_1: ById;
    readonly cumulative_opportunities_15min: ById;
    readonly supply_per_100_target_persons_citywide: number;
    readonly coverage_share_population_within_10min: number;
    readonly coverage_share_population_within_15min: number;
    readonly mean_nearest_minutes_population_weighted: number;
    readonly mean_nearest_minutes_unweighted: number;
  };
}

function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}

function expectWithin(tolerance: number, actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

function setUp(one: CatchmentCase) {
  const offerIds = Object.keys(one.supply);
  const demandIds = Object.keys(one.demand);
  const records = one.costs.map(([demandId, offerId, cost]) => ({
    demandId: String(demandId),
    offerId: String(offerId),
    cost,
  }));
  const { matrix, unknownIds } = matrixFromRecords(records, {
    unit: 'minutes',
    offerIds,
    demandIds,
  });
  expect(unknownIds).toEqual([]);
  return {
    offerIds,
    demandIds,
    travel: matrixTravelCost(matrix),
    supply: supplyOfAmounts(Float64Array.from(Object.values(one.supply))),
    demand: columnOfNumbers(Float64Array.from(Object.values(one.demand))),
  };
}

function expectColumn(column: { readonly low: Float64Array }, ids: readonly string[], by: ById) {
  ids.forEach((id, index) => {
    expectWithin(1e-9, column.low[index]!, by[id]!);
  });
}

const reciprocal: DistanceDecay = { kind: 'power', exponent: 1, minimumCost: 0.1, maximum: 61 };
const zones = (weights: readonly number[]): DistanceDecay => ({
  kind: 'zones',
  limits: [10, 20, 30],
  weights,
});
const DECAY_OF_CASE: readonly (readonly [string, DistanceDecay])[] = [
  ['hospital_scenario_0', reciprocal],
  ['hospital_scenario_1', reciprocal],
  ['hospital_scenario_2', reciprocal],
  ['hospital_scenario_3', reciprocal],
  ['youth_2sfca_15min', { kind: 'binary', maximum: 15 }],
  ['youth_2sfca_30min', { kind: 'binary', maximum: 30 }],
  ['youth_e2sfca_luo_qi_slow', zones(LUO_QI_SLOW_WEIGHTS)],
  ['youth_e2sfca_luo_qi_sharp', zones(LUO_QI_SHARP_WEIGHTS)],
  ['youth_2sfca_gaussian', { kind: 'gaussian', bandwidth: 10, maximum: 30 }],
];

describe.skipIf(!existsSync(CATCHMENT))('golden case floating-catchment (pysal access)', () => {
  const cases = existsSync(CATCHMENT)
    ? readJson<readonly CatchmentCase[]>(`${CATCHMENT}/cases.json`)
    : [];
  const named = (id: string) => cases.find((one) => one.id === id)!;

  it.each(DECAY_OF_CASE)('%s', (id, decay) => {
    const one = named(id);
    const { travel, supply, demand, demandIds, offerIds } = setUp(one);
    const result = floatingCatchment({ travel, supply, demand, decay });
    expectColumn(result.ratio, offerIds, one.expected_Rj);
    expectColumn(result.access, demandIds, one.expected_Ai);
    if (one.supply_reached !== undefined) expect(result.reachedSupply).toBe(one.supply_reached);
  });

  it('covers every catchment case of the file', () => {
    const known = [...DECAY_OF_CASE.map(([id]) => id), 'youth_simple'];
    expect(cases.map((one) => one.id).sort()).toEqual(known.sort());
  });

  it('youth_simple: nearest club, coverage and means', () => {
    const one = named('youth_simple');
    const { travel, demand, demandIds, offerIds } = setUp(one);
    const { cost, offer } = travel.nearest({});
    demandIds.forEach((id, point) => {
      expect(cost[point]).toBe(one.expected.nearest[id]!.minutes);
      expect(offerIds[offer[point]!]).toBe(one.expected.nearest[id]!.facility);
    });
    const share = (minutes: number) => cityMean(withinCost(cost, minutes), demand);
    expectWithin(1e-9, share(10), one.expected.coverage_share_population_within_10min);
    expectWithin(1e-9, share(15), one.expected.coverage_share_population_within_15min);
    const costs = columnOfNumbers(cost);
    const equally = columnOfNumbers(new Float64Array(cost.length).fill(1));
    expectWithin(
      1e-9,
      cityMean(costs, demand),
      one.expected.mean_nearest_minutes_population_weighted,
    );
    expectWithin(1e-9, cityMean(costs, equally), one.expected.mean_nearest_minutes_unweighted);
  });

  it('youth_simple: Hansen accessibility, cumulative opportunities and places per 100', () => {
    const one = named('youth_simple');
    const { travel, supply, demandIds } = setUp(one);
    const noLimit = Number.POSITIVE_INFINITY;
    const reach = (decay: DistanceDecay) => ({
      low: reachableSupply({ travel, supply, decay }),
    });
    const power: DistanceDecay = { kind: 'power', exponent: 1.5, minimumCost: 1, maximum: noLimit };
    expectColumn(reach(power), demandIds, one.expected.hansen_power_beta_1_5);
    const exponential: DistanceDecay = { kind: 'exponential', rate: 0.1, maximum: noLimit };
    expectColumn(reach(exponential), demandIds, one.expected.hansen_exponential_beta_0_1);
    const within: DistanceDecay = { kind: 'binary', maximum: 15 };
    expectColumn(reach(within), demandIds, one.expected.cumulative_opportunities_15min);

    const total = (by: ById) => Object.values(by).reduce((sum, value) => sum + value, 0);
    const cell = (value: number) => ({ kind: 'number', value, flags: [] }) as const;
    const perHead = supplyPerHead(cell(total(one.supply)), cell(total(one.demand)), {
      per: 100,
      minimumTarget: null,
    });
    expect(perHead).toMatchObject({ kind: 'number' });
    if (perHead.kind !== 'number') return;
    expectWithin(1e-9, perHead.value, one.expected.supply_per_100_target_persons_citywide);
  });

  it('weighs a cost as the zones say: their upper limits belong to them', () => {
    const weight = decayWeight(zones(LUO_QI_SLOW_WEIGHTS));
    expect([0, 10, 10.001, 20, 30, 30.001].map(weight)).toEqual([1, 1, 0.68, 0.68, 0.22, 0]);
  });
});

interface CoverageInput {
  readonly points: readonly {
    readonly district: string;
    readonly lon: number;
    readonly lat: number;
    readonly pop: number;
  }[];
  readonly facilities: readonly {
    readonly id: string;
    readonly lon: number;
    readonly lat: number;
  }[];
  readonly districts: Readonly<Record<string, unknown>>;
  readonly detour_factor: number;
}

interface CoverageExpected {
  readonly nearest: readonly {
    readonly facility: string;
    readonly haversine_m: number;
    readonly utm32_m: number;
  }[];
  readonly coverage: readonly {
    readonly radius_m: number;
    readonly city_share_straight: number;
    readonly 'city_share_detour1.3': number;
    readonly by_district_straight: ById;
    readonly 'by_district_detour1.3': ById;
  }[];
  readonly mean_nearest_pop_weighted_m: number;
  readonly median_nearest_unweighted_m: number;
}

interface PolygonsExpected {
  readonly area_m2_ellipsoid_wgs84_geodesic: readonly number[];
  readonly 'area_m2_spherical_trapezoid_R6371008.8_turf_style': readonly number[];
}

function cityMean(values: Column, weights: Column): number {
  return meanOfAll(values, weights).cells.low[0]!;
}

function placesOf(items: readonly { readonly lon: number; readonly lat: number }[]): Places {
  return {
    longitude: Float64Array.from(items, (item) => item.lon),
    latitude: Float64Array.from(items, (item) => item.lat),
  };
}

describe.skipIf(!existsSync(COVERAGE))('golden case coverage-jena-synthetic (R sf)', () => {
  const present = existsSync(COVERAGE);
  const input = present
    ? readJson<CoverageInput>(`${COVERAGE}/input.json`)
    : ({ points: [], facilities: [] } as unknown as CoverageInput);
  const expected = present
    ? readJson<CoverageExpected>(`${COVERAGE}/expected.json`)
    : ({ nearest: [], coverage: [] } as unknown as CoverageExpected);
  const population = columnOfNumbers(Float64Array.from(input.points, (point) => point.pop));
  const nearest = (surface: EarthSurface, detourFactor = 1) =>
    straightLineTravelCost({
      offers: placesOf(input.facilities),
      demand: placesOf(input.points),
      detourFactor,
      surface,
    }).nearest({});

  it('nearest: facility and metres of every point on the sphere', () => {
    const { offer, cost } = nearest('sphere');
    expected.nearest.forEach(({ facility, haversine_m }, point) => {
      expect(input.facilities[offer[point]!]!.id).toBe(facility);
      expectWithin(0.01, cost[point]!, haversine_m);
    });
  });

  it('nearest: metres on the ellipsoid are those of UTM 32 without its scale error', () => {
    const { offer, cost } = nearest('ellipsoid');
    expected.nearest.forEach(({ facility, haversine_m, utm32_m }, point) => {
      expect(input.facilities[offer[point]!]!.id).toBe(facility);
      expectWithin(0.004 * utm32_m, cost[point]!, haversine_m);
      // UTM shortens by up to 0.04 %, to 1.5 cm in the figures given.
      expectWithin(0.0004 * utm32_m + 0.015, cost[point]!, utm32_m);
    });
  });

  it.each([300, 500, 800, 1000])('coverage within %i m, straight and with detour', (radius) => {
    const reference = expected.coverage.find((entry) => entry.radius_m === radius)!;
    const districts = Object.keys(input.districts);
    const areaOf = Int32Array.from(input.points, ({ district }) => districts.indexOf(district));
    const check = (detourFactor: number, city: number, byDistrict: ById) => {
      const values = withinCost(nearest('sphere', detourFactor).cost, radius);
      expectWithin(1e-9, cityMean(values, population), city);
      const areaCount = districts.length;
      const { cells } = meanByArea({ values, weights: population, areaOf, areaCount });
      expectColumn(cells, districts, byDistrict);
    };
    check(1, reference.city_share_straight, reference.by_district_straight);
    check(
      input.detour_factor,
      reference['city_share_detour1.3'],
      reference['by_district_detour1.3'],
    );
  });

  it('mean and median metres to the nearest facility', () => {
    const { cost } = nearest('sphere');
    const mean = cityMean(columnOfNumbers(cost), population);
    expectWithin(0.01, mean, expected.mean_nearest_pop_weighted_m);
    const median = weightedMedian(cost, new Float64Array(cost.length).fill(1));
    expectWithin(0.01, median ?? Number.NaN, expected.median_nearest_unweighted_m);
  });

  it('areas of polygons: on the sphere to 1e-9, on the ellipsoid to 0.11 %', () => {
    const { features } = readJson<{
      features: readonly { geometry: { coordinates: readonly Polygon[] } }[];
    }>(`${COVERAGE}/polygons.geojson`);
    const areas = readJson<PolygonsExpected>(`${COVERAGE}/expected_polygons.json`);
    const onSphere = areas['area_m2_spherical_trapezoid_R6371008.8_turf_style'];
    features.forEach(({ geometry }, index) => {
      const sphere = onSphere[index]!;
      expectWithin(1e-9 * sphere, polygonAreaM2(geometry.coordinates, 'sphere'), sphere);
      const geodesic = areas.area_m2_ellipsoid_wgs84_geodesic[index]!;
      // The tolerance of the case: edges of up to half a degree bulge as geodesics, ours run straight.
      expectWithin(0.0011 * geodesic, polygonAreaM2(geometry.coordinates), geodesic);
    });
  });
});

describe('reference numbers carried over from golden case coverage-jena-synthetic', () => {
  it('measures the way from point p001 to facility F07', () => {
    const from = [11.545101, 50.931638] as const;
    expectWithin(0.01, distanceM(from, [11.56, 50.93], 'sphere'), 1059.9128);
    expectWithin(0.4, distanceM(from, [11.56, 50.93]), 1063.1571);
  });
});
