import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { classify } from '../domain/classify/classify.ts';
import { EVERY_AREA } from '../domain/composite/areaStanding.ts';
import { computeComposite } from '../domain/composite/computeComposite.ts';
import { rankSensitivity } from '../domain/composite/rankSensitivity.ts';
import { bestLocations } from '../domain/coverage/bestLocations.ts';
import { columnOfNumbers } from '../domain/coverage/columnOfBounds.ts';
import { costMatrix } from '../domain/coverage/costMatrix.ts';
import type { DistanceDecay } from '../domain/coverage/distanceDecay.ts';
import { floatingCatchment } from '../domain/coverage/floatingCatchment.ts';
import { networkTravelCost } from '../domain/coverage/networkTravelCost.ts';
import { reachableSupply } from '../domain/coverage/reachableSupply.ts';
import { supplyOfAmounts } from '../domain/coverage/selectSupply.ts';
import type { IndicatorId } from '../domain/model/ids.ts';
import { createRandom } from '../domain/random/createRandom.ts';
import { permuteBivariateMoran, permuteLocalBivariate } from '../domain/space/bivariateMoran.ts';
import { permuteGeary } from '../domain/space/geary.ts';
import { permuteGeneralG } from '../domain/space/generalG.ts';
import { permuteLocalGetisOrd } from '../domain/space/localGetisOrd.ts';
import { permuteLocalMoran } from '../domain/space/localMoran.ts';
import { permuteMoran } from '../domain/space/moran.ts';
import {
  type NeighbourList,
  neighbourListOf,
  neighboursOf,
} from '../domain/space/neighbourList.ts';
import { spatialWeights } from '../domain/space/spatialWeights.ts';
import { smoothRatesLocally } from '../domain/uncertainty/smoothRatesLocally.ts';
import { exposeHost, hostBehind } from './hostOverPort.ts';
import { createJobHost } from './jobHost.ts';
import { JOBS, type JobId, type JobInput, type JobOutput } from './jobRegistry.ts';
import { type TravelSource, travelCostOf } from './jobs/travelSource.ts';
import { pauseForMessages } from './pauseForMessages.ts';

const { port1, port2 } = new MessageChannel();
exposeHost(
  createJobHost({ jobs: JOBS, sliceMs: 2, now: () => performance.now(), pause: pauseForMessages }),
  port2,
);
const worker = hostBehind(port1);
let ticket = 0;
afterAll(() => {
  port1.close();
  port2.close();
});

async function throughWorker<Id extends JobId>(
  job: Id,
  input: JobInput<Id>,
): Promise<JobOutput<Id>> {
  ticket += 1;
  const end = await worker.run({ ticket, job, input }, () => {});
  if (end.status !== 'done') throw new Error(JSON.stringify(end));
  return end.output as JobOutput<Id>;
}

const RUNS = { numRuns: 25 };
const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 500 }), { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));

/** Any neighbours of so many areas, islands among them. */
function neighbourLists(size: number): fc.Arbitrary<NeighbourList> {
  const row = (area: number) =>
    fc.uniqueArray(
      fc.nat(size - 1).filter((other) => other !== area),
      { maxLength: 4 },
    );
  return fc
    .tuple(...Array.from({ length: size }, (_, area) => row(area)))
    .map((rows) => neighbourListOf(rows));
}

const AREAS = 12;
const seeded = fc.record({
  seed: fc.string(),
  permutations: fc.integer({ min: 1, max: 40 }),
});

describe('the worker gives what the page would compute', () => {
  it('rank_sensitivity', async () => {
    const indicators = fc.array(
      fc.tuple(
        fc
          .uniqueArray(fc.integer({ min: -900, max: 900 }), { minLength: AREAS, maxLength: AREAS })
          .map((values) => columnOfNumbers(Float64Array.from(values))),
        fc.integer({ min: 1, max: 5 }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(
        indicators,
        fc.string(),
        fc.integer({ min: 1, max: 60 }),
        async (parts, seed, draws) => {
          const index = computeComposite({
            standardisation: 'z_score',
            aggregation: 'additive',
            rescale: 'none',
            eligibility: EVERY_AREA,
            components: parts.map(([values, weight], position) => ({
              indicator: `indicator_${position}` as IndicatorId,
              values,
              direction: 'high_need',
              weight,
            })),
          });
          if (!index.ok) throw new Error('different numbers make an index');
          const options = {
            perturbation: { kind: 'dirichlet', concentration: 10 },
            draws,
            coverage: 0.95,
          } as const;
          const here = rankSensitivity(index.value, { ...options, random: createRandom(seed) });
          const there = await throughWorker('rank_sensitivity', {
            ...options,
            index: index.value,
            seed,
          });
          expect(there).toEqual(here);
        },
      ),
      RUNS,
    );
  });

  it('local_permutation', async () => {
    const tests = {
      moran: permuteLocalMoran,
      getis_ord: permuteLocalGetisOrd,
      bivariate_moran: permuteLocalBivariate,
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('moran', 'getis_ord', 'bivariate_moran'),
        numbers(AREAS),
        neighbourLists(AREAS),
        seeded,
        fc.boolean(),
        async (statistic, values, neighbours, { seed, permutations }, withReplacement) => {
          const weights = spatialWeights(neighbours, { style: 'row_standardised' });
          const options = { permutations, withReplacement };
          const random = createRandom(seed);
          const here = tests[statistic](values, weights, { ...options, random });
          const input = { ...options, statistic, values, weights, seed };
          expect(await throughWorker('local_permutation', input)).toEqual(here);
        },
      ),
      RUNS,
    );
  });

  it('global_permutation, its refusals too', async () => {
    const tests = { moran: permuteMoran, geary: permuteGeary, general_g: permuteGeneralG };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('moran', 'geary', 'general_g'),
        fc.oneof(numbers(AREAS), fc.constant(new Float64Array(AREAS))),
        neighbourLists(AREAS),
        seeded,
        async (statistic, values, neighbours, { seed, permutations }) => {
          const weights = spatialWeights(neighbours, { style: 'binary' });
          const random = createRandom(seed);
          const here = tests[statistic](values, weights, { permutations, random });
          const input = { statistic, values, weights, seed, permutations };
          expect(await throughWorker('global_permutation', input)).toEqual(here);
        },
      ),
      RUNS,
    );
  });

  it('global_permutation of two variables', async () => {
    await fc.assert(
      fc.asyncProperty(
        numbers(AREAS),
        numbers(AREAS),
        neighbourLists(AREAS),
        seeded,
        async (values, others, neighbours, { seed, permutations }) => {
          const weights = spatialWeights(neighbours, { style: 'row_standardised' });
          const random = createRandom(seed);
          const here = permuteBivariateMoran(values, others, weights, { permutations, random });
          const input = { statistic: 'bivariate_moran', values, others, weights } as const;
          const there = await throughWorker('global_permutation', { ...input, seed, permutations });
          expect(there).toEqual(here);
        },
      ),
      RUNS,
    );
  });

  it('global_permutation refuses two variables of which one is missing', async () => {
    const weights = spatialWeights(neighbourListOf([[1], [0], [1]]), { style: 'binary' });
    const values = Float64Array.of(1, 2, 3);
    const input = {
      statistic: 'bivariate_moran',
      values,
      weights,
      seed: '',
      permutations: 9,
    } as const;
    await expect(throughWorker('global_permutation', input)).rejects.toThrow('a second variable');
  });

  it('floating_catchment, reachable_supply and best_locations, for every kind of travel', async () => {
    await fc.assert(
      fc.asyncProperty(coverages, async ({ travel, supplies, heads, decay, count }) => {
        const cost = travelCostOf(travel);
        const supply = supplyOfAmounts(supplies);
        const demand = columnOfNumbers(heads);
        const catchment = { supply, demand, decay };
        expect(await throughWorker('floating_catchment', { ...catchment, travel })).toEqual(
          floatingCatchment({ ...catchment, travel: cost }),
        );
        expect(await throughWorker('reachable_supply', { supply, decay, travel })).toEqual(
          reachableSupply({ supply, decay, travel: cost }),
        );
        const covered = new Uint8Array(heads.length);
        const sites = { demand, covered, maximumCost: 12, count };
        expect(await throughWorker('best_locations', { ...sites, travel })).toEqual(
          bestLocations({ ...sites, travel: cost }),
        );
      }),
      RUNS,
    );
  });

  it('cost_matrix of a network', async () => {
    await fc.assert(
      fc.asyncProperty(networks, fc.integer({ min: 0, max: 30 }), async (network, maximumCost) => {
        const here = costMatrix(networkTravelCost(network), maximumCost);
        const travel = { kind: 'network', ...network } as const;
        expect(await throughWorker('cost_matrix', { travel, maximumCost })).toEqual(here);
      }),
      RUNS,
    );
  });

  it('classify, natural breaks of many values in several steps', async () => {
    const random = createRandom('values');
    const values = Float64Array.from({ length: 20_000 }, () => Math.round(random() * 1e9));
    const options = { method: 'natural_breaks', classCount: 6, values } as const;
    expect(await throughWorker('classify', options)).toEqual(classify(options));
    const steps = JOBS.classify.run(options);
    expect([...steps].length).toBeGreaterThan(20);
  });

  it('local_smoothing', async () => {
    const area = fc.option(fc.record({ count: fc.nat(50), base: fc.nat(400) }), { nil: null });
    await fc.assert(
      fc.asyncProperty(
        fc.array(area, { minLength: AREAS, maxLength: AREAS }),
        neighbourLists(AREAS),
        fc.constantFrom('neighbours_own_mean', 'centre_mean'),
        async (areas, list, variant) => {
          const neighbours = areas.map((_, index) => [...neighboursOf(list, index)]);
          const here = smoothRatesLocally(areas, neighbours, variant);
          const there = await throughWorker('local_smoothing', { areas, neighbours, variant });
          expect(there).toEqual(here);
        },
      ),
      RUNS,
    );
  });
});

const OFFERS = 4;
const POINTS = 9;
const NODES = 8;

const decays: fc.Arbitrary<DistanceDecay> = fc.oneof(
  fc.constant({ kind: 'binary' as const, maximum: 10 }),
  fc.constant({ kind: 'zones' as const, limits: [5, 10, 20], weights: [1, 0.68, 0.22] }),
  fc.constant({ kind: 'power' as const, exponent: 1.5, minimumCost: 1, maximum: 30 }),
);

const accesses = (count: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: -1, max: NODES - 1 }), fc.nat(5)), {
      minLength: count,
      maxLength: count,
    })
    .map((places) => ({
      node: Int32Array.from(places, ([node]) => node),
      accessCost: Float64Array.from(places, ([, cost]) => cost),
    }));

const networks = fc.record({
  unit: fc.constant('minutes' as const),
  graph: fc
    .array(fc.tuple(fc.nat(NODES - 1), fc.nat(NODES - 1), fc.nat(12)), { maxLength: 20 })
    .map((edges) => ({
      nodeCount: NODES,
      from: Uint32Array.from(edges, ([from]) => from),
      to: Uint32Array.from(edges, ([, to]) => to),
      cost: Float64Array.from(edges, ([, , cost]) => cost),
      twoWay: true,
    })),
  offers: accesses(OFFERS),
  demand: accesses(POINTS),
});

const places = (count: number) =>
  fc
    .array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: count, maxLength: count })
    .map((positions) => ({
      longitude: Float64Array.from(positions, ([east]) => 11.5 + east / 20_000),
      latitude: Float64Array.from(positions, ([, north]) => 50.9 + north / 20_000),
    }));

const travels: fc.Arbitrary<TravelSource> = fc.oneof(
  networks.map((network) => ({ kind: 'network' as const, ...network })),
  networks.map((network) => ({
    kind: 'matrix' as const,
    ...costMatrix(networkTravelCost(network), 20),
  })),
  fc.record({
    kind: fc.constant('straight_line' as const),
    offers: places(OFFERS),
    demand: places(POINTS),
    detourFactor: fc.constant(1.3),
    metresPerMinute: fc.constant(80),
  }),
);

const coverages = fc.record({
  travel: travels,
  supplies: numbers(OFFERS),
  heads: numbers(POINTS),
  decay: decays,
  count: fc.integer({ min: 0, max: 3 }),
});
